import type { Finding } from '../checks/finding';
import type { Observation } from '../dataset/observation';
import { compareByEnd, sameLength, type Period } from '../dataset/period';
import { parsePeriod, periodCode } from '../dataset/periodCode';
import { formatNumber } from '../i18n/number';
import { capitalise, periodRunning, periodShort } from '../i18n/period';
import type { Context } from '../model/context';
import type { Datum } from '../model/datum';
import { INDEX_BASE } from '../model/indexBase';
import { rangeText } from '../model/observationDatum';
import { derivedProvenance } from '../model/provenance';
import type { SeriesRef } from '../spec/series';
import { chainIndex } from '../stats/chainIndex';
import { meaningfulDecimals } from '../stats/digits';
import { growthFromLevels } from '../stats/growthFromLevels';
import type { Estimate } from '../stats/interval';
import { rescalePrinted } from '../stats/rescale';
import { chainFinding } from './chainFinding';
import { sourcesJoin } from './comparable';
import { follows } from './lengthClass';
import { publishedOf } from './publishedSeries';
import { valuesByPeriod, type SeriesValue } from './seriesValues';
import { seriesValueWords } from './words';

/** Runs of observations each of which follows the one before it, without a gap. */
function chains(changes: readonly Observation[]): Observation[][] {
  const made: Observation[][] = [];
  for (const o of changes) {
    const last = made.at(-1)?.at(-1);
    if (last && follows(last.period, o.period, 'month')) made.at(-1)?.push(o);
    else made.push([o]);
  }
  return made;
}

/** Levels of periods as long as one another, with no break between their sources. */
const comparable = ({ dataset }: Context, ref: SeriesRef, a: Observation, b: Observation): boolean =>
  sameLength(a.period, b.period) && sourcesJoin(dataset, ref, a.source, b.source);

/** From what an index of a series can be made: levels where several are published, else the changes on the period before. */
interface Basis {
  readonly kind: 'levels' | 'changes';
  readonly observations: readonly Observation[];
}

function indexBasis(ctx: Context, ref: SeriesRef): Basis {
  const levels = valuesByPeriod(ctx, publishedOf(ctx.dataset, ref, 'level')).main.filter(
    (o) => o.outOf === null,
  );
  if (levels.some((a) => levels.some((b) => a !== b && comparable(ctx, ref, a, b))))
    return { kind: 'levels', observations: levels };
  return { kind: 'changes', observations: valuesByPeriod(ctx, publishedOf(ctx.dataset, ref, 'mom')).main };
}

/** The periods that can be the base of an index of the series: there is another period to set beside each. */
export function basesOf(ctx: Context, ref: SeriesRef): string[] {
  const { kind, observations } = indexBasis(ctx, ref);
  const held =
    kind === 'levels'
      ? observations.filter((o) => observations.some((p) => p !== o && comparable(ctx, ref, o, p)))
      : chains(observations)
          .filter((chain) => chain.length > 1)
          .flat();
  return held.map((o) => periodCode(o.period));
}

/** An index of one series, 100 at the base; null when nothing is published at the base. Every value is derived. */
export function indexValues(
  ctx: Context,
  ref: SeriesRef,
  base: string,
  name: string,
): {
  readonly kind: Basis['kind'];
  readonly joined: SeriesValue[];
  readonly disputed: Finding | null;
} | null {
  const { kind, observations } = indexBasis(ctx, ref);
  const period = parsePeriod(base);
  const at = observations.find((o) => periodCode(o.period) === base);
  if (!period || !at) return null;
  const valueOf = (o: Observation, estimate: Estimate, from: readonly Observation[]): SeriesValue => ({
    period: o.period,
    datum: indexDatum(ctx, {
      o,
      estimate,
      from,
      kind,
      back: compareByEnd(o.period, period) < 0,
      base: period,
      name,
    }),
    from,
    denominator: o.outOf,
  });
  if (kind === 'levels')
    return {
      kind,
      disputed: null,
      joined: observations
        .filter((o) => o === at || comparable(ctx, ref, o, at))
        .flatMap((o) => {
          const growth =
            o === at ? { value: 0, low: 0, high: 0 } : growthFromLevels(rescalePrinted(o, at.mult), at);
          return growth ? [valueOf(o, plusBase(growth), o === at ? [at] : [o, at])] : [];
        }),
    };
  const chain = chains(observations).find((one) => one.includes(at)) ?? [];
  const place = chain.indexOf(at);
  return {
    kind,
    disputed: chainFinding(ctx, ref),
    joined: chainIndex(chain, place).flatMap((estimate, i) => {
      const o = chain[i];
      if (!o || !estimate) return [];
      // The changes on the way from the base to here; the base itself rests on nothing but the choice.
      const way = i > place ? chain.slice(place + 1, i + 1) : chain.slice(i + 1, place + 1);
      return [valueOf(o, estimate, way.length > 0 ? way : [at])];
    }),
  };
}

const plusBase = (growth: Estimate): Estimate => ({
  value: growth.value + INDEX_BASE,
  low: growth.low + INDEX_BASE,
  high: growth.high + INDEX_BASE,
});

interface Indexed {
  readonly o: Observation;
  readonly estimate: Estimate;
  readonly from: readonly Observation[];
  readonly kind: Basis['kind'];
  /** The base lies after it: changes are undone one after another. */
  readonly back: boolean;
  readonly base: Period;
  readonly name: string;
}

function indexDatum(ctx: Context, { o, estimate, from, kind, back, base, name }: Indexed): Datum {
  const t = seriesValueWords(ctx.locale);
  const exact = estimate.low === estimate.high;
  const decimals = exact ? 0 : Math.min(2, meaningfulDecimals(estimate));
  const text = exact ? String(INDEX_BASE) : `≈ ${formatNumber(ctx.locale, estimate.value, decimals)}`;
  return {
    id: `index-${o.id}`,
    value: estimate.value,
    interval: { low: estimate.low, high: estimate.high },
    text,
    label: text,
    status: 'derived',
    name: capitalise(ctx.locale, `${name}, ${periodRunning(ctx.locale, o.period)}`),
    provenance: exact
      ? null
      : derivedProvenance(
          kind === 'levels' ? 'index-from-levels' : 'index-from-changes',
          from.map((one) => one.id),
          ...(kind === 'changes' && back ? [-1] : []),
        ),
    facts: [
      t.indexFacts(formatNumber(ctx.locale, from.length, 0), periodShort(ctx.locale, base)),
      ...(exact ? [] : [ctx.t.facts.rounding(rangeText(ctx, estimate, decimals + 1))]),
    ],
  };
}
