import { isRate, TOTAL, type Observation } from '../../dataset/observation';
import { headlineIndicators, indicatorOf } from '../../dataset/concepts';
import { equal, isInstant, isYearToDate, lastMonth, span, type Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { select } from '../../dataset/select';
import { observationProvenance, type Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { basisText, statusOf, observationText } from '../../model/observationDatum';
import { figureModel } from '../../figure/figureModel';
import { markCells } from '../../figure/markCells';
import type { SourceLine } from '../../model/sourceLine';
import type { Cell, FigureTable } from '../../model/table';
import type { Status } from '../../model/status';
import {
  inSentence,
  nameOf,
  noteTexts,
  quantity,
  shortIndicator,
  sourceLines,
  sourceShort,
} from '../../model/names';
import { partAndWhole } from '../../model/partAndWhole';
import { joinPhrases, linkedValue, plainText, rich, type Phrase, type RichText } from '../../i18n/richText';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import { formatNumber, formatSigned } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import type { FigureModel } from '../../kinds/registry';
import { mainObservations, published, widest, type CardSubject } from './cardValues';
import { cardId } from './partIds';

interface Remark {
  readonly conflict: boolean;
  readonly text: string;
  readonly richText: RichText;
  readonly status: Status;
}

export interface Card {
  readonly id: string;
  readonly title: string;
  /** The value in two sizes of type: `+24,46` and `%`; `14` and `/ 25`. */
  readonly value: string;
  readonly unit: string;
  readonly provenance: Provenance;
  readonly conflict: boolean;
  /** Provenance of the whole that the unit names (`/ 25`); null where it names none. */
  readonly unitProvenance: Provenance | null;
  readonly status: Status;
  readonly basis: string;
  readonly remarks: readonly Remark[];
  readonly picture: FigureModel | null;
}

export interface Cards {
  readonly cards: readonly Card[];
  /** Ids of the observations on the cards. */
  readonly observations: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly table: FigureTable;
}

interface Built {
  readonly card: Card;
  readonly observations: readonly Observation[];
}

const inConflict = (ctx: Context, { id }: Observation): boolean => ctx.checked().marked.has(id);

/** A line under a card's value, from a sentence with linked values. */
function remark(ctx: Context, o: Observation, sentence: Phrase): Remark {
  const richText = joinPhrases([sentence]);
  return { text: plainText(richText), richText, status: statusOf(o), conflict: inConflict(ctx, o) };
}

/** The short name, or the full one where that is an abbreviation: `IIP` is spelled out. */
function cardTitle(ctx: Context, indicator: string): string {
  const short = shortIndicator(ctx, indicator);
  return /^\p{Lu}+$/u.test(short) ? nameOf(ctx, 'indicators', indicator) : short;
}

/** A value in its two sizes of type: the number, and what it is in. */
function inTwoSizes(ctx: Context, o: Observation): Pick<Card, 'value' | 'unit'> {
  if (isRate(o)) return { value: formatSigned(ctx.locale, o.value, o.decimals), unit: '%' };
  const text = observationText(ctx, o);
  const value = formatNumber(ctx.locale, o.value, o.decimals);
  return { value, unit: text.slice(value.length).trim() };
}

/** The last month alone, where the main observation is of more. */
function lastMonthAlone(ctx: Context, main: Observation): Observation[] {
  const last = span(lastMonth(main.period), 1);
  if (equal(main.period, last)) return [];
  return widest(ctx, main, (p) => equal(p, last))
    .filter((o) => o.unit === main.unit)
    .slice(0, 1);
}

/** What is published of a day of the main observation's month: it can be another source's publication of the same stock. */
function onDaysOf(ctx: Context, main: Observation): Observation[] {
  if (isInstant(main.period)) return [];
  const onDays = published(ctx, main).filter(
    (o) =>
      isInstant(o.period) &&
      equal(span(o.period.start, 1), main.period) &&
      o.activity === main.activity &&
      o.unit === main.unit,
  );
  return irreconcilableValues(ctx, [main, ...onDays]).slice(1);
}

/** What else is published beside a card's value, each with the line that says it. */
function besides(
  ctx: Context,
  main: Observation,
  others: readonly Observation[],
): (readonly [Observation, Remark])[] {
  const { t, locale } = ctx;
  const before = widest(ctx, { ...main, transformation: 'G1' }, (p) => equal(p, main.period)).slice(0, 1);
  const value = (o: Observation): Phrase => linkedValue(observationText(ctx, o), observationProvenance(o.id));
  const when = (o: Observation): string => periodShort(locale, o.period);
  const who = (o: Observation): string => sourceShort(ctx, o.source);
  const sentences: (readonly [Observation, Phrase])[] = [
    ...lastMonthAlone(ctx, main).map((o) => [o, t.overview.monthAlone(when(o), value(o))] as const),
    ...before.map((o) => [o, rich`${basisText(ctx, o)}: ${value(o)}`] as const),
    ...others.map((o) => [o, t.overview.other(who(o), value(o))] as const),
    ...onDaysOf(ctx, main).map((o) => [o, t.overview.other(`${who(o)}, ${when(o)}`, value(o))] as const),
  ];
  return sentences.map(([o, sentence]) => [o, remark(ctx, o, sentence)]);
}

/** A card of an indicator's growth, or of its level where no growth is published. */
function valueCard(ctx: Context, subject: CardSubject<'GY' | 'N'>, period: Period): Built | null {
  const { area, indicator } = subject;
  const [main, ...others] = mainObservations(ctx, subject, period);
  if (!main) return null;
  const beside = besides(ctx, main, others);
  const picture =
    isRate(main) && isYearToDate(main.period)
      ? figureModel(ctx, { kind: 'targets', area, indicator, period: periodCode(main.period) })
      : null;
  return {
    observations: [main, ...beside.map(([o]) => o)],
    card: {
      id: cardId(indicator),
      title: cardTitle(ctx, indicator),
      ...inTwoSizes(ctx, main),
      provenance: observationProvenance(main.id),
      conflict: inConflict(ctx, main),
      unitProvenance: null,
      status: statusOf(main),
      basis: basisText(ctx, main),
      remarks: beside.map(([, line]) => line),
      picture: picture && { ...picture, id: `card-${picture.id}` },
    },
  };
}

/** A count whose part and whole one source publishes, with the length of the list that it is counted from. */
function shareCard(ctx: Context, area: string, indicator: string, period: Period): Built | null {
  const { t, locale, dataset } = ctx;
  const found = partAndWhole(ctx, { area, indicator, period });
  if (!found) return null;
  const { part, whole } = found;
  const list = indicatorOf(dataset.codes, 'KEY_PRODUCT_COUNT');
  const listed =
    list === null || list === indicator
      ? []
      : select(dataset, { area, indicator: list, transformation: 'N', scenario: 'ACTUAL' }).filter(
          (o) => o.period.start === lastMonth(period),
        );
  const picture = figureModel(ctx, {
    kind: 'counts',
    area,
    indicator,
    activity: part.activity,
    part: part.breakdown,
    period: periodCode(period),
  });
  return {
    observations: [part, whole, ...listed],
    card: {
      id: cardId(indicator),
      title: shortIndicator(ctx, indicator),
      value: formatNumber(locale, part.value, part.decimals),
      unit: `/ ${formatNumber(locale, whole.value, whole.decimals)}`,
      provenance: observationProvenance(part.id),
      conflict: inConflict(ctx, part),
      unitProvenance: observationProvenance(whole.id),
      status: statusOf(part),
      basis: `${periodShort(locale, period)}, ${inSentence(nameOf(ctx, 'breakdowns', part.breakdown))}`,
      remarks: listed.map((o) =>
        remark(
          ctx,
          o,
          t.overview.keyProducts(
            linkedValue(quantity(ctx, o.value, o.decimals, o), observationProvenance(o.id)),
          ),
        ),
      ),
      picture: picture && { ...picture, id: `card-${picture.id}` },
    },
  };
}

/** Whether a period has a card of the indicator, without the cost of making the cards. */
export const hasCard = (ctx: Context, area: string, indicator: string, period: Period): boolean =>
  mainObservations(ctx, { area, indicator, transformation: 'GY' }, period).length > 0 ||
  partAndWhole(ctx, { area, indicator, period }) !== null ||
  mainObservations(ctx, { area, indicator, transformation: 'N' }, period).length > 0;

/** The cards of a period: one for every indicator with a rank in the code list and an observation. */
export function cardsOf(ctx: Context, area: string, period: Period): Cards {
  const { t } = ctx;
  const built = headlineIndicators(ctx.dataset.codes).flatMap(
    ({ code }) =>
      valueCard(ctx, { area, indicator: code, transformation: 'GY' }, period) ??
      shareCard(ctx, area, code, period) ??
      valueCard(ctx, { area, indicator: code, transformation: 'N' }, period) ??
      [],
  );
  const observations = built.flatMap((one) => one.observations);
  const row = (o: Observation): Cell[] => [
    {
      text:
        nameOf(ctx, 'indicators', o.indicator) +
        (o.breakdown === TOTAL ? '' : `, ${nameOf(ctx, 'breakdowns', o.breakdown)}`),
    },
    { text: observationText(ctx, o), status: statusOf(o), provenance: observationProvenance(o.id) },
    { text: basisText(ctx, o) },
    { text: t.status[statusOf(o)] },
    { text: sourceShort(ctx, o.source) },
  ];
  return {
    cards: built.map((one) => one.card),
    observations: observations.map((o) => o.id),
    notes: noteTexts(
      ctx,
      observations.map((o) => o.note),
    ),
    sources: sourceLines(
      ctx,
      observations.map((o) => o.source),
    ),
    table: markCells(ctx, {
      columns: [t.table.indicator, t.table.value, t.table.basis, t.table.status, t.table.source],
      rows: observations.map(row),
    }),
  };
}
