import fc from 'fast-check';
import { periodCode } from '../../../src/dataset/periodCode';
import { span } from '../../../src/dataset/period';
import { SORTS } from '../../../src/kinds/compare/spec';
import { COMPARE_VIEWS } from '../../../src/kinds/compare/spec';
import { SERIES_VIEWS } from '../../../src/kinds/series/spec';
import { LENGTHS } from '../../../src/spec/series';
import { SERIES_MEASURES } from '../../../src/spec/series';
import { MEASURES } from '../../../src/spec/series';
import { type SeriesRef } from '../../../src/spec/series';
import type { FigureSpec } from '../../../src/kinds/registry';

const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const codes = fc.array(code, { maxLength: 6 });
const period = fc
  .tuple(fc.integer({ min: 1990 * 12, max: 2050 * 12 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, months]) => periodCode(span(start, months)));
const maybe = <T>(one: fc.Arbitrary<T>) => ({ some: one });

/** A record whose `maybe` fields may be absent, as a spec's optional ones are. */
function record<T>(
  required: { [K in keyof T]?: fc.Arbitrary<T[K]> },
  optional: object = {},
): fc.Arbitrary<T> {
  const all = {
    ...required,
    ...Object.fromEntries(Object.entries(optional).map(([k, { some }]) => [k, some])),
  };
  return fc.record(all, { requiredKeys: Object.keys(required) }) as fc.Arbitrary<T>;
}

const maybeEmpty = fc.oneof(fc.constant(''), code);

/** Any series, published or not. */
const aSeries: fc.Arbitrary<SeriesRef> = fc.record({
  area: code,
  indicator: code,
  activity: code,
  product: code,
  breakdown: code,
  unit: maybeEmpty,
  source: maybeEmpty,
});
const someSeries = fc.array(aSeries, { maxLength: 5 });

/** Any spec, whether or not the data have anything for it. */
export const aSpec: fc.Arbitrary<FigureSpec> = fc.oneof(
  record<FigureSpec>({ kind: fc.constant('products'), area: code, indicator: code, period }),
  record<FigureSpec>({
    kind: fc.constant('rates'),
    by: fc.constantFrom('area', 'activity'),
    areas: codes,
    indicator: code,
    period,
  }),
  record<FigureSpec>(
    { kind: fc.constant('progress'), area: code, indicator: code, year: period },
    {
      over: maybe(codes),
      pace: maybe(fc.boolean()),
    },
  ),
  record<FigureSpec>(
    { kind: fc.constant('targets'), area: code },
    {
      period: maybe(period),
      indicator: maybe(code),
    },
  ),
  record<FigureSpec>(
    { kind: fc.constant('counts'), area: code, indicator: code, activity: code, part: code, period },
    { amounts: maybe(code) },
  ),
  record<FigureSpec>(
    {
      kind: fc.constant('series'),
      view: fc.constantFrom(...SERIES_VIEWS),
      series: someSeries,
      measure: fc.constantFrom(...SERIES_MEASURES),
    },
    {
      base: maybe(period),
      lengths: maybe(fc.shuffledSubarray([...LENGTHS], { minLength: 1 })),
      from: maybe(period),
      to: maybe(period),
      log: maybe(fc.boolean()),
    },
  ),
  record<FigureSpec>(
    {
      kind: fc.constant('compare'),
      view: fc.constantFrom(...COMPARE_VIEWS),
      series: someSeries,
      a: period,
      b: period,
      sort: fc.constantFrom(...SORTS),
    },
    { measure: maybe(fc.constantFrom(...MEASURES)) },
  ),
);
