import { describe, expect, it } from 'vitest';
import { figureModel } from '../../../src/figure/figureModel';
import { readyViews } from '../../../src/explore/readyViews';
import { textBox } from '../../../src/layout/labels';
import { placeLabel } from '../../../src/layout/markLabel';
import type { LabelArea } from '../../../src/layout/labels';
import { overlap, type Box } from '../../../src/layout/geometry';
import type { LineItem, Scene, TextItem } from '../../../src/layout/scene';
import { sceneOf } from '../../../src/kinds/sceneOf';
import { LOCALES } from '../../../src/i18n/locale';
import { levelMultiples } from '../support/exploreFigures';
import { DRAWINGS } from '../support/figures';
import { CONTEXTS } from '../support/frozen';
import type { FigureBody } from '../../../src/kinds/registry';

describe('placeLabel', () => {
  const OWN = { id: 'own', x: 150, y: 100, r: 6 };
  const markAt = (id: string, x: number, y: number, r = 6) => ({
    id,
    box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
  });
  const roomOf = (more: Partial<LabelArea> = {}, at = OWN): LabelArea => ({
    bounds: { x: 0, y: 0, width: 300, height: 200 },
    marks: [markAt('own', at.x, at.y)],
    taken: [],
    lines: [],
    faint: [],
    ...more,
  });
  const place = (room: LabelArea, at = OWN): { text: TextItem | undefined; thread: LineItem | undefined } => {
    const items = placeLabel(at, '+24,46 %', { weight: 600, color: 'own' }, room);
    return {
      text: items.find((item) => item.type === 'text'),
      thread: items.find((item) => item.type === 'line'),
    };
  };
  const boxOf = (text: TextItem | undefined): Box => {
    if (!text) throw new Error('no label was placed');
    return textBox(text);
  };

  it('stands above its mark where it can, and needs no thread', () => {
    const { text, thread } = place(roomOf());
    expect([text?.x, text?.anchor, thread]).toEqual([150, 'middle', undefined]);
    expect(text?.y).toBeLessThan(94);
  });

  it('moves out of the way of what is there, and takes its own place', () => {
    const there = { x: 100, y: 60, width: 100, height: 34 };
    const room = roomOf({ taken: [there] });
    const { text } = place(room);
    expect(text?.y).toBeGreaterThan(100);
    expect(room.taken).toHaveLength(2);
    expect(overlap(boxOf(text), there)).toBe(false);
    // The next label at the same mark finds both places taken.
    expect(overlap(boxOf(place(room).text), boxOf(text))).toBe(false);
  });

  it('keeps inside its bounds at every edge and corner', () => {
    for (const x of [0, 150, 300])
      for (const y of [0, 100, 200]) {
        const at = { ...OWN, x, y };
        const { x: left, y: top, width, height } = boxOf(place(roomOf({}, at), at).text);
        expect(left >= 0 && top >= 0 && left + width <= 300 && top + height <= 200).toBe(true);
      }
  });

  it('is not struck through', () => {
    // A line that rises through the place above the mark.
    const line = [
      [150, 100],
      [150, 0],
    ] as const;
    const { x, width, y } = boxOf(place(roomOf({ lines: [line] })).text);
    expect(y > 100 || x > 150 || x + width < 150).toBe(true);
  });

  it('has a thread where it would be nearer to another mark', () => {
    // Marks at all sides, 14 from edge to edge: words of a height of 14 between any two are as near to one as the other.
    const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      markAt(`other ${i}`, 150 + 26 * Math.cos((i * Math.PI) / 4), 100 + 26 * Math.sin((i * Math.PI) / 4)),
    );
    const { text, thread } = place(roomOf({ marks: [markAt('own', 150, 100), ...ring] }));
    expect(text).toBeDefined();
    // It begins at the edge of its own mark.
    expect(Math.hypot((thread?.x1 ?? 0) - 150, (thread?.y1 ?? 0) - 100)).toBeLessThan(8);
  });

  it('is nowhere where another mark stands at the very same place', () => {
    expect(place(roomOf({ marks: [markAt('own', 150, 100), markAt('other', 150, 100)] }))).toEqual({
      text: undefined,
      thread: undefined,
    });
  });
});

const WIDTHS = [340, 480, 700, 900] as const;

interface Named {
  readonly name: string;
  readonly body: FigureBody;
}

/** Every figure of the site and every view of Explore to begin with. */
const FIGURES: readonly Named[] = [
  ...DRAWINGS.map(({ name, model }) => ({ name, body: model.body })),
  ...LOCALES.flatMap((locale) =>
    readyViews(CONTEXTS[locale]).flatMap(({ id, spec }) => {
      const model = figureModel(CONTEXTS[locale], spec);
      return model ? [{ name: `ready ${id} ${locale}`, body: model.body }] : [];
    }),
  ),
  ...LOCALES.map((locale) => ({
    name: `every level ${locale}`,
    body: levelMultiples(CONTEXTS[locale]).body,
  })),
].filter(({ body }) => body.kind === 'series' || body.kind === 'progress');

