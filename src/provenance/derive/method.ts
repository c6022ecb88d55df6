import { isRate, type Observation } from '../../dataset/observation';
import type { LineageWords } from '../../i18n/lineage';
import { formatPercent, formatRate } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { quantity } from '../../model/names';
import { observationText, rangeText } from '../../model/observationDatum';
import { observationProvenance } from '../../model/provenance';
import { linkedValue, parseRichText, plainText, type RichText } from '../../model/richText';
import { subjectName } from '../../model/subjectName';
import { meaningfulDecimals } from '../../stats/digits';
import type { Estimate, Interval } from '../../stats/interval';

/** A value that nobody published, worked out anew from the question: the same statistics made it where it stands. */
export interface DerivedValue {
  readonly name: string;
  readonly estimate: Estimate;
  /** After ≈, with its unit. */
  readonly text: string;
  readonly range: string;
  /** With its numbers filled in, each of which can be asked in turn. */
  readonly formula: RichText;
  /** What the method takes besides published figures, by name. */
  readonly assumptions: readonly (readonly [name: string, value: string])[];
  readonly from: readonly Observation[];
}

/** A question about a derived value: its figures in the order of the method, and its parameters. */
export interface DeriveInput {
  readonly ctx: Context;
  readonly words: LineageWords;
  readonly from: readonly [Observation, ...Observation[]];
  readonly parameters: readonly number[];
}

export type DerivedParts = Omit<DerivedValue, 'formula' | 'assumptions' | 'from'> & {
  readonly formula: string;
  readonly assumptions?: DerivedValue['assumptions'];
};

/** Works a value out; null when the figures of the question do not fit the method. */
export type DeriveMethod = (question: DeriveInput) => DerivedParts | null;

/** What follows an operator: in brackets where it brings a sign of its own. */
export const bracketed = (marked: string): string =>
  /^[+−≈]/u.test(plainText(parseRichText(marked))) ? `(${marked})` : marked;

/** A published figure as it stands at the head of a formula. */
export const linkedObservation = (ctx: Context, o: Observation): string =>
  linkedValue(observationText(ctx, o), observationProvenance(o.id));

/** The same behind an operator. */
export const term = (ctx: Context, o: Observation): string => bracketed(linkedObservation(ctx, o));

const withSign = (value: number, size: string): string => `(1 ${value < 0 ? '−' : '+'} ${size})`;

/** One plus a rate, with the sign of the rate. */
export const onePlus = (ctx: Context, o: Observation): string =>
  withSign(
    o.value,
    linkedValue(formatPercent(ctx.locale, Math.abs(o.value), o.decimals), observationProvenance(o.id)),
  );

/** A level that was computed, with the digits that its range supports. */
export function levelText(
  ctx: Context,
  estimate: Estimate,
  like: Observation,
): Pick<DerivedValue, 'text' | 'range'> {
  const decimals = meaningfulDecimals(estimate);
  return {
    text: `≈ ${quantity(ctx, estimate.value, decimals, like.unit, like.mult)}`,
    range: rangeText(ctx, estimate, decimals + 1),
  };
}

export function rateText(
  ctx: Context,
  value: number,
  of: Interval,
  shown: Interval = of,
): Pick<DerivedValue, 'text' | 'range'> {
  const decimals = meaningfulDecimals(of);
  return { text: `≈ ${formatRate(ctx.locale, value, decimals)}`, range: rangeText(ctx, shown, decimals + 1) };
}

export const sameMeasure = (a: Observation, b: Observation): boolean =>
  a.unit === b.unit && isRate(a) === isRate(b);

export const observationName = (ctx: Context, o: Observation): string =>
  `${subjectName(ctx, o)}, ${periodShort(ctx.locale, o.period)}`;

/** As many decimals as somebody typed. */
const typedDecimals = (value: number): number => Math.min(6, (String(value).split('.')[1] ?? '').length);

/** A rate that somebody tries. */
export const percent = (ctx: Context, value: number): string =>
  formatRate(ctx.locale, value, typedDecimals(value));

export const onePlusTried = (ctx: Context, value: number): string =>
  withSign(value, formatPercent(ctx.locale, Math.abs(value), typedDecimals(value)));
