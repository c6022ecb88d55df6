import { beginning, equal, sameLength, shift, type Period } from '../../dataset/period';
import { formatNumber, formatPercent } from '../../i18n/number';
import { periodRunning, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { INDEX_BASE } from '../../model/indexBase';
import { inSentence } from '../../model/names';
import { directionOf, sizeText } from '../../model/observationDatum';
import { joinPhrases, linkedValue, rich, type Phrase, type RichText } from '../../i18n/richText';
import { comparedSet } from '../../series/comparedSet';
import { inPeriod } from '../../series/inPeriod';
import type { DrawnSeries, PlacedValue } from '../../series/seriesLine';
import { meaningfulDecimals } from '../../stats/digits';
import type { Interval } from '../../stats/interval';
import { MONTHS_A_YEAR } from '../../stats/monthsAYear';
import type { SeriesSpec } from './spec';
import { seriesWords } from './words';

interface Frame {
  readonly span: string;
  readonly base: Period | null;
}

const intervalOf = ({ datum }: PlacedValue): Interval => {
  const value = datum.value ?? 0;
  return datum.interval ?? { low: value, high: value };
};

/** The newest value of a series, among those of the length of which it has most. */
function latestOf({ joined }: DrawnSeries): PlacedValue | null {
  const counts = new Map<string, number>();
  for (const { point } of joined) counts.set(point.length, (counts.get(point.length) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return joined.findLast(({ point }) => counts.get(point.length) === most) ?? null;
}

/**
 * The values of the kind of one, back from it as far as none is missing: what was not published may have been higher.
 * Counts of different totals are of different kinds.
 */
function unbroken({ joined }: DrawnSeries, latest: PlacedValue): PlacedValue[] {
  const step = { month: 1, quarter: 3, 'to-date': MONTHS_A_YEAR, year: MONTHS_A_YEAR }[latest.point.length];
  const alike = joined.filter(
    ({ point, denominator }) => point.length === latest.point.length && denominator === latest.denominator,
  );
  const found: PlacedValue[] = [];
  // They are in order of time: what stands before a value is met on the way back from it.
  for (const value of alike.reverse())
    if (equal(shift(value.period, step), (found.at(-1) ?? latest).period)) found.push(value);
  return found.reverse();
}

/** Of one series: whether its newest value is the highest or lowest of its kind since a gap, rounding considered. */
function record(ctx: Context, line: DrawnSeries, latest: PlacedValue): string {
  const t = seriesWords(ctx.locale);
  const same = unbroken(line, latest);
  const first = same[0];
  if (!first || same.length < 3) return '';
  // By what other sources published of these periods it has to be a record too.
  const others = line.unconnected.filter(
    ({ period }) => sameLength(period, latest.period) && beginning(period) >= beginning(first.period),
  );
  if (others.some(({ period }) => equal(period, latest.period))) return '';
  const against = [...same, ...others].map(intervalOf);
  const from = periodShort(ctx.locale, first.period);
  const now = intervalOf(latest);
  if (against.every(({ high }) => high < now.low)) return t.titleHighest(from);
  if (against.every(({ low }) => low > now.high)) return t.titleLowest(from);
  return '';
}

/** The title of one series: its newest value, and whether it is a record. */
function oneTitle(ctx: Context, spec: SeriesSpec, line: DrawnSeries, frame: Frame): Phrase {
  const t = seriesWords(ctx.locale);
  const latest = latestOf(line);
  const o = latest?.from[0];
  const name = line.name;
  if (!latest || !o) return t.titlePlain(name, frame.span);
  const { provenance } = latest.datum;
  if (spec.measure === 'level')
    return rich`${t.titleLevel(name, inPeriod(ctx, latest.period), linkedValue(latest.datum.text, provenance))}${record(ctx, line, latest)}`;
  if (spec.measure === 'index') {
    const { low, high } = intervalOf(latest);
    if (!frame.base || low === high) return t.titlePlain(name, frame.span);
    const change = (latest.datum.value ?? INDEX_BASE) - INDEX_BASE;
    // Rounding that reaches the base leaves open whether it rose at all; and published growth may contradict the chain.
    if ((low <= INDEX_BASE && high >= INDEX_BASE) || line.disputed) return t.titlePlain(name, frame.span);
    const decimals = Math.min(1, meaningfulDecimals({ low, high }));
    return t.titleIndex(
      name,
      change > 0 ? 'up' : 'down',
      linkedValue(`≈ ${formatPercent(ctx.locale, Math.abs(change), decimals)}`, provenance),
      periodRunning(ctx.locale, frame.base),
      periodRunning(ctx.locale, latest.period),
    );
  }
  const rate = linkedValue(sizeText(ctx, o), provenance);
  return rich`${t.titleRate(name, inPeriod(ctx, latest.period), directionOf(o), rate)}${record(ctx, line, latest)}`;
}

/** Several rates: which is highest in the newest period that all have, where rounding leaves no doubt. */
function bestTitle(ctx: Context, drawn: readonly DrawnSeries[]): RichText | null {
  const t = seriesWords(ctx.locale);
  const [head] = drawn;
  if (!head) return null;
  const moments = drawn.map(({ joined }) => new Map(joined.map((value) => [momentOf(value), value])));
  const common = head.joined.findLast((value) => moments.every((known) => known.has(momentOf(value))));
  const newest = Math.max(...drawn.flatMap((line) => line.joined.map(({ point }) => point.to)));
  // What was so long ago is not what the figure says.
  if (!common || newest - common.point.to > STALE) return null;
  const ranked = drawn
    .flatMap((line, i) => {
      const value = moments[i]?.get(momentOf(common));
      return value ? [{ line, value }] : [];
    })
    .sort((a, b) => (b.value.datum.value ?? 0) - (a.value.datum.value ?? 0));
  const [best, second] = ranked;
  const o = best?.value.from[0];
  if (!best || !second || !o || intervalOf(best.value).low <= intervalOf(second.value).high) return null;
  return t.titleBest(
    best.line.whole,
    inPeriod(ctx, common.period),
    directionOf(o),
    linkedValue(sizeText(ctx, o), best.value.datum.provenance),
    comparedSet(drawn.map(({ ref }) => ref)),
  );
}

/** A few levels: what each was in the newest period, where that is one and the same. */
function levelsTitle(ctx: Context, drawn: readonly DrawnSeries[]): RichText | null {
  const t = seriesWords(ctx.locale);
  const latest = drawn.map((line) => line.joined.at(-1));
  const [first] = latest;
  if (!first || !latest.every((one) => one && momentOf(one) === momentOf(first))) return null;
  const items = drawn.flatMap((line, i) => {
    const datum = latest[i]?.datum;
    return datum ? [rich`${inSentence(line.whole)} ${linkedValue(datum.text, datum.provenance)}`] : [];
  });
  return t.titleLevels(periodRunning(ctx.locale, first.period), joinPhrases(items, '; '));
}

/** Months after which the newest period that all series share no longer speaks for them. */
const STALE = 3;

const momentOf = ({ point }: PlacedValue): string => `${point.from} ${point.to}`;

/** Names in a title; beyond this many they are counted. */
const MOST_NAMES = 3;

/** The title: the strongest statement that rounding leaves no doubt of. */
export function titleOf(ctx: Context, spec: SeriesSpec, drawn: readonly DrawnSeries[], frame: Frame): Phrase {
  const t = seriesWords(ctx.locale);
  const [only] = drawn;
  if (only && drawn.length === 1) return oneTitle(ctx, spec, only, frame);
  const best = spec.measure === 'yoy' || spec.measure === 'mom' ? bestTitle(ctx, drawn) : null;
  if (best !== null) return best;
  if (drawn.length > MOST_NAMES) return t.titleMany(formatNumber(ctx.locale, drawn.length, 0), frame.span);
  return (
    (spec.measure === 'level' ? levelsTitle(ctx, drawn) : null) ??
    t.titlePlain(drawn.map((line) => line.whole).join('; '), frame.span)
  );
}
