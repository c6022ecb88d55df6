import type { Observation } from '../../dataset/observation';
import type { Period } from '../../dataset/period';
import { select } from '../../dataset/select';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { figureOf, type FigureOf } from '../../model/figure';
import { inSentence, nameOf, sourceShort } from '../../model/names';
import { observationDatum, observationText, statusOf } from '../../model/observationDatum';
import { partAndWhole } from '../../model/partAndWhole';
import { observationProvenance } from '../../model/provenance';
import { linkedValue } from '../../model/richText';
import type { CountsBody } from './body';
import type { CountsSpec } from './spec';

/** Null when no source states both the whole and the part for the period. */
export function buildCounts(
  ctx: Context,
  spec: CountsSpec,
  period: Period,
): FigureOf<CountsSpec, CountsBody> | null {
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
  const title = capitalise(
    locale,
    t.units.title(
      indicator,
      linkedValue(titleParts.whole, observationProvenance(whole.id)),
      linkedValue(titleParts.part, observationProvenance(part.id)),
      periodRunning(locale, period),
      inSentence(partName),
    ),
  );
  return figureOf(ctx, {
    spec,
    id: `units-${spec.indicator.toLowerCase()}`,
    title,
    subtitle: t.units.subtitle(nameOf(ctx, 'activities', activity), periodShort(locale, period)),
    alt: [
      t.units.alt(titleParts.whole, titleParts.part, inSentence(partName)),
      ...amounts.map((o) => `${t.altItem(name(o), observationText(ctx, o))}.`),
    ].join(' '),
    body: { kind: 'counts', whole: datum(whole), part: datum(part), amounts: amounts.map(datum) },
    data: all.map(datum),
    observations: all,
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
  });
}
