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

/** A derived value, computed again from its provenance by the statistics that made it for its figure. */
export interface DerivedValue {
  readonly name: string;
  readonly estimate: Estimate;
  /** After ≈, with its unit. */
  readonly text: string;
  readonly range: string;
  /** The formula with its numbers, each linked to its own provenance. */
  readonly formula: RichText;
  /** The inputs of the method besides observations, by name. */
  readonly assumptions: readonly (readonly [name: string, value: string])[];
  readonly from: readonly Observation[];
}

/** The provenance of a derived value, resolved: its observations in the order of the method, and its parameters. */
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

/** Computes a value; null when the observations do not fit the method. */
export type DeriveMethod = (question: DeriveInput) => DerivedParts | null;

/** A term after an operator: in brackets where it has a sign of its own. */
export const bracketed = (marked: string): string =>
  /^[+−≈]/u.test(plainText(parseRichText(marked))) ? `(${marked})` : marked;

/** An observation as the first term of a formula. */
export const linkedObservation = (ctx: Context, o: Observation): string =>
  linkedValue(observationText(ctx, o), observationProvenance(o.id));

/** An observation as a term after an operator. */
export const term = (ctx: Context, o: Observation): string => bracketed(linkedObservation(ctx, o));

const withSign = (value: number, size: string): string => `(1 ${value < 0 ? '−' : '+'} ${size})`;

/** One plus a rate, with the sign of the rate. */
export const onePlus = (ctx: Context, o: Observation): string =>
  withSign(
    o.value,
    linkedValue(formatPercent(ctx.locale, Math.abs(o.value), o.decimals), observationProvenance(o.id)),
  );

/** A computed level with the digits that its interval supports. */
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

/** The decimals of a typed number. */
const typedDecimals = (value: number): number => Math.min(6, (String(value).split('.')[1] ?? '').length);

/** A rate that a reader tries. */
export const percent = (ctx: Context, value: number): string =>
  formatRate(ctx.locale, value, typedDecimals(value));

export const onePlusTried = (ctx: Context, value: number): string =>
  withSign(value, formatPercent(ctx.locale, Math.abs(value), typedDecimals(value)));
