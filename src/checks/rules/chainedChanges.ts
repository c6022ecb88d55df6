import { periodBefore, yearBefore, type Period } from '../../dataset/period';
import { joinKey } from '../../dataset/observationId';
import { chainedGrowth } from '../../stats/chainedGrowth';
import { disjoint, hull, intervalDistance, type Estimate, type Interval } from '../../stats/interval';
import { findingOf, type Verdicts } from '../assess';
import { sideOf, type Claim } from '../claims';
import type { Finding, Side } from '../finding';
import { groupBy, periodKey } from '../keys';
import type { MeasureSemantics } from '../measureSemantics';
import type { Series } from '../series';

/** A digit less than printed: ten times as wide. */
const COARSER = 10;

/** What is published of one period, with the interval of all its claims. */
interface Stated extends Estimate {
  readonly claims: readonly Claim[];
}

type Timeline = ReadonlyMap<number, Stated>;

/** What the changes of one series share, on a year before and on the period before. */
const chainKey = ({ head: o }: Series): string =>
  joinKey([o.area, o.indicator, o.activity, o.product, o.breakdown, o.unit]);

/** By the priority of their sources; claims of one source by value, so that the order of its rows decides nothing. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 1) return claims;
  const sourceOf = ({ readings: [{ observations }] }: Claim): string => observations[0]?.source ?? '';
  const sources = claims.map(sourceOf);
  const place = (claim: Claim): number => sources.indexOf(sourceOf(claim));
  return [...claims].sort((a, b) => place(a) - place(b) || a.readings[0].value - b.readings[0].value);
}

function timelineOf(series: Series | undefined): Timeline {
  const whole = series?.periods.filter(({ period }) => period.days === 0) ?? [];
  return new Map(
    whole.flatMap(({ period, observations, claims: claimsAt }) => {
      const claims = inOrder(claimsAt(observations[0].mult));
      const value = claims[0]?.readings[0].value;
      if (value === undefined) return [];
      const interval = hull(claims.map(({ readings }) => readings[0].interval));
      return [[periodKey(period), { value, ...interval, claims }]];
    }),
  );
}

/** The growth of one period on a year before, as published, and as chained from the period before it. */
interface Comparison {
  readonly period: Period;
  readonly published: Stated;
  readonly chained: Estimate;
  readonly change: Stated;
  readonly changeBefore: Stated;
  readonly before: Stated;
}

function comparisonsOf(growths: Series, changes: Series): Comparison[] {
  const [onYear, onPeriod] = [timelineOf(growths), timelineOf(changes)];
  return growths.periods.flatMap(({ period }) => {
    const published = onYear.get(periodKey(period));
    const before = onYear.get(periodKey(periodBefore(period)));
    const change = onPeriod.get(periodKey(period));
    const changeBefore = onPeriod.get(periodKey(yearBefore(period)));
    if (!published || !before || !change || !changeBefore) return [];
    const chained = chainedGrowth({ before, change, changeBefore });
    return chained ? [{ period, published, chained, change, changeBefore, before }] : [];
  });
}

const apart = ({ published, chained }: Pick<Comparison, 'published' | 'chained'>): number =>
  intervalDistance(published, chained);

/** The same had every change been rounded to a digit less before it was printed. */
function isCloseWhenCoarser({ published, change, changeBefore, before }: Comparison): boolean {
  const widened = ({ value, low, high }: Estimate): Estimate => ({
    value,
    low: value - (value - low) * COARSER,
    high: value + (high - value) * COARSER,
  });
  const chained = chainedGrowth({
    before: widened(before),
    change: widened(change),
    changeBefore: widened(changeBefore),
  });
  return chained === null || !disjoint(widened(published), chained);
}

/** The first observation by priority of every claim: those whose intervals were used. */
const usedOf = (stated: readonly Stated[]): Side['observations'] =>
  stated.flatMap(({ claims }) => claims.flatMap(({ readings: [first] }) => first.observations));

function sidesOf({
  period,
  published,
  chained,
  change,
  changeBefore,
  before,
}: Comparison): [Side, Side] | null {
  const interval: Interval = { low: chained.low, high: chained.high };
  const away = (claim: Claim): number => intervalDistance(claim.readings[0].interval, interval);
  // Of several published values the nearest: the others are further from it.
  const [claim] = [...published.claims].sort((a, b) => away(a) - away(b));
  if (!claim) return null;
  const observations = usedOf([change, changeBefore, before]);
  return [sideOf(claim), { value: chained.value, interval, period, derived: true, observations }];
}

/** One finding for a series, with the sides of the comparison that is furthest apart. */
function findingOfSeries(
  nature: MeasureSemantics,
  { head }: Series,
  comparisons: readonly Comparison[],
): Finding | null {
  const broken = comparisons.filter((one) => apart(one) > 0);
  const [first, ...rest] = broken;
  if (!first) return null;
  const worst = rest.reduce((a, b) => (apart(b) > apart(a) ? b : a), first);
  const sides = sidesOf(worst);
  if (!sides) return null;
  const among = broken
    .flatMap(({ published, change, changeBefore, before }) => [published, change, changeBefore, before])
    .flatMap(({ claims }) => claims.flatMap((claim) => sideOf(claim).observations));
  return {
    ...findingOf(nature, 'chained-changes', head.mult, sides),
    id: `chained-changes~${[head.area, head.indicator, head.activity, head.product, head.breakdown].join('|')}`,
    breaks: {
      periods: broken.map(({ period }) => period),
      compared: comparisons.length,
      coarser: broken.filter(isCloseWhenCoarser).length,
      observations: [...new Set(among)],
    },
  };
}

/**
 * Rule: growth on a year before follows from that of the period before and from the changes on the period before, now
 * and a year earlier: `1 + g(t) = (1 + g(t-1)) (1 + c(t)) / (1 + c(t-12))`, all four being ratios of the same levels.
 *
 * Tolerance: the rounding of all four; where sources disagree on one of them, the hull of their intervals. Source: method
 * note, cross-check 7.
 *
 * A series is one finding, however many of its periods break the rule: what breaks it (earlier levels revised and their
 * changes not published again, a change of base) does so month after month. Its id is that of the series, so that a
 * month more is no new finding. Of months and longer spans, and of stocks on one day of each month; of whatever has a
 * nature in the code list, since levels of any kind keep it.
 */
export function chainedChanges(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const family of groupBy(
    series.filter(({ head }) => nature.isChange(head)),
    chainKey,
  ).values()) {
    const growths = family.find(({ head }) => head.transformation === 'GY');
    const changes = family.find(({ head }) => head.transformation === 'G1');
    if (!growths || !changes) continue;
    const comparisons = comparisonsOf(growths, changes);
    compared += comparisons.length;
    const finding = findingOfSeries(nature, growths, comparisons);
    if (finding) findings.push(finding);
  }
  return { findings, compared };
}
