import { TOTAL, type Observation } from '../../dataset/observation';
import { indicatorOf, type IndicatorConcept } from '../../dataset/concepts';
import { isYearToDate, monthIndex, span, yearOf, type Period } from '../../dataset/period';
import { byPriority, first, select, type Selection } from '../../dataset/select';
import { derivedProvenance, observationProvenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { directionOf, observationText, sizeText } from '../../model/observationDatum';
import { differenceDecimals } from '../../model/difference';
import { inSentence, nameOf, sourceShort } from '../../model/names';
import { paragraph } from '../../model/paragraph';
import { partAndWhole } from '../../model/partAndWhole';
import {
  capitalisePhrase,
  joinPhrases,
  linkedValue,
  plainText,
  type Phrase,
  type RichText,
} from '../../i18n/richText';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import { formatNumber } from '../../i18n/number';
import { periodRunning } from '../../i18n/period';
import { differenceInPoints, sideOf } from '../../stats/differenceInPoints';

export interface Headline {
  readonly title: string;
  readonly standfirst: string;
  /** Both with their values linked to their provenance. */
  readonly richText: { readonly title: RichText; readonly standfirst: RichText };
}

const LEADERS = 3;

/** What an indicator says of a period by its growth; nothing where no indicator of the package stands for the concept. */
function growthOf(ctx: Context, concept: IndicatorConcept, selection: Selection): Observation[] {
  const indicator = indicatorOf(ctx.dataset.codes, concept);
  if (indicator === null) return [];
  return select(ctx.dataset, { ...selection, indicator, transformation: 'GY', scenario: 'ACTUAL' });
}

const production = (ctx: Context, area: string, period: Period): Observation[] =>
  irreconcilableValues(ctx, growthOf(ctx, 'PRODUCTION_INDEX', { area, activity: TOTAL, period }));

/** Products by growth, the fastest first; one observation for each. */
function ranking(ctx: Context, area: string, period: Period): Observation[] {
  const all = byPriority(ctx.dataset, growthOf(ctx, 'PRODUCT_OUTPUT', { area, period }));
  const firsts = all.filter((o, i) => all.findIndex((other) => other.product === o.product) === i);
  return firsts.sort((a, b) => b.value - a.value);
}

function targetSentence(ctx: Context, main: Observation): RichText | null {
  if (!isYearToDate(main.period)) return null;
  const year = span(monthIndex(yearOf(main.period), 1), 12);
  const { area, indicator, activity } = main;
  const target = first(ctx.dataset, {
    area,
    indicator,
    activity,
    period: year,
    transformation: 'GY',
    scenario: 'TARGET',
  });
  if (!target) return null;
  const { headline } = ctx.t;
  const gap = differenceInPoints(main, target);
  const points = linkedValue(
    `≈ ${formatNumber(ctx.locale, Math.abs(gap.value), differenceDecimals(main, target))}`,
    derivedProvenance('gap-in-points', [main.id, target.id]),
  );
  const goal = linkedValue(observationText(ctx, target), observationProvenance(target.id));
  const side = sideOf(gap);
  if (side === 'cannot-tell') return headline.nearTarget(goal);
  return side === 'above' ? headline.aboveTarget(goal, points) : headline.belowTarget(goal, points);
}

function productsUpSentence(ctx: Context, area: string, period: Period): RichText | null {
  const indicator = indicatorOf(ctx.dataset.codes, 'RISING_PRODUCTS');
  const found = indicator === null ? null : partAndWhole(ctx, { area, indicator, period });
  if (!found) return null;
  const { part, whole } = found;
  return ctx.t.headline.productsUp(
    linkedValue(formatNumber(ctx.locale, part.value, 0), observationProvenance(part.id)),
    linkedValue(formatNumber(ctx.locale, whole.value, 0), observationProvenance(whole.id)),
  );
}

function leadersSentence(ctx: Context, ranked: readonly Observation[]): string | null {
  if (ranked.length < 2) return null;
  const rising = ranked.filter((o) => o.value > 0);
  const names = (some: readonly Observation[]): string[] =>
    some.slice(0, LEADERS).map((o) => inSentence(nameOf(ctx, 'products', o.product)));
  if (rising.length > 0) return ctx.t.headline.leaders(names(rising));
  return ranked.every((o) => o.value < 0) ? ctx.t.headline.leadersFall(names(ranked)) : null;
}

const size = (ctx: Context, o: Observation): Phrase =>
  linkedValue(sizeText(ctx, o), observationProvenance(o.id));

/** A rate as a headline: `Hai tháng đầu năm 2024, sản xuất công nghiệp tăng 24,46 %`. */
function rateTitle(ctx: Context, o: Observation, subject: string): RichText {
  const { locale, t } = ctx;
  const hedge = t.headline.hedge[o.obsStatus];
  const change = { direction: directionOf(o), size: size(ctx, o) };
  return t.headline.rate(periodRunning(locale, o.period), subject, change, hedge);
}

/** A title without a value: that there is none, or, of a package of other things than production, what the page is of. */
function plainTitle(ctx: Context, area: string, period: Period): string {
  const { locale, t, dataset } = ctx;
  const isOfProduction = (['PRODUCTION_INDEX', 'PRODUCT_OUTPUT'] as const).some(
    (concept) => indicatorOf(dataset.codes, concept) !== null,
  );
  const name = nameOf(ctx, 'areas', area);
  const rest = isOfProduction ? t.headline.noFigures(name) : name;
  return `${periodRunning(locale, period)}: ${rest}`;
}

/**
 * The headline and lead of a period, each sentence only where the data support it: growth, its difference from the
 * target, the leading products, another source's value, and the nation beside the province.
 */
export function headlineOf(ctx: Context, area: string, reference: string, period: Period): Headline {
  const { locale, t } = ctx;
  const [main, ...others] = production(ctx, area, period);
  const name = nameOf(ctx, 'areas', area);
  const ranked = ranking(ctx, area, period);
  const best = ranked[0];
  const nation = main ? production(ctx, reference, period)[0] : undefined;
  const products = [leadersSentence(ctx, ranked), productsUpSentence(ctx, area, period)].filter(
    (s) => s !== null,
  );
  const sentences = [
    main ? targetSentence(ctx, main) : null,
    products.length === 0 ? null : joinPhrases(products, '; '),
    ...others.map((o) =>
      t.headline.otherSource(
        sourceShort(ctx, o.source),
        linkedValue(observationText(ctx, o), observationProvenance(o.id)),
      ),
    ),
    nation
      ? t.headline.reference(nameOf(ctx, 'areas', reference), directionOf(nation), size(ctx, nation))
      : null,
  ];
  const title = main
    ? rateTitle(ctx, main, t.headline.production(name))
    : best
      ? rateTitle(ctx, best, t.headline.product(inSentence(nameOf(ctx, 'products', best.product)), name))
      : plainTitle(ctx, area, period);
  const richText = {
    title: capitalisePhrase(locale, title),
    standfirst: paragraph(
      ctx,
      sentences.filter((s) => s !== null),
    ),
  };
  return { title: plainText(richText.title), standfirst: plainText(richText.standfirst), richText };
}
