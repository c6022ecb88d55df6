import { nothingSaid } from './context';
import type { Label, Picture } from './page';
import { hasNumber, said, type Reader } from './reader';

/** A name in a picture; a long one is broken into lines. */
interface Named {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of one name stand under one another, this close at most. */
const LINE = 20;
/** Baselines of what stands on one line differ this much at most. */
const LEVEL = 8;

/** Labels that name something, with the lines of one name together. */
export function namesIn(picture: Picture, reader: Reader): Named[] {
  const joined: Named[] = [];
  const silent = ({ text }: Label): boolean =>
    !hasNumber(reader, text) && said(reader, text).periods.length === 0;
  for (const { text, x, y } of picture.labels.filter(silent)) {
    const last = joined.at(-1);
    if (last?.x === x && y > last.bottom && y - last.bottom < LINE)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${text}`, bottom: y };
    else joined.push({ text, x, top: y, bottom: y });
  }
  return joined.filter(({ text }) => !nothingSaid(said(reader, text)));
}

/** A number goes by the name on its line, or else by the nearest above; of several side by side, by the last before it. */
export function nameBeside(label: Label, names: readonly Named[]): string {
  const before = names.filter(({ x }) => x <= label.x + LEVEL);
  const level = before.filter(({ top, bottom }) => label.y >= top - LEVEL && label.y <= bottom + LEVEL);
  const above = before.filter(({ bottom }) => bottom <= label.y);
  const lowest = Math.max(...above.map(({ bottom }) => bottom));
  const near = level.length > 0 ? level : above.filter(({ bottom }) => bottom === lowest);
  return [...near].sort((a, b) => b.x - a.x)[0]?.text ?? '';
}
