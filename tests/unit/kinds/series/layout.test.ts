import { describe, expect, it } from 'vitest';
import { latestIn } from '../../../../src/kinds/series/latest';
import { layoutSeries } from '../../../../src/kinds/series/layout';
import type { SeriesBody } from '../../../../src/kinds/series/body';
import type { SeriesLine, SeriesPoint } from '../../../../src/series/line';
import type { LengthClass } from '../../../../src/spec/series';
import { DRAWINGS } from '../../support/figures';
import type { TimeRange } from '../../../../src/layout/timeChoice';

const point = (to: number, months: number, length: LengthClass, value: number): SeriesPoint => ({
  from: to - months,
  to,
  at: length === 'to-date' ? to : to - months / 2,
  length,
  period: `${length} ${to}`,
  datum: {
    id: `${length} ${to}`,
    value,
    interval: null,
    text: String(value),
    label: String(value),
    status: 'published',
    name: '',
    provenance: null,
    facts: [],
  },
});

const lineOf = (...runs: readonly SeriesPoint[][]): SeriesLine => ({
  id: 'a',
  name: 'A',
  seriesIndex: 0,
  toggle: 'A',
  axis: { low: 0, high: 1, ticks: [] },
  runs,
  unconnected: [],
  gaps: [],
});

describe('the value that a series is labelled with', () => {
  const months = [1, 2, 3].map((to) => point(to, 1, 'month', to));
  const sums = [2, 3].map((to) => point(to, to, 'to-date', 10 * to));
  const bodyOf = (...lines: readonly SeriesLine[]): SeriesBody => ({
    kind: 'series',
    view: 'lines',
    time: { low: 0, high: 3 },
    months: [],
    tools: {
      name: '',
      zoomIn: '',
      zoomOut: '',
      earlier: '',
      later: '',
      reset: '',
      showing: '',
      outside: '',
      hint: '',
    },
    log: false,
    mixed: true,
    unit: '',
    lines,
  });
  const said = (line: SeriesLine, low: number, high: number, ...others: readonly SeriesLine[]) =>
    latestIn(bodyOf(line, ...others), line, { low, high })?.datum.value;

  it('is the newest in view', () => {
    expect(said(lineOf(months), 0, 3)).toBe(3);
    // The third month stands in its middle, at 2.5.
    expect(said(lineOf(months), 0, 2.4)).toBe(2);
  });

  it('is of the kind of period of which there is most, where two end on one day', () => {
    expect(said(lineOf(months, sums), 0, 3)).toBe(3);
    expect(said(lineOf(sums, months), 0, 3)).toBe(3);
    expect(said(lineOf(months.slice(2), sums), 0, 3)).toBe(30);
    // One sum is newer than all of the months.
    expect(said(lineOf(months.slice(0, 2), sums), 0, 3)).toBe(30);
    // No month is in view.
    expect(said(lineOf(months, sums), 2.8, 3)).toBe(30);
  });

  it('counts what all series have: labels side by side are of one kind', () => {
    // One month and two sums here, three months beside them.
    expect(said(lineOf(months.slice(2), sums), 0, 3, lineOf(months))).toBe(3);
  });

  it('is none where nothing is in view', () => {
    expect(said(lineOf(months), 3, 9)).toBeUndefined();
  });
});

interface Shown {
  readonly name: string;
  readonly body: SeriesBody;
  readonly timeRange: TimeRange;
}

/** Every figure of series in one plot: all of its time, and each third of it. */
const SHOWN: readonly Shown[] = DRAWINGS.flatMap(({ name, model: { body } }) => {
  if (body.kind !== 'series' || body.view !== 'lines') return [];
  const { low, high } = body.time;
  const third = (high - low) / 3;
  const stretches = [
    body.time,
    ...[0, 1, 2].map((i) => ({ low: low + i * third, high: low + (i + 1) * third })),
  ];
  return stretches.map((timeRange) => ({
    name: `${name} ${timeRange.low}–${timeRange.high}`,
    body,
    timeRange,
  }));
});

describe('series in one plot, whatever part of their time is shown', () => {
  it('are labelled with a value that is in view, and the thread ends at its mark', () => {
    let threads = 0;
    for (const { name, body, timeRange } of SHOWN) {
      const periods = new Map(
        body.lines.flatMap((line) => line.runs.flat()).map(({ datum, period }) => [datum.id, period]),
      );
      const { labels, places, keys = [] } = layoutSeries(body, 700, undefined, { timeRange });
      for (const { x, y, height } of keys) {
        const own = labels.flatMap((item) =>
          item.type === 'text' && item.x === x && item.y > y && item.y < y + height ? [item.text] : [],
        );
        const thread = labels.find(
          (item) => item.type === 'line' && item.x2 === x - 4 && item.y2 > y && item.y2 < y + height,
        );
        if (thread?.type !== 'line') {
          expect(own.at(-1), name).toBe(body.tools.outside);
          continue;
        }
        threads += 1;
        const tied = places.filter(
          (place) => Math.abs(place.x + 5 - thread.x1) < 0.01 && Math.abs(place.y - thread.y1) < 0.01,
        );
        expect(
          tied.map(({ datum: { id, label } }) => (body.mixed ? `${label}, ${periods.get(id) ?? ''}` : label)),
          name,
        ).toContain(own.at(-1));
      }
    }
    expect(threads).toBeGreaterThan(50);
  });

  it('show sums since January by a thinner line than values of single periods, where both are there', () => {
    let told = 0;
    for (const { name, body, timeRange } of SHOWN) {
      const { marks } = layoutSeries(body, 700, undefined, { timeRange });
      const widths = new Set(
        marks.flatMap((item) => (item.type === 'path' ? [`${item.stroke.color} ${item.stroke.width}`] : [])),
      );
      const colors = new Set([...widths].map((one) => one.split(' ')[0]));
      if (!body.mixed) expect(widths.size, name).toBe(colors.size);
      else if (widths.size > colors.size) told += 1;
    }
    expect(told).toBeGreaterThan(0);
  });
});
