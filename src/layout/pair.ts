import type { PairBody } from '../model/pairBody';
import { overlap } from './geometry';
import { line, rect, scale, SIZE, text, widthOf } from './items';
import { textBox } from './labels';
import { markStyle, softColorOf } from './markStyle';
import type { ColorRole, Item, Scene, TextItem } from './scene';

const HEIGHT = 74;
const MIDDLE = 38;
/** A mark is as wide as what rounding leaves open, and never too thin to see. */
const LEAST = 8;
const MARK = 18;
/** A part lies in its whole as a bar within a bar. */
const PART = 8;

/** The whole from zero as a broad bar, and the part from zero within it, as far as it reaches. */
function bars({ sides: [part, whole] }: PairBody, x: (value: number) => number): Item[] {
  const bar = (value: number, height: number, color: ColorRole): Item =>
    rect({ x: x(0), y: MIDDLE - height / 2, width: x(value) - x(0), height }, color);
  return [
    bar(whole.value ?? 0, MARK, softColorOf('other-source')),
    bar(part.value ?? 0, PART, softColorOf('own')),
    line([x(0), MIDDLE - MARK / 2 - 3], [x(0), MIDDLE + MARK / 2 + 3], 'ink'),
  ];
}

/**
 * Two values on one scale, each as wide as its rounding; the second's label goes below where both have no room above, and
 * where the second is the whole of the first.
 */
export function pairScene(body: PairBody, width: number): Scene {
  const [a, b] = body.sides;
  const labels = [a, b].map((side) => widthOf(side.label, SIZE.value, 600));
  const inset = Math.max(...labels) / 2 + 2;
  const x = scale(body.axis, inset, width - 2 * inset);
  const marks: Item[] = [];
  const placed: TextItem[] = [];
  [a, b].forEach((side, i) => {
    const look = markStyle(side.status, i === 0 ? 'own' : 'other-source');
    const at = x(side.value ?? 0);
    const from = x(side.interval?.low ?? side.value ?? 0);
    const to = x(side.interval?.high ?? side.value ?? 0);
    const wide = Math.max(LEAST, to - from);
    const height = body.nested && i === 0 ? PART : MARK;
    const box = { x: (from + to) / 2 - wide / 2, y: MIDDLE - height / 2, width: wide, height };
    marks.push(rect(box, look.fill, { radius: 2, stroke: look.stroke, mark: side.id }));
    const label = text(at, MIDDLE - MARK / 2 - 7, side.label, {
      size: SIZE.value,
      weight: 600,
      color: look.text === 'muted' ? look.stroke.color : look.text,
      anchor: 'middle',
      of: side.id,
    });
    const crowded =
      (body.nested && i === 1) || placed.some((other) => overlap(textBox(other), textBox(label)));
    placed.push(crowded ? { ...label, y: MIDDLE + MARK / 2 + 17 } : label);
  });
  return {
    width,
    height: HEIGHT,
    plot: { left: inset, top: 0, width: width - 2 * inset, height: HEIGHT },
    frame: [line([0, MIDDLE], [width, MIDDLE], 'rule', { width: 2 }), ...(body.nested ? bars(body, x) : [])],
    marks,
    labels: placed,
    places: [a, b].map((side) => ({ datum: side, x: x(side.value ?? 0), y: MIDDLE })),
  };
}
