import { decimalText } from '../../dataset/decimal';
import { isRate, NOT_APPLICABLE, TOTAL, type Observation } from '../../dataset/observation';
import { yearOf } from '../../dataset/period';
import { MONTHS_A_YEAR } from '../../stats/monthsAYear';
import { keyed, named, nullable, oneOf, withFallback } from '../../spec/fields';
import {
  decodeParams,
  encodeParams,
  type ChangeOf,
  type Decoded,
  type Field,
  type FieldsWithFallback,
  type FieldWithFallback,
  type ParamsCodec,
} from '../../spec/params';
import type { Progress } from '../../targets/progress';
import type { TargetLine } from './lines';

/** Bounds of what a reader may try, in percent. */
export const RATE_BOUNDS = { low: -90, high: 300 } as const;

/** Everything that a reader can choose on the page; the query has each field that is not its default. */
export interface TargetsChoice {
  readonly progress: Progress;
  /** The period to date from which the pace starts; null when nothing is published. */
  readonly point: Observation | null;
  /** Share of the elapsed months, in percent; null for equal months. */
  readonly share: number | null;
  /** A target tried instead of the published one, in percent. */
  readonly goal: number | null;
  /** Growth supposed for the remaining months, in percent; null for the target's own. */
  readonly rest: number | null;
  readonly year: string;
  readonly over: readonly string[];
}

/** The choice of an address, as the page works with it; none of the years `over` is the one under them. */
export interface TargetsParams extends Omit<TargetsChoice, 'share'> {
  /** Share of the elapsed months, from 0 to 1; null for equal months. */
  readonly elapsedShare: number | null;
}

export type ChangeTargets = (change: ChangeOf<TargetsChoice>) => void;

/** Query fields that decide what the page shows. */
export const CHOICE_FIELDS = ['target', 'after', 'share', 'goal', 'rest', 'year', 'over'] as const;

export const targetKey = ({ target }: Progress): string =>
  [target.indicator, target.activity, target.product, yearOf(target.period)]
    .filter((part) => part !== TOTAL && part !== NOT_APPLICABLE)
    .join('-');

/** Reads a number with a decimal comma or point. Null when it is no number or outside the bounds. */
export function readNumber(text: string, low: number, high: number): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (!/^[+-]?\d{1,4}(\.\d{1,6})?$/.test(plain)) return null;
  const value = Number(plain);
  return value >= low && value <= high ? value : null;
}

/** Shares that can be tried after some months, in percent: from six tenths of the equal share to fourteen. */
export const shareBounds = (months: number): { low: number; high: number } => ({
  low: Math.floor((100 * 6 * months) / 120),
  high: Math.min(97, Math.ceil((100 * 14 * months) / 120)),
});

/** Observations from which a pace can start: the first source's for each period of the year, while months remain. */
export const openPoints = ({ known }: Progress): Observation[] =>
  known.filter(
    (o, i) =>
      o.period.months < MONTHS_A_YEAR &&
      known.findIndex((other) => other.period.months === o.period.months) === i,
  );

/** Targets for which a pace can be computed. */
export const paceable = (lines: readonly TargetLine[]): Progress[] =>
  lines.map((line) => line.progress).filter(({ target }) => isRate(target));

/** Years whose growth to date is published for an indicator, newest first. */
export function pathYears(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map((o) => yearOf(o.period)))].sort((a, b) => b - a).map(String);
}

/** A number that somebody may have typed into the address; the page writes it in one form. */
const numberWithin = ({ low, high }: { readonly low: number; readonly high: number }): Field<number> => ({
  parse: (text) => {
    const number = readNumber(text, low, high);
    // `-0` is zero, and is written as it.
    return number === 0 ? 0 : (number ?? undefined);
  },
  serialize: decimalText,
});

const DOT = '.';
const listedYears = (text: string): string[] => [...new Set(text.split(DOT))].filter((one) => one !== '');

/** Years laid under the path. Those without a path are left out and named as invalid. */
const yearsOf = (years: readonly string[]): FieldWithFallback<readonly string[]> => ({
  parse: (text) => listedYears(text).filter((one) => years.includes(one)),
  serialize: (some) => some.join(DOT),
  fallback: { value: [] },
  unused: (text) =>
    listedYears(text)
      .filter((one) => !years.includes(one))
      .join(DOT),
});

/** The fields of a query, in which a point is one of its target and a share one after its point. Null without targets. */
function targetsFields(
  query: URLSearchParams,
  lines: readonly TargetLine[],
  years: readonly string[],
): FieldsWithFallback<TargetsChoice> | null {
  const all = paceable(lines);
  const usual = all.find((p) => p.actual !== null && openPoints(p).length > 0) ?? all[0];
  if (!usual) return null;
  const progress = withFallback(named('target', keyed(all, targetKey)), usual);
  const points = openPoints(decodeParams({ progress }, query).value.progress);
  const monthsOf = (o: Observation): string => String(o.period.months);
  const point = withFallback(named('after', nullable(keyed(points, monthsOf))), points.at(-1) ?? null);
  const from = decodeParams({ point }, query).value.point;
  const decided = lines.find((line) => line.verdict === 'met' || line.verdict === 'missed')?.progress.target;
  const usualYear = decided ? String(yearOf(decided.period)) : (years[0] ?? '');
  return {
    progress,
    point,
    share: nullable(numberWithin(shareBounds(from?.period.months ?? 1))),
    goal: nullable(numberWithin(RATE_BOUNDS)),
    rest: nullable(numberWithin(RATE_BOUNDS)),
    year: withFallback(oneOf(years), years.includes(usualYear) ? usualYear : (years[0] ?? '')),
    over: yearsOf(years),
  };
}

/** Reads the query. Never fails: a field that cannot be used takes its default and is named. Null without targets. */
export function readTargetsParams(
  query: URLSearchParams,
  lines: readonly TargetLine[],
  years: readonly string[],
): Decoded<TargetsParams | null> {
  const fields = targetsFields(query, lines, years);
  if (!fields) return { value: null, invalid: [] };
  const { value, invalid } = decodeParams(fields, query);
  const { share, over, ...rest } = value;
  return {
    value: {
      ...rest,
      elapsedShare: share === null ? null : share / 100,
      over: over.filter((one) => one !== value.year),
    },
    invalid,
  };
}

/** The choice in the address of the page, for the targets and years that the data have. */
export const targetsCodec = (
  lines: readonly TargetLine[],
  years: readonly string[],
): ParamsCodec<TargetsParams | null, ChangeOf<TargetsChoice>> => ({
  decode: (query) => readTargetsParams(query, lines, years),
  encode: (change, query) => {
    const fields = targetsFields(query, lines, years);
    return fields ? encodeParams(fields, change) : {};
  },
});
