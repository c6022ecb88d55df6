import type { Observation } from '../dataset/observation';
import { beginning, end, equal, restOf, yearAfter, type Period } from '../dataset/period';
import { byPriority } from '../dataset/select';
import { capitalise, periodRunning, periodShort } from '../i18n/period';
import type { Context } from '../model/context';
import type { Datum } from '../model/datum';
import { quantity } from '../model/names';
import { observationText, rangeText } from '../model/observationDatum';
import { derivedProvenance, type Provenance } from '../model/provenance';
import type { Measure, SeriesRef } from '../spec/series';
import { meaningfulDecimals } from '../stats/digits';
import type { Estimate } from '../stats/interval';
import { levelYearBefore } from '../stats/levelYearBefore';
import { rescale, rescaleInterval, rescalePrinted } from '../stats/rescale';
import { restOfPeriod } from '../stats/restOfPeriod';
import { levelsEndingAt, publishedIn } from './publishedSeries';
import { plainDatum, valuesByPeriod } from './seriesValues';

/** A value of a series in one period, and how it is known. */
export interface ValueAt {
  readonly how: 'published' | 'year-before' | 'rest';
  readonly period: Period;
  readonly datum: Datum;
  /** In the plain unit; a rate in percent. */
  readonly estimate: Estimate;
  readonly unit: string;
  /** The observations that it is or was made from, in the order of the method. */
  readonly from: readonly Observation[];
  readonly denominator: number | null;
}

interface DerivedLevel {
  readonly how: 'year-before' | 'rest';
  readonly estimate: Estimate;
  readonly from: readonly [Observation, Observation];
  readonly provenance: Provenance;
  readonly facts: readonly string[];
}

/** Derives the level a year before from a level and its growth, both by one source in one place. */
function fromYearAfter(ctx: Context, ref: SeriesRef, period: Period): DerivedLevel | null {
  const of = (measure: Measure): Observation[] => publishedIn(ctx.dataset, ref, measure, yearAfter(period));
  const [levels, growths] = [valuesByPeriod(ctx, of('level')).main, of('yoy')];
  for (const level of levels) {
    const beside = growths.filter((o) => o.source === level.source);
    const growth =
      beside.find((o) => o.locator === level.locator) ?? (beside.length === 1 ? beside[0] : undefined);
    const estimate = growth && levelYearBefore(level, growth);
    if (growth && estimate)
      return {
        how: 'year-before',
        estimate,
        from: [level, growth],
        provenance: derivedProvenance('level-year-before', [level.id, growth.id]),
        facts: [ctx.t.facts.derivedFrom(observationText(ctx, level), observationText(ctx, growth))],
      };
  }
  return null;
}

type LevelPair = readonly [whole: Observation, part: Observation];

/** The pairs of a longer and a shorter level whose remainder is the period. */
const restPairs = (
  wholes: readonly Observation[],
  parts: readonly Observation[],
  period: Period,
): LevelPair[] =>
  wholes.flatMap((whole) =>
    parts.flatMap((part): LevelPair[] => {
      const rest = restOf(whole.period, part.period);
      return rest && equal(rest, period) && whole.unit === part.unit ? [[whole, part]] : [];
    }),
  );

function fromRemainder(ctx: Context, ref: SeriesRef, period: Period): DerivedLevel | null {
  // The longer period ends with the remainder, and the shorter one where it begins.
  const endingAt = (at: number): Observation[] =>
    levelsEndingAt(ctx.dataset, ref, at).filter((o) => o.outOf === null);
  const [wholes, parts] = [endingAt(end(period)), endingAt(beginning(period))];
  // A pair of one source, if there is one; else the first of both by priority.
  const own = restPairs(byPriority(ctx.dataset, wholes), byPriority(ctx.dataset, parts), period).find(
    ([a, b]) => a.source === b.source,
  );
  const pair = own ?? restPairs(valuesByPeriod(ctx, wholes).main, valuesByPeriod(ctx, parts).main, period)[0];
  if (!pair) return null;
  const [whole, part] = pair;
  return {
    how: 'rest',
    estimate: restOfPeriod(whole, rescalePrinted(part, whole.mult)),
    from: [whole, part],
    provenance: derivedProvenance('rest-of-period', [whole.id, part.id]),
    facts: [
      `${periodShort(ctx.locale, whole.period)}: ${observationText(ctx, whole)} − ${periodShort(ctx.locale, part.period)}: ${observationText(ctx, part)}`,
    ],
  };
}

/** Whether a finding has these two observations on its two sides; then a value derived from both is in doubt. */
function contradicted(ctx: Context, [one, other]: readonly [Observation, Observation]): boolean {
  const { conflicts } = ctx.checked();
  const against = conflicts.get(other.id) ?? [];
  return (conflicts.get(one.id) ?? []).some((finding) => against.includes(finding));
}

function derivedAt(ctx: Context, ref: SeriesRef, period: Period, name: string): ValueAt | null {
  const derived = fromYearAfter(ctx, ref, period) ?? fromRemainder(ctx, ref, period);
  if (!derived) return null;
  const { how, estimate, from, provenance, facts } = derived;
  const [first] = from;
  const decimals = meaningfulDecimals(estimate);
  const text = `≈ ${quantity(ctx, estimate.value, decimals, first)}`;
  const inPlain = {
    value: rescale(estimate.value, first.mult, 0),
    ...rescaleInterval(estimate, first.mult, 0),
  };
  return {
    how,
    period,
    estimate: inPlain,
    unit: first.unit,
    from,
    denominator: null,
    datum: {
      id: `${how}-${from.map((o) => o.id).join('-')}`,
      value: inPlain.value,
      interval: { low: inPlain.low, high: inPlain.high },
      text,
      label: text,
      status: 'derived',
      name,
      provenance,
      ...(contradicted(ctx, from) ? { conflict: true } : {}),
      facts: [
        `${periodShort(ctx.locale, period)} · ${ctx.t.status.derived}`,
        ...facts,
        ctx.t.facts.rounding(rangeText(ctx, estimate, decimals + 1)),
      ],
    },
  };
}

/** The value of a series in a period: published, or else, for a level, derived; null when there is neither. */
export function valueAt(
  ctx: Context,
  ref: SeriesRef,
  period: Period,
  { measure, name: series }: { readonly measure: Measure; readonly name: string },
): ValueAt | null {
  const name = capitalise(ctx.locale, `${series}, ${periodRunning(ctx.locale, period)}`);
  const o = valuesByPeriod(ctx, publishedIn(ctx.dataset, ref, measure, period)).main[0];
  if (!o) return measure === 'level' ? derivedAt(ctx, ref, period, name) : null;
  const datum = plainDatum(ctx, o, name);
  const value = datum.value ?? 0;
  return {
    how: 'published',
    period,
    datum,
    estimate: { value, ...(datum.interval ?? { low: value, high: value }) },
    unit: o.unit,
    from: [o],
    denominator: o.outOf,
  };
}
