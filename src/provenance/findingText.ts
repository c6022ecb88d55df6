import { RULES, takingPart, type CrossCheck, type Finding, type Rule, type Side } from '../checks/finding';
import { findingCode } from '../checks/findingCode';
import { isRate, NOT_APPLICABLE, TOTAL, type Observation } from '../dataset/observation';
import { equal, isInstant } from '../dataset/period';
import { publishedOn } from '../dataset/sourceOrder';
import { formatDay } from '../i18n/day';
import { formatNumber, formatRate } from '../i18n/number';
import { periodRunning, periodShort } from '../i18n/period';
import type { PairBody } from '../model/pairBody';
import { axisFor } from '../model/axisFor';
import type { Context } from '../model/context';
import type { Datum } from '../model/datum';
import { quantity, sourceLines, shortSources } from '../model/names';
import { hasSign, observationFacts, observationText, rangeText, statusOf } from '../model/observationDatum';
import { derivedProvenance, observationProvenance, type Provenance } from '../model/provenance';
import type { DatedValue } from '../i18n/messages';
import { capitalisePhrase, linkedValue, plainText, type Phrase, type RichText } from '../i18n/richText';
import type { SourceLine } from '../model/sourceLine';
import { partName, subjectName, type Subject } from '../model/subjectName';
import { weightedText } from '../model/weightedText';
import { meaningfulDecimals } from '../stats/digits';
import { ruleText } from './ruleText';

/** A finding in the reader's language. */
export interface FindingText {
  readonly id: string;
  /** Its id in addresses and in the list of accepted findings. */
  readonly code: string;
  /** The reason of the accepted finding; null where nobody has reviewed it. */
  readonly reason: string | null;
  readonly rule: Rule;
  readonly title: string;
  /** The title with its values linked to their provenance. */
  readonly richTitle: RichText;
  /** The rule, and the observations of the sides. */
  readonly detail: string;
  /** What would reconcile the sides, or empty. */
  readonly reconciliation: string;
  readonly size: string;
  /** Provenance of the size; null where a side may be zero, so that no number is the size. */
  readonly sizeProvenance: Provenance | null;
  readonly picture: PairBody;
  readonly alt: string;
  readonly sources: readonly SourceLine[];
  readonly finding: Finding;
}

const leading = (side: Side): Observation | undefined => side.observations[0];

/** The common subject of some findings; where they differ in activity, product or breakdown, the total of it. */
export function findingSubject(ctx: Context, findings: readonly Finding[]): string {
  const heads = findings.flatMap(({ sides }) => leading(sides[0]) ?? []);
  const [first] = heads;
  if (!first) return '';
  const shared = <K extends keyof Subject>(field: K, all: Subject[K]): Subject[K] =>
    heads.every((o) => o[field] === first[field]) ? first[field] : all;
  return subjectName(ctx, {
    ...first,
    activity: shared('activity', TOTAL),
    product: shared('product', NOT_APPLICABLE),
    breakdown: shared('breakdown', TOTAL),
  });
}

/** Whether the text of a side begins with a sign: a derived one has ≈. */
export const isSideSigned = (side: Side): boolean => {
  const o = leading(side);
  return side.derived || (o !== undefined && hasSign(o));
};

/** The value of a side as printed; a derived one after ≈, with the digits that its interval supports. */
function sideText(ctx: Context, { rule, sides }: Finding, side: Side): string {
  const o = leading(side);
  if (!o) return '';
  if (!side.derived) return observationText(ctx, o);
  if (rule === 'chained-changes')
    return `≈ ${formatRate(ctx.locale, side.value, meaningfulDecimals(side.interval))}`;
  // Every other derived side of rates is one of weighted parts.
  if (isRate(o)) return weightedText(ctx, side.value, side.observations);
  // Both sides are in the power of ten of the first side's observations.
  const mult = leading(sides[0])?.mult ?? 0;
  return `≈ ${quantity(ctx, side.value, meaningfulDecimals(side.interval), { ...o, mult })}`;
}

/** Provenance of a side: its observation, or the method by which the rule derived it. */
function sideProvenance({ rule, sides }: Finding, side: Side): Provenance | null {
  const o = leading(side);
  if (!o) return null;
  if (!side.derived) return observationProvenance(o.id);
  const ids = side.observations.map(({ id }) => id);
  switch (rule) {
    case 'rest-out-of-scale':
      return side === sides[0]
        ? derivedProvenance('rest-a-month', ids)
        : derivedProvenance('average-a-month', ids);
    case 'cumulative-outside-parts':
    case 'implied-weights': {
      const whole = leading(sides[0]);
      return whole ? derivedProvenance('weighted-parts', [whole.id, ...ids]) : null;
    }
    case 'chained-changes':
      return derivedProvenance('chained-growth', ids);
    case 'same-key':
    case 'falling-cumulative':
    case 'part-exceeds-whole':
      return null;
  }
}