interface RichText {
  readonly text: TextItem;
  /** With the sign that follows it. */
  readonly box: Box;
  readonly thread: LineItem | null;
}

/** The values beside marks, with their signs and threads. */
function saidIn({ labels }: Scene): RichText[] {
  return labels.flatMap((text, i) => {
    if (text.type !== 'text' || text.of === undefined) return [];
    const [before, after] = [labels[i - 1], labels[i + 1]];
    const box = textBox(text);
    const sign = after?.type === 'path' && after.fill === 'warn' ? after.points.map(([x]) => x) : [];
    const right = Math.max(box.x + box.width, ...sign);
    const thread = before?.type === 'line' && before.of === text.of ? before : null;
    return [{ text, box: { ...box, width: right - box.x }, thread }];
  });
}

const distance = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, b.x - (a.x + a.width), a.x - (b.x + b.width)),
    Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height)),
  );

/** Dots and strokes, by the datum that they are of. */
function marksIn({ frame, marks }: Scene): { id: string; box: Box }[] {
  return [...frame, ...marks].flatMap((item) => {
    if (item.type === 'circle')
      return [
        {
          id: item.mark ?? '',
          box: { x: item.cx - item.r, y: item.cy - item.r, width: 2 * item.r, height: 2 * item.r },
        },
      ];
    if (item.type === 'rect') return [{ id: item.mark ?? '', box: item }];
    if (item.type !== 'line' || item.of === undefined) return [];
    const { x1, y1, x2, y2 } = item;
    return [
      {
        id: item.of,
        box: {
          x: Math.min(x1, x2),
          y: Math.min(y1, y2),
          width: Math.abs(x2 - x1),
          height: Math.abs(y2 - y1),
        },
      },
    ];
  });
}

/** Corners of a line a pixel apart at most. */
function alongOf(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return points.flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i - 1] ?? [x2, y2];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1)));
    return Array.from(
      { length: steps },
      (_, n) => [x1 + ((x2 - x1) * n) / steps, y1 + ((y2 - y1) * n) / steps] as const,
    );
  });
}

describe.each(WIDTHS)('every value beside a mark at %i pixels', (width) => {
  const drawn = FIGURES.map(({ name, body }) => ({ name, scene: sceneOf(body, width) }));
  const faults = (of: (said: RichText, scene: Scene) => boolean): string[] =>
    drawn.flatMap(({ name, scene }) =>
      saidIn(scene)
        .filter((said) => of(said, scene))
        .map(({ text }) => `${name}: ${text.text} at ${text.x}, ${text.y}`),
    );

  it('is there: not all are left to the table', () => {
    const count = drawn.reduce((sum, { scene }) => sum + saidIn(scene).length, 0);
    expect(count).toBeGreaterThan(drawn.length * 3);
  });

  it('is nearest to its own mark, or a thread ties it to that one alone', () => {
    const wrong = faults(({ text, box, thread }, scene) => {
      const marks = marksIn(scene);
      const end: Box = thread ? { x: thread.x1, y: thread.y1, width: 0, height: 0 } : box;
      const own = Math.min(...marks.filter(({ id }) => id === text.of).map((m) => distance(end, m.box)));
      const other = Math.min(...marks.filter(({ id }) => id !== text.of).map((m) => distance(end, m.box)));
      // Six pixels from edge to edge, at a corner 6√2 ≈ 8.5.
      const tied = thread === null || distance(box, { x: thread.x2, y: thread.y2, width: 0, height: 0 }) <= 3;
      return own >= other || own > 9 || !tied;
    });
    expect(wrong).toEqual([]);
  });

  it('lies on no line, no stroke of a period and no line of the axis', () => {
    const wrong = faults(({ box }, scene) =>
      [...scene.frame, ...scene.marks].some((item) => {
        const points =
          item.type === 'path' && item.fill === undefined
            ? item.points
            : item.type === 'line' && item.stroke.color !== 'rule'
              ? ([
                  [item.x1, item.y1],
                  [item.x2, item.y2],
                ] as const)
              : [];
        return alongOf(points).some(
          ([x, y]) =>
            x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('lies on no other text of its figure, and does not leave it', () => {
    const wrong = faults(({ text, box }, scene) => {
      const others = [...scene.frame, ...scene.labels].filter(
        (item) => item.type === 'text' && item !== text,
      );
      const within =
        box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= scene.height;
      return !within || others.some((item) => item.type === 'text' && overlap(box, textBox(item)));
    });
    expect(wrong).toEqual([]);
  });

  it('stands once: what is under the name of a series is not repeated', () => {
    const twice = drawn.flatMap(({ name, scene }) => {
      const ids = saidIn(scene).map(({ text }) => text.of);
      return ids.length === new Set(ids).size ? [] : [name];
    });
    expect(twice).toEqual([]);
  });
});
