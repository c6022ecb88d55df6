import { formatRate } from '../../i18n/number';
import type { Context } from '../../model/context';
import type { Datum } from '../../model/datum';
import { INDEX_BASE } from '../../model/indexBase';
import { observationDatum, rangeText } from '../../model/observationDatum';
import { derivedProvenance } from '../../model/provenance';
import type { SeriesPair } from '../../series/seriesPair';
import { seriesCode } from '../../spec/fields';
import { meaningfulDecimals } from '../../stats/digits';

interface Indexed {
  readonly a: Datum;
  readonly b: Datum;
  readonly later: Datum;
}

/** The growth of a pair as a mark on an axis on which the earlier period is 100. */
function laterDatum(ctx: Context, pair: SeriesPair, name: string): Datum {
  const { published, computed } = pair;
  const shift = (v: number): number => v + INDEX_BASE;
  const levels = [pair.a, pair.b].flatMap((one) => one?.datum.text ?? []).join(' / ');
  if (published) {
    const datum = observationDatum(ctx, published, name);
    return {
      ...datum,
      value: shift(published.value),
      interval: datum.interval && { low: shift(datum.interval.low), high: shift(datum.interval.high) },
      facts: [levels, ...datum.facts],
    };
  }
  const estimate = computed ?? { value: 0, low: 0, high: 0 };
  const decimals = Math.min(2, meaningfulDecimals(estimate));
  const text = `≈ ${formatRate(ctx.locale, estimate.value, decimals)}`;
  const ids = [pair.a, pair.b].flatMap((one) => one?.from ?? []);
  return {
    id: `${seriesCode(pair.ref)}-growth`,
    value: shift(estimate.value),
    interval: { low: shift(estimate.low), high: shift(estimate.high) },
    text,
    label: text,
    status: 'derived',
    name,
    provenance:
      ids.length === 2
        ? derivedProvenance(
            'growth-from-levels',
            ids.map((o) => o.id),
          )
        : null,
    facts: [levels, ctx.t.facts.rounding(rangeText(ctx, estimate, decimals + 1))],
  };
}

/** Both sides of a pair on an axis on which the earlier period is 100; `late` says which of A and B is the later. */
export function indexedPair(ctx: Context, pair: SeriesPair, late: 'a' | 'b'): Indexed {
  const early = late === 'a' ? pair.b : pair.a;
  const later = laterDatum(ctx, pair, (late === 'a' ? pair.a : pair.b)?.datum.name ?? pair.name);
  const base: Datum = {
    id: `${seriesCode(pair.ref)}-base`,
    value: INDEX_BASE,
    interval: null,
    text: early?.datum.text ?? String(INDEX_BASE),
    label: early?.datum.label ?? String(INDEX_BASE),
    status: early?.datum.status ?? 'derived',
    name: early?.datum.name ?? pair.name,
    provenance: early?.datum.provenance ?? null,
    facts: [`= ${INDEX_BASE}`, ...(early?.datum.facts ?? [])],
  };
  return late === 'a' ? { a: later, b: base, later } : { a: base, b: later, later };
}