function sideDatum(ctx: Context, finding: Finding, side: Side, id: string): Datum {
  const o = leading(side);
  const text = sideText(ctx, finding, side);
  const period = periodShort(ctx.locale, side.period);
  return {
    id,
    value: side.value,
    interval: side.interval,
    text,
    label: text,
    status: side.derived || !o ? 'derived' : statusOf(o),
    name: o ? `${period}, ${ctx.t.list(shortSources(ctx, side.observations))}` : period,
    provenance: sideProvenance(finding, side),
    facts: o && !side.derived ? observationFacts(ctx, o) : [rangeText(ctx, side.interval, 2)],
  };
}

/** Enough digits to tell a ratio from 1: 6.7, and 1.04. */
const timesDecimals = (ratio: number): number =>
  ratio > 1 ? Math.min(4, Math.max(1, Math.ceil(-Math.log10(ratio - 1)))) : 1;

/** Decimals of a size: those of the finer side, or enough to tell the sides apart. */
export const sizeDecimals = ({ size, sides }: Finding): number =>
  size.unit === 'times'
    ? timesDecimals(size.value)
    : Math.max(...sides.map((side) => leading(side)?.decimals ?? 0));

/** The size of a disagreement: `≈ 46,5 điểm`, `≈ 6,7 lần`; counts are exact, `3 dự án`. */
export function sizeText(ctx: Context, finding: Finding): string {
  const { size, sides } = finding;
  const o = leading(sides[0]);
  if (size.unit === 'count' && o) return quantity(ctx, size.value, 0, o);
  // No finite ratio to a level of zero or less.
  if (size.value === Infinity) {
    const least = Math.min(...sides.map(({ value }) => value));
    return least < 0 ? ctx.t.checks.belowZero : ctx.t.checks.zero;
  }
  const number = `≈ ${formatNumber(ctx.locale, size.value, sizeDecimals(finding))}`;
  return size.unit === 'points' ? ctx.t.points(number) : ctx.t.checks.times(number);
}

/** The observations of both sides, in order: they identify the finding. */
export const findingObservations = ({ sides }: Finding): Observation[] =>
  sides.flatMap((side) => side.observations);

/** A ratio to a level that may be zero is unbounded. */
function sizeProvenance(finding: Finding): Provenance | null {
  const least = Math.min(...finding.sides.map((side) => side.interval.low));
  if (finding.size.unit === 'times' && least <= 0) return null;
  return derivedProvenance(
    'apart',
    findingObservations(finding).map(({ id }) => id),
  );
}

/** The text of a side, linked to its provenance. */
export const linkedSide = (ctx: Context, finding: Finding, side: Side): Phrase =>
  linkedValue(sideText(ctx, finding, side), sideProvenance(finding, side));

/** From the lowest to the highest of some parts, linked to their provenance. */
function spanOf(ctx: Context, { observations }: Side): Phrase {
  const parts = [...observations].sort((x, y) => x.value - y.value);
  const [lowest, highest] = [parts[0], parts.at(-1)];
  if (!lowest || !highest) return '';
  const linked = (o: Observation): Phrase =>
    linkedValue(observationText(ctx, o), observationProvenance(o.id));
  return lowest.value === highest.value ? linked(lowest) : ctx.t.checks.span(linked(lowest), linked(highest));
}

/** The provenances of every value in the text of a finding. */
export const findingProvenances = (finding: Finding): Provenance[] =>
  [
    ...finding.sides.map((side) => sideProvenance(finding, side)),
    sizeProvenance(finding),
    ...findingObservations(finding).map(({ id }) => observationProvenance(id)),
  ].filter((provenance) => provenance !== null);

/** In how many of the periods that could be compared a series breaks its rule. */
function breaksText({ t, locale }: Context, { breaks }: Finding): string {
  const [broken, compared] = [breaks?.periods.length ?? 0, breaks?.compared ?? 0];
  return t.checks.broken(formatNumber(locale, broken, 0), formatNumber(locale, compared, 0));
}

