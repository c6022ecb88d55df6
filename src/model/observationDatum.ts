import { isRate, type Observation } from '../dataset/observation';
import { periodBefore, yearBefore } from '../dataset/period';
import { formatNumber, formatPercent, formatRate } from '../i18n/number';
import { periodShort } from '../i18n/period';
import { meaningfulDecimals } from '../stats/digits';
import type { Interval } from '../stats/interval';
import { printedInterval } from '../stats/roundingInterval';
import type { Context } from './context';
import type { Datum } from './datum';
import { quantity, sourceName } from './names';
import { observationProvenance } from './provenance';
import type { Status } from './status';

/** The status of an observation, which decides its mark style. */
export function statusOf(o: Observation): Status {
  if (o.scenario === 'TARGET') return 'target';
  if (o.scenario === 'FORECAST') return 'forecast';
  return o.obsStatus === 'E' ? 'estimate' : o.obsStatus === 'P' ? 'provisional' : 'published';
}

/** The value with its sign and unit: `+24,46 %`, `744 triệu kWh`. */
export const observationText = (ctx: Context, o: Observation): string =>
  isRate(o) ? formatRate(ctx.locale, o.value, o.decimals) : quantity(ctx, o.value, o.decimals, o);

/** Whether the text of an observation begins with a sign: a rate has one unless it is zero, a level below zero. */
export const hasSign = (o: Observation): boolean => (isRate(o) ? o.value !== 0 : o.value < 0);

/** The value without its sign, for a sentence that says the direction in a word: `24,46 %`. */
export const sizeText = (ctx: Context, o: Observation): string =>
  formatPercent(ctx.locale, Math.abs(o.value), o.decimals);

export const directionOf = (o: Observation): 'up' | 'down' | 'same' =>
  o.value > 0 ? 'up' : o.value < 0 ? 'down' : 'same';

/** The period of an observation, and for a rate the one that it is compared with: `2T/2024 so với 2T/2023`. */
export function basisText({ locale, t }: Context, o: Observation): string {
  const now = periodShort(locale, o.period);
  if (o.transformation === 'N') return t.basis.N(now);
  const then = o.transformation === 'GY' ? yearBefore(o.period) : periodBefore(o.period);
  return t.basis[o.transformation](now, periodShort(locale, then));
}

/** Floating-point error: less than this is no difference. */
const BINARY_ERROR = 1e-9;

/**
 * An interval as a table shows it, `24,455 – 24,465`: its ends are rounded outwards, so that it is never too narrow.
 * One number for an exact value.
 */
export function rangeText({ locale }: Context, { low, high }: Interval, decimals: number): string {
  if (low === high) return formatNumber(locale, low, Math.min(decimals, meaningfulDecimals({ low, high })));
  const unit = 10 ** decimals;
  const down = Math.floor(low * unit + BINARY_ERROR) / unit;
  const up = Math.ceil(high * unit - BINARY_ERROR) / unit;
  return `${formatNumber(locale, down, decimals)} – ${formatNumber(locale, up, decimals)}`;
}

/** The rounding interval of an observation, with one digit more than was printed. */
export const observationRange = (ctx: Context, o: Observation): string =>
  rangeText(ctx, printedInterval(o), o.decimals + 1);

/** Everything that a tooltip says of an observation, a line each. */
export const observationFacts = (ctx: Context, o: Observation): string[] => [
  `${basisText(ctx, o)} · ${ctx.t.status[statusOf(o)]}`,
  ctx.t.facts.printed(o.printed),
  ...(o.scenario === 'ACTUAL' && !o.exact ? [ctx.t.facts.rounding(observationRange(ctx, o))] : []),
  ctx.t.facts.source(sourceName(ctx, o.source)),
];

const LABELLED: ReadonlySet<Status> = new Set<Status>(['estimate', 'provisional', 'forecast']);

const labelled = ({ t }: Context, text: string, status: Status): string =>
  LABELLED.has(status) ? `${text} (${t.status[status]})` : text;

/** The `conflict` field of an observation's datum or cell. */
export const conflictOf = (ctx: Context, o: Observation): Pick<Datum, 'conflict'> =>
  ctx.checked().marked.has(o.id) ? { conflict: true } : {};

/** The datum of an observation on an axis of its own unit. */
export const observationDatum = (ctx: Context, o: Observation, name: string): Datum => ({
  id: o.id,
  value: o.value,
  interval: printedInterval(o),
  text: observationText(ctx, o),
  label: labelled(ctx, observationText(ctx, o), statusOf(o)),
  status: statusOf(o),
  name,
  provenance: observationProvenance(o.id),
  ...conflictOf(ctx, o),
  facts: [
    ...observationFacts(ctx, o),
    ...(ctx.checked().marked.has(o.id) ? [`⚠ ${ctx.t.facts.conflict}`] : []),
  ],
});

/** A value within a sentence, with its status. */
export const inWords = ({ label, missing }: Pick<Datum, 'label' | 'missing'>): string => missing ?? label;

/** The datum of a value that nobody published: words without a value. */
export const missingDatum = (ctx: Context, id: string, name: string, words: string): Datum => ({
  id,
  value: null,
  interval: null,
  text: `— ${words}`,
  label: `— ${words}`,
  missing: words,
  status: 'missing',
  name,
  provenance: null,
  facts: [ctx.t.facts.noSource],
});
