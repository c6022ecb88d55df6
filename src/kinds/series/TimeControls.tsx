import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import type { Scene } from '../../layout/scene';
import type { SeriesBody } from './body';
import type { TimeMoves } from './useTimeTools';

const BUTTONS = [
  ['zoomIn', '+'],
  ['zoomOut', '−'],
  ['earlier', '‹'],
  ['later', '›'],
  ['reset', '⤢'],
] as const;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** A press on a control must not reach the stage around it. */
const keepPress = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
};
const keepClick = (event: MouseEvent | PointerEvent): void => {
  event.stopPropagation();
};

/** The buttons that move the part of the time in view. `full`: all of it is, and there is nothing to move. */
export function TimeTools({
  words,
  moves,
  full,
}: {
  readonly words: SeriesBody['tools'];
  readonly moves: TimeMoves;
  readonly full: boolean;
}): ReactNode {
  return (
    <div
      className="time-tools"
      role="group"
      aria-label={words.name}
      onKeyDown={keepPress}
      onPointerUp={keepClick}
      onClick={keepClick}
    >
      {BUTTONS.map(([move, sign]) => {
        const off = full && move !== 'zoomIn';
        return (
          <button
            key={move}
            type="button"
            title={words[move]}
            aria-label={words[move]}
            aria-disabled={off}
            onClick={() => {
              if (!off) moves[move]();
            }}
          >
            {sign}
          </button>
        );
      })}
    </div>
  );
}

/** The names of series as buttons that take them away and bring them back. */
export function SeriesKeys({
  scene: { keys = [], width, height },
  lines,
  hidden,
  toggle,
}: {
  readonly scene: Scene;
  readonly lines: SeriesBody['lines'];
  readonly hidden: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}): ReactNode {
  const words = new Map(lines.map((line) => [line.id, line.toggle]));
  return keys.map((key) => (
    <button
      key={key.id}
      type="button"
      className="series-key"
      aria-label={words.get(key.id)}
      title={words.get(key.id)}
      aria-pressed={!hidden.has(key.id)}
      style={{
        left: percent(key.x, width),
        top: percent(key.y, height),
        width: percent(key.width, width),
        height: percent(key.height, height),
      }}
      onKeyDown={keepPress}
      onPointerUp={keepClick}
      onClick={(event) => {
        keepClick(event);
        toggle(key.id);
      }}
    />
  ));
}
