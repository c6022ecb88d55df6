import { isRate, type Observation } from '../../dataset/observation';
import type { LineageWords } from '../../i18n/lineage';
import { decimalsNeeded, formatPercent, formatRate } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { quantity } from '../../model/names';
import { hasSign, observationText, rangeText } from '../../model/observationDatum';
import { observationProvenance } from '../../model/provenance';
import { linkedValue, rich, type Phrase, type RichText } from '../../i18n/richText';
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

export type DerivedParts = Omit<DerivedValue, 'assumptions' | 'from'> & {
  readonly assumptions?: DerivedValue['assumptions'];
};

/** Computes a value; null when the observations do not fit the method. */
export type DeriveMethod = (input: DeriveInput) => DerivedParts | null;

/** A term after an operator: in brackets where it has a sign of its own. */
export const bracketed = (term: Phrase, signed: boolean): Phrase => (signed ? rich`(${term})` : term);

/** An observation as the first term of a formula. */
export const linkedObservation = (ctx: Context, o: Observation): Phrase =>
  linkedValue(observationText(ctx, o), observationProvenance(o.id));

/** An observation as a term after an operator. */
export const term = (ctx: Context, o: Observation): Phrase =>
  bracketed(linkedObservation(ctx, o), hasSign(o));

const onePlusSize = (value: number, size: Phrase): RichText => rich`(1 ${value < 0 ? '−' : '+'} ${size})`;

/** One plus a rate, with the sign of the rate. */
export const onePlus = (ctx: Context, o: Observation): RichText =>
  onePlusSize(
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
    text: `≈ ${quantity(ctx, estimate.value, decimals, like)}`,
    range: rangeText(ctx, estimate, decimals + 1),
  };
}

export function rateText(
  ctx: Context,
  value: number,
  of: Interval,
  { shown = of, most = Infinity }: { readonly shown?: Interval; readonly most?: number } = {},
): Pick<DerivedValue, 'text' | 'range'> {
  const decimals = Math.min(most, meaningfulDecimals(of));
  return { text: `≈ ${formatRate(ctx.locale, value, decimals)}`, range: rangeText(ctx, shown, decimals + 1) };
}

export const sameMeasure = (a: Observation, b: Observation): boolean =>
  a.unit === b.unit && isRate(a) === isRate(b);

export const observationName = (ctx: Context, o: Observation): string =>
  `${subjectName(ctx, o)}, ${periodShort(ctx.locale, o.period)}`;

/** A rate that a reader tries. */
export const triedRate = (ctx: Context, value: number): string =>
  formatRate(ctx.locale, value, decimalsNeeded(value));

export const onePlusTried = (ctx: Context, value: number): RichText =>
  onePlusSize(value, formatPercent(ctx.locale, Math.abs(value), decimalsNeeded(value)));
