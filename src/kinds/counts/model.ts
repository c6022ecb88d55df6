import { select } from '../../dataset/select';
import type { Observation } from '../../dataset/observation';
import type { Period } from '../../dataset/period';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { observationProvenance } from '../../model/provenance';
import { statusOf, observationDatum, observationText } from '../../model/observationDatum';
import { statusesUsed } from '../../figure/grammarUsed';
import type { FigureModel } from '../../figure/figure';
import { inSentence, nameOf, noteTexts, sourceLines, sourceShort } from '../../model/names';
import { partAndWhole } from '../../model/partAndWhole';
import { linkedValue, plainText, parseRichText } from '../../model/richText';
import type { UnitsSpec } from './spec';

/** Null when no source states both the whole and the part for the period. */
export function unitsModel(ctx: Context, spec: UnitsSpec, period: Period): FigureModel | null {
  const { t, locale } = ctx;
  const { area, activity } = spec;
  const found = partAndWhole(ctx, { area, activity, indicator: spec.indicator, period }, spec.part);
  if (!found) return null;
  const { whole, part } = found;
  const amounts =
    spec.amounts === undefined
      ? []
      : select(ctx.dataset, {
          area,
          activity,
          indicator: spec.amounts,
          breakdown: '_T',
          period,
          transformation: 'N',
          scenario: 'ACTUAL',
        }).filter((o) => o.source === whole.source);
  const indicator = nameOf(ctx, 'indicators', spec.indicator);
  const partName = nameOf(ctx, 'breakdowns', spec.part);
  const count = (o: Observation): string => formatNumber(locale, o.value, o.decimals);
  const all = [whole, part, ...amounts];
  const titleParts = { whole: observationText(ctx, whole), part: count(part) };
  const name = (o: Observation): string =>
    o.indicator !== spec.indicator
      ? nameOf(ctx, 'indicators', o.indicator)
      : o === part
        ? `${indicator}, ${partName}`
        : indicator;
  const datum = (o: Observation) => observationDatum(ctx, o, name(o));
  const richTitle = parseRichText(
    capitalise(
      locale,
      t.units.title(
        indicator,
        linkedValue(titleParts.whole, observationProvenance(whole.id)),
        linkedValue(titleParts.part, observationProvenance(part.id)),
        periodRunning(locale, period),
        inSentence(partName),
      ),
    ),
  );
  return {
    kind: 'units',
    spec,
    id: `units-${spec.indicator.toLowerCase()}`,
    title: plainText(richTitle),
    richTitle,
    subtitle: t.units.subtitle(nameOf(ctx, 'activities', activity), periodShort(locale, period)),
    alt: [
      t.units.alt(titleParts.whole, titleParts.part, inSentence(partName)),
      ...amounts.map((o) => `${t.altItem(name(o), observationText(ctx, o))}.`),
    ].join(' '),
    body: { kind: 'units', whole: datum(whole), part: datum(part), amounts: amounts.map(datum) },
    statuses: statusesUsed(all.map(datum)),
    notes: noteTexts(
      ctx,
      all.map((o) => o.note),
    ),
    observations: all.map((o) => o.id),
    sources: sourceLines(
      ctx,
      all.map((o) => o.source),
    ),
    table: {
      columns: [t.table.indicator, t.table.value, t.table.period, t.table.status, t.table.source],
      rows: all.map((o) => [
        { text: name(o) },
        { text: observationText(ctx, o), status: statusOf(o), provenance: observationProvenance(o.id) },
        { text: periodShort(locale, o.period) },
        { text: t.status[statusOf(o)] },
        { text: sourceShort(ctx, o.source) },
      ]),
    },
  };
}