/** The publication day of a side's source. */
const publicationDay = (ctx: Context, side: Side): string =>
  formatDay(ctx.locale, publishedOn(ctx.dataset.codes.sources, leading(side)?.source ?? ''));

function titleOf(ctx: Context, finding: Finding): Phrase {
  const { t, locale } = ctx;
  const [a, b] = finding.sides;
  const o = leading(a) ?? leading(b);
  if (!o) return '';
  const { title, revised, inPeriod } = t.checks;
  const subject = subjectName(ctx, o);
  const dated = (side: Side, when = periodRunning(locale, side.period)): DatedValue => ({
    value: linkedSide(ctx, finding, side),
    when,
  });
  const [first, second] = [dated(a), dated(b)];
  switch (finding.rule) {
    case 'same-key': {
      const onMonth = o.transformation === 'G1';
      if (finding.revised) {
        const [now, before] = [dated(a, publicationDay(ctx, a)), dated(b, publicationDay(ctx, b))];
        return revised(inPeriod(subject, first.when, onMonth), before, now);
      }
      // Of a day and its month, the month.
      const when = isInstant(a.period) && !isInstant(b.period) ? second.when : first.when;
      return title['same-key'](inPeriod(subject, when, onMonth), first.value, second.value);
    }
    case 'rest-out-of-scale': {
      const size = linkedValue(sizeText(ctx, finding), sizeProvenance(finding));
      return title[finding.rule](subject, first, second, size);
    }
    case 'cumulative-outside-parts':
    case 'implied-weights':
      return title[finding.rule](subject, first, spanOf(ctx, b));
    case 'falling-cumulative':
      return title[finding.rule](subject, first, second);
    case 'chained-changes':
      return title[finding.rule](subject, breaksText(ctx, finding), first, second.value);
    case 'part-exceeds-whole': {
      const whole = leading(b) ?? o;
      return title[finding.rule](subjectName(ctx, whole), partName(ctx, o, whole), first, second);
    }
  }
}

function detailOf(ctx: Context, finding: Finding): string {
  const { t } = ctx;
  const [a, b] = finding.sides;
  const same = leading(a)?.source === leading(b)?.source;
  // Each source once, even if it is on both sides.
  const sources = t.list(shortSources(ctx, takingPart(finding)));
  const who = finding.rule === 'same-key' && same ? t.checks.onePlace(sources) : t.checks.by(sources);
  const days = [a, b]
    .filter((side) => isInstant(side.period) && !equal(a.period, b.period))
    .map((side) => periodShort(ctx.locale, side.period));
  const rule = finding.revised ? t.checks.revisionRule : ruleText(ctx, finding.rule);
  return [rule, who, ...days.map((day) => t.checks.onDay(day))].join(' · ');
}

function pictureOf(ctx: Context, finding: Finding): PairBody {
  const [a, b] = finding.sides;
  const sides = [
    sideDatum(ctx, finding, a, `${finding.id}-a`),
    sideDatum(ctx, finding, b, `${finding.id}-b`),
  ] as const;
  const all = [a, b].flatMap((side) => [side.value, side.interval.low, side.interval.high]);
  const nested = finding.rule === 'part-exceeds-whole';
  return { kind: 'pair', axis: axisFor(ctx, all, nested ? [0] : [], 4), sides, nested };
}

export function findingText(ctx: Context, finding: Finding): FindingText {
  const { t, locale } = ctx;
  const { reconciliation } = finding;
  const richTitle = capitalisePhrase(locale, titleOf(ctx, finding));
  const title = plainText(richTitle);
  return {
    id: finding.id,
    code: findingCode(finding),
    reason: ctx.dataset.codes.acceptedFindings.get(findingCode(finding))?.reason[locale] ?? null,
    rule: finding.rule,
    title,
    richTitle,
    detail: detailOf(ctx, finding),
    reconciliation: reconciliation
      ? t.checks.lastMonthAlone(periodRunning(locale, reconciliation.month))
      : '',
    size: sizeText(ctx, finding),
    sizeProvenance: sizeProvenance(finding),
    picture: pictureOf(ctx, finding),
    alt: title,
    sources: sourceLines(
      ctx,
      takingPart(finding).map((o) => o.source),
    ),
    finding,
  };
}

/** Sums of comparisons and disagreements over all rules. */
export function totals({ tally }: CrossCheck): { compared: number; disagreed: number } {
  const sum = (field: 'compared' | 'disagreed'): number =>
    RULES.reduce((all, rule) => all + tally[rule][field], 0);
  return { compared: sum('compared'), disagreed: sum('disagreed') };
}
