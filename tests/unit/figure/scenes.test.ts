import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import type { Item, Scene } from '../../../src/layout/scene';
import { sceneOf } from '../../../src/kinds/sceneOf';
import { collisions, covered, describeItem, outside } from '../support/boxes';
import { DRAWINGS } from '../support/figures';
import { datasetOf, type Row } from '../support/synthetic';
import { dataOf } from '../../../src/kinds/dataOf';
import type { FigureModel } from '../../../src/kinds/registry';

/** The widths of a card, a phone, a column and a panel. */
const WIDTHS = [250, 340, 480, 700] as const;

/** A card has room for one kind of picture only: what has no names and no rows of its own. */
const drawnAt = ({ body }: FigureModel, width: number): boolean =>
  width >= 340 || body.kind === 'counts' || (body.kind === 'targets' && body.compact);

const itemsOf = ({ frame, marks, labels }: Scene): Item[] => [...frame, ...marks, ...labels];

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

interface Drawn {
  readonly name: string;
  readonly model: FigureModel;
  readonly scene: Scene;
}

describe.each(WIDTHS)('every figure of the site at %i pixels', (width) => {
  const drawn: readonly Drawn[] = DRAWINGS.filter(({ model }) => drawnAt(model, width)).map(
    ({ name, model }) => ({
      name,
      model,
      scene: sceneOf(model.body, width),
    }),
  );

  /** What is wrong, by figure; nothing for the figures with which all is well. */
  const faults = (of: (one: Drawn) => readonly string[]): Record<string, readonly string[]> =>
    Object.fromEntries(
      drawn.map((one) => [one.name, of(one)] as const).filter(([, found]) => found.length > 0),
    );

  it('is drawn', () => {
    expect(drawn.length).toBeGreaterThan(width < 340 ? 10 : 60);
    for (const { scene } of drawn) expect([scene.width, scene.marks.length > 0]).toEqual([width, true]);
  });

  it('has no coordinate that is not a number', () => {
    const strange = faults(({ scene: { frame, marks, labels, plot, height, places } }) => {
      const numbers = numbersIn({
        frame,
        marks,
        labels,
        plot,
        height,
        places: places.map(({ x, y }) => [x, y]),
      });
      return numbers.filter((n) => !Number.isFinite(n)).map(String);
    });
    expect(strange).toEqual({});
  });

  it('keeps everything inside', () => {
    expect(faults(({ scene }) => outside(itemsOf(scene), scene))).toEqual({});
  });

  it('has no two texts on one another', () => {
    expect(faults(({ scene }) => collisions(itemsOf(scene)))).toEqual({});
  });

  it('has no label on a mark', () => {
    expect(faults(({ scene }) => covered(scene.labels, scene.marks))).toEqual({});
  });

  it('has nothing of negative length', () => {
    const negative = faults(({ scene }) => [
      ...itemsOf(scene).flatMap((item) =>
        item.type === 'rect' && Math.min(item.width, item.height) < 0 ? [describeItem(item)] : [],
      ),
      ...[scene.height, scene.plot.width, scene.plot.height].filter((length) => length <= 0).map(String),
    ]);
    expect(negative).toEqual({});
  });

  it('has a mark for every datum with a value, and none for one without', () => {
    const unlike = faults(({ model: { body }, scene }) => {
      const marked = new Set(scene.marks.flatMap((item) => ('mark' in item ? [item.mark] : [])));
      // A target of a year is a line across its plot; an amount beside a count is a line of text.
      return dataOf(body)
        .filter((datum) => !(body.kind === 'progress' && datum === body.target))
        .filter((datum) => !(body.kind === 'counts' && body.amounts.includes(datum)))
        .filter(({ id, value }) => marked.has(id) !== (value !== null))
        .map(({ id }) => id);
    });
    expect(unlike).toEqual({});
  });

  it('lets every datum but an amount be walked to, once, at a place in the picture', () => {
    for (const { model, scene } of drawn) {
      const amounts = model.body.kind === 'counts' ? model.body.amounts : [];
      const there = dataOf(model.body).filter((datum) => !amounts.includes(datum));
      expect(scene.places.map(({ datum }) => datum.id).sort()).toEqual(there.map(({ id }) => id).sort());
    }
    const away = faults(({ scene }) =>
      scene.places
        .filter(({ x, y }) => x < 0 || x > scene.width || y < 0 || y > scene.height)
        .map(({ datum }) => datum.id),
    );
    expect(away).toEqual({});
  });

  it('is the same picture every time', () => {
    for (const { model, scene } of drawn)
      expect(JSON.stringify(sceneOf(model.body, width))).toBe(JSON.stringify(scene));
  });
});

describe('figures that the real data do not have', () => {
  const rows: readonly Row[] = [
    { INDICATOR: 'PROJECTS', TRANSFORMATION: 'N', UNIT_MEASURE: 'PROJECT', OBS_VALUE: '0' },
    { INDICATOR: 'PROJECTS', TRANSFORMATION: 'N', UNIT_MEASURE: 'PROJECT', OBS_VALUE: '0', BREAKDOWN: 'FDI' },
    {
      INDICATOR: 'PROJECTS',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'PROJECT',
      OBS_VALUE: '1200',
      ACTIVITY: 'BTE',
    },
    {
      INDICATOR: 'PROJECTS',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'PROJECT',
      OBS_VALUE: '300',
      ACTIVITY: 'BTE',
      BREAKDOWN: 'FDI',
    },
  ];
  const ctx = contextOf(datasetOf(rows), 'vi');
  const units = (activity: string, width: number): Scene | null => {
    const spec = {
      kind: 'counts',
      area: 'VN-21',
      indicator: 'PROJECTS',
      part: 'FDI',
      period: '2024-01-01/P2M',
    } as const;
    const model = figureModel(ctx, { ...spec, activity });
    return model && sceneOf(model.body, width);
  };

  it.each(WIDTHS)('no projects at all is an empty picture of some height, at %i', (width) => {
    const scene = units('_T', width);
    expect(scene === null || scene.height > 0).toBe(true);
    expect(scene?.marks ?? []).toEqual([]);
  });

  it.each(WIDTHS)('more units than can be counted are one bar, its part in proportion, at %i', (width) => {
    const [whole, part] = units('BTE', width)?.marks ?? [];
    // 300 of 1200.
    expect(whole?.type === 'rect' && part?.type === 'rect' && part.width / whole.width).toBeCloseTo(0.25, 9);
  });
});
