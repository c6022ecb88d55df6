import { MONTHS_A_YEAR, yearOf } from '../../dataset/period';
import { isRate, NOT_APPLICABLE, TOTAL, type Observation } from '../../dataset/observation';
import type { Progress } from '../../targets/progress';
import type { TargetLine } from './lines';

/** Bounds of what a reader may try, in percent. */
export const RATE_BOUNDS = { low: -90, high: 300 } as const;

/** Everything that the page lets its reader choose; each field stands in the query unless it is the default. */
export interface TargetsParams {
  readonly progress: Progress;
  /** The figure to date that the pace starts from; null when none is published. */
  readonly point: Observation | null;
  /** Share of the elapsed months, 0 to 1; null for equal months. */
  readonly share: number | null;
  /** A target tried instead of the published one, in percent. */
  readonly goal: number | null;
  /** Growth supposed for the remaining months, in percent; null for the target's own. */
  readonly rest: number | null;
  readonly year: string;
  readonly over: readonly string[];
  /** Some field of the address could not be used. */
  readonly invalid: boolean;
}

/** Names in the query that decide what the page shows. */
export const CHOICE_FIELDS = ['target', 'after', 'share', 'goal', 'rest', 'year', 'over'] as const;

export const targetKey = ({ target }: Progress): string =>
  [target.indicator, target.activity, target.product, yearOf(target.period)]
    .filter((part) => part !== TOTAL && part !== NOT_APPLICABLE)
    .join('-');

/** A number as people write it, with a comma or a point. Null when it is none or lies outside the bounds. */
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

/** Points of the year from which a pace can start: the first source's figure for each, while months remain. */
export const openPoints = ({ known }: Progress): Observation[] =>
  known.filter(
    (o, i) =>
      o.period.months < MONTHS_A_YEAR &&
      known.findIndex((other) => other.period.months === o.period.months) === i,
  );

/** Targets that a pace can be worked out for. */
export const paceable = (lines: readonly TargetLine[]): Progress[] =>
  lines.map((line) => line.progress).filter(({ target }) => isRate(target));

/** Years whose growth to date is published for an indicator, newest first. */
export function pathYears(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map((o) => yearOf(o.period)))].sort((a, b) => b - a).map(String);
}

/** Reads the query. Never fails: a field that cannot be used takes its default, and `invalid` says so. Null without targets. */
export function readTargetsParams(
  query: URLSearchParams,
  lines: readonly TargetLine[],
  years: readonly string[],
): TargetsParams | null {
  const all = paceable(lines);
  const usual = all.find((p) => p.actual !== null && openPoints(p).length > 0) ?? all[0];
  if (!usual) return null;
  const wrong: string[] = [];
  const field = <T>(
    name: (typeof CHOICE_FIELDS)[number],
    read: (text: string) => T | null | undefined,
    otherwise: T,
  ): T => {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = read(text);
    if (value === null || value === undefined) wrong.push(name);
    return value ?? otherwise;
  };
  const progress = field('target', (text) => all.find((p) => targetKey(p) === text), usual);
  const points = openPoints(progress);
  const point = field<Observation | null>(
    'after',
    (text) => points.find((o) => String(o.period.months) === text),
    points.at(-1) ?? null,
  );
  const bounds = shareBounds(point?.period.months ?? 1);
  const share = field<number | null>('share', (text) => readNumber(text, bounds.low, bounds.high), null);
  const decided = lines.find((line) => line.verdict === 'met' || line.verdict === 'missed')?.progress.target;
  const usualYear = decided ? String(yearOf(decided.period)) : (years[0] ?? '');
  const year = field(
    'year',
    (text) => years.find((one) => one === text),
    years.includes(usualYear) ? usualYear : (years[0] ?? ''),
  );
  const wanted = (query.get('over') ?? '').split('.').filter((one) => one !== '');
  const over = [...new Set(wanted)].filter((one) => years.includes(one));
  return {
    progress,
    point,
    share: share === null ? null : share / 100,
    goal: field<number | null>('goal', (text) => readNumber(text, RATE_BOUNDS.low, RATE_BOUNDS.high), null),
    rest: field<number | null>('rest', (text) => readNumber(text, RATE_BOUNDS.low, RATE_BOUNDS.high), null),
    year,
    over: over.filter((one) => one !== year),
    invalid: wrong.length > 0 || wanted.some((one) => !years.includes(one)),
  };
}
