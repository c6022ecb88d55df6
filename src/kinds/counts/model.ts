import { TOTAL, type Observation } from '../../dataset/observation';
import type { Period } from '../../dataset/period';
import { select } from '../../dataset/select';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import type { Datum } from '../../model/datum';
import { figureOf, type FigureOf } from '../../model/figure';
import { inSentence, nameOf, sourceShort } from '../../model/names';
import { joinNames } from '../../model/subjectName';
import { observationDatum, observationText, statusOf } from '../../model/observationDatum';
import { partAndWhole } from '../../model/partAndWhole';
import { observationProvenance } from '../../model/provenance';
import { linkedValue } from '../../i18n/richText';
import type { FigureTable } from '../../model/table';
import type { CountsBody } from './body';
import { countsId, type CountsSpec } from './spec';
import { countsWords } from './words';

interface Found {
  readonly whole: Observation;
  readonly part: Observation;
  /** The amounts that the same source publishes with the count. */
  readonly amounts: readonly Observation[];
}

function find(ctx: Context, spec: CountsSpec, period: Period): Found | null {
  const { area, activity, indicator } = spec;
  const found = partAndWhole(ctx, { area, activity, indicator, period }, spec.part);
  if (!found) return null;
  const amounts =
    spec.amounts === undefined
      ? []
      : select(ctx.dataset, {
          area,
          activity,
          indicator: spec.amounts,
          breakdown: TOTAL,
          period,
          transformation: 'N',
          scenario: 'ACTUAL',
        });
  return { ...found, amounts: amounts.filter((o) => o.source === found.whole.source) };
}

function tableOf(ctx: Context, all: readonly Observation[], name: (o: Observation) => string): FigureTable {
  const { t, locale } = ctx;
  return {
    columns: [t.table.indicator, t.table.value, t.table.period, t.table.status, t.table.source],
    rows: all.map((o) => [
      { text: name(o) },
      { text: observationText(ctx, o), status: statusOf(o), provenance: observationProvenance(o.id) },
      { text: periodShort(locale, o.period) },
      { text: t.status[statusOf(o)] },
      { text: sourceShort(ctx, o.source) },
    ]),
  };
}

/** Null when no source publishes both the whole and the part for the period. */
export function buildCounts(
  ctx: Context,
  spec: CountsSpec,
  period: Period,
): FigureOf<CountsSpec, CountsBody> | null {
  const { t, locale } = ctx;
  const words = countsWords(locale);
  const found = find(ctx, spec, period);
  if (!found) return null;
  const { whole, part, amounts } = found;
  const indicator = nameOf(ctx, 'indicators', spec.indicator);
  const partName = nameOf(ctx, 'breakdowns', spec.part);
  const name = (o: Observation): string => {
    if (o.indicator !== spec.indicator) return nameOf(ctx, 'indicators', o.indicator);
    return o === part ? `${indicator}, ${partName}` : indicator;
  };
  const datum = (o: Observation): Datum => observationDatum(ctx, o, name(o));
  const all = [whole, part, ...amounts];
  const wholeText = observationText(ctx, whole);
  const partText = formatNumber(locale, part.value, part.decimals);
  const title = words.title(
    indicator,
    linkedValue(wholeText, observationProvenance(whole.id)),
    linkedValue(partText, observationProvenance(part.id)),
    periodRunning(locale, period),
    inSentence(partName),
  );
  return figureOf(ctx, {
    spec,
    id: countsId(spec),
    title,
    subtitle: capitalise(
      locale,
      words.subtitle(
        joinNames([nameOf(ctx, 'areas', spec.area), inSentence(nameOf(ctx, 'activities', spec.activity))]),
        periodShort(locale, period),
      ),
    ),
    alt: [
      words.alt(wholeText, partText, inSentence(partName)),
      ...amounts.map((o) => `${t.altItem(name(o), observationText(ctx, o))}.`),
    ].join(' '),
    body: { kind: 'counts', whole: datum(whole), part: datum(part), amounts: amounts.map(datum) },
    data: all.map(datum),
    observations: all,
    table: tableOf(ctx, all, name),
  });
}
