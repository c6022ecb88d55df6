import { TOTAL, type Observation } from '../../dataset/observation';
import type { Period } from '../../dataset/period';
import { select } from '../../dataset/select';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import { placeText } from '../../i18n/place';
import { axisFor } from '../../model/axisFor';
import type { Context } from '../../model/context';
import type { SeriesRole } from '../../model/datum';
import { figureOf, type FigureOf } from '../../model/figure';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import { nameOf, shortIndicator, sourceName, sourceShort } from '../../model/names';
import { joinNames } from '../../model/subjectName';
import {
  basisText,
  directionOf,
  inWords,
  missingDatum,
  observationDatum,
  observationRange,
  sizeText,
  statusOf,
} from '../../model/observationDatum';
import { derivedProvenance } from '../../model/provenance';
import { linkedValue, type Phrase } from '../../i18n/richText';
import type { FigureTable } from '../../model/table';
import { differenceInPoints, sideOf } from '../../stats/differenceInPoints';
import { printedInterval } from '../../stats/roundingInterval';
import type { RateRow, RatesBody } from './body';
import { ratesId, type RatesSpec } from './spec';
import { ratesWords } from './words';

interface Entry {
  readonly row: RateRow;
  readonly observation: Observation | null;
}

/**
 * The shortest label that distinguishes an observation from the others of its area: the authority; also the publisher,
 * where two sources have one authority; and the place, where one source has two values.
 */
function whoSays(ctx: Context, o: Observation, all: readonly Observation[]): string {
  const short = sourceShort(ctx, o.source);
  const others = all.filter((one) => one !== o && sourceShort(ctx, one.source) === short);
  if (others.length === 0) return short;
  const place = placeText(ctx.locale, o.locator);
  const who = others.some((one) => one.source !== o.source) ? sourceName(ctx, o.source) : short;
  return others.some((one) => one.source === o.source) && place !== '' ? `${who} · ${place}` : who;
}

function areaEntries(ctx: Context, spec: RatesSpec, period: Period): Entry[] {
  return spec.areas.flatMap((area, place): Entry[] => {
    const name = capitalise(ctx.locale, nameOf(ctx, 'areas', area));
    const found = irreconcilableValues(
      ctx,
      select(ctx.dataset, {
        area,
        indicator: spec.indicator,
        activity: TOTAL,
        period,
        transformation: 'GY',
        scenario: 'ACTUAL',
      }),
    );
    if (found.length === 0) {
      const datum = missingDatum(ctx, `${area}-missing`, name, ctx.t.missing.actual);
      return [{ observation: null, row: { id: area, name, detail: '', role: 'reference', datum } }];
    }
    return found.map((observation, i) => {
      const role: SeriesRole = place > 0 ? 'reference' : i === 0 ? 'own' : 'other-source';
      const detail = whoSays(ctx, observation, found);
      const datum = observationDatum(ctx, observation, name);
      return { observation, row: { id: datum.id, name, detail, role, datum } };
    });
  });
}

function activityEntries(ctx: Context, spec: RatesSpec, period: Period): Entry[] {
  const area = spec.areas[0] ?? '';
  const found = select(ctx.dataset, {
    area,
    indicator: spec.indicator,
    period,
    transformation: 'GY',
    scenario: 'ACTUAL',
  });
  const activities = [...ctx.dataset.codes.activities.keys()].filter((code) =>
    found.some((o) => o.activity === code),
  );
  return activities
    .flatMap((activity): Entry[] => {
      const observation = irreconcilableValues(
        ctx,
        found.filter((o) => o.activity === activity),
      )[0];
      if (!observation) return [];
      const name = nameOf(ctx, 'activities', activity);
      const datum = observationDatum(ctx, observation, name);
      return [
        {
          observation,
          row: { id: datum.id, name, detail: '', role: activity === TOTAL ? 'reference' : 'own', datum },
        },
      ];
    })
    .sort((a, b) => (b.row.datum.value ?? 0) - (a.row.datum.value ?? 0));
}

/** Whether two rates both rise, both fall, or differ, so that the title never says of a falling one that it grows. */
const movement = (a: Observation, b: Observation): 'rise' | 'fall' | 'part' =>
  a.value > 0 && b.value > 0 ? 'rise' : a.value < 0 && b.value < 0 ? 'fall' : 'part';

function areaTitle(ctx: Context, spec: RatesSpec, period: Period, entries: readonly Entry[]): Phrase {
  const words = ratesWords(ctx.locale);
  const own = entries.find((entry) => entry.row.role === 'own' && entry.observation !== null);
  const reference = entries.find((entry) => entry.row.role === 'reference' && entry.observation !== null);
  if (!own?.observation || !reference?.observation) {
    const area = nameOf(ctx, 'areas', (own ?? reference)?.observation?.area ?? spec.areas[0] ?? '');
    return words.titleOne(shortIndicator(ctx, spec.indicator), area, periodRunning(ctx.locale, period));
  }
  const gap = differenceInPoints(own.observation, reference.observation);
  const decimals = Math.max(own.observation.decimals, reference.observation.decimals);
  const points = linkedValue(
    `≈ ${formatNumber(ctx.locale, Math.abs(gap.value), decimals)}`,
    derivedProvenance('gap-in-points', [own.observation.id, reference.observation.id]),
  );
  const names = [
    nameOf(ctx, 'areas', spec.areas[0] ?? ''),
    nameOf(ctx, 'areas', reference.observation.area),
  ] as const;
  const side = sideOf(gap);
  if (side === 'cannot-tell') return words.titleEqual(...names);
  return words.titleApart(...names, points, side, movement(own.observation, reference.observation));
}

const surelyAbove = (a: Observation, b: Observation): boolean =>
  printedInterval(a).low > printedInterval(b).high;

function activityTitle(ctx: Context, spec: RatesSpec, period: Period, entries: readonly Entry[]): Phrase {
  const words = ratesWords(ctx.locale);
  const [best, second] = entries.filter((entry) => entry.row.role === 'own');
  // None is the highest where rounding allows another to be.
  if (!best?.observation || (second?.observation && !surelyAbove(best.observation, second.observation)))
    return words.titleOne(
      shortIndicator(ctx, spec.indicator),
      nameOf(ctx, 'areas', spec.areas[0] ?? ''),
      periodRunning(ctx.locale, period),
    );
  return words.titleActivity(
    best.row.name,
    linkedValue(sizeText(ctx, best.observation), best.row.datum.provenance),
    directionOf(best.observation),
  );
}

function tableOf(ctx: Context, { by }: RatesSpec, entries: readonly Entry[]): FigureTable {
  const { t } = ctx;
  return {
    columns: [
      by === 'area' ? t.table.area : t.table.activity,
      t.table.growth,
      t.table.rounding,
      t.table.basis,
      t.table.status,
      t.table.source,
    ],
    rows: entries.map(({ row, observation }) => [
      { text: row.name },
      { text: row.datum.text, status: row.datum.status, provenance: row.datum.provenance },
      ...(observation
        ? [
            { text: observationRange(ctx, observation) },
            { text: basisText(ctx, observation) },
            { text: t.status[statusOf(observation)] },
            { text: sourceShort(ctx, observation.source) },
          ]
        : [{ text: '—' }, { text: '—' }, { text: t.status.missing }, { text: '—' }]),
    ]),
  };
}

/** Null when nothing is published for the period, or when there is nothing to compare within the area. */
export function buildRates(
  ctx: Context,
  spec: RatesSpec,
  period: Period,
): FigureOf<RatesSpec, RatesBody> | null {
  const { t, locale } = ctx;
  const words = ratesWords(locale);
  const entries = spec.by === 'area' ? areaEntries(ctx, spec, period) : activityEntries(ctx, spec, period);
  const observations = entries.flatMap((entry) => entry.observation ?? []);
  if (observations.length === 0 || (spec.by === 'activity' && observations.length < 2)) return null;
  const rows = entries.map((entry) => entry.row);
  const title =
    spec.by === 'area' ? areaTitle(ctx, spec, period, entries) : activityTitle(ctx, spec, period, entries);
  const indicator = nameOf(ctx, 'indicators', spec.indicator);
  const short = periodShort(locale, period);
  // Areas that are compared are named by the title and by their rows.
  const place = spec.by === 'area' ? '' : nameOf(ctx, 'areas', spec.areas[0] ?? '');
  return figureOf(ctx, {
    spec,
    id: ratesId(spec),
    title,
    subtitle: words.subtitle(joinNames([indicator, place]), short),
    // Of areas `alt` names each, with the basis.
    ...(spec.by === 'area' && { altSubject: '' }),
    alt: [
      words.alt(indicator, short),
      `${rows.map((row) => t.altItem(row.detail === '' ? row.name : `${row.name} (${row.detail})`, inWords(row.datum))).join('; ')}.`,
    ].join(' '),
    body: {
      kind: 'rates',
      axis: axisFor(
        ctx,
        observations.map((o) => o.value),
        [0],
        4,
      ),
      rows,
    },
    data: rows.map((row) => row.datum),
    observations,
    table: tableOf(ctx, spec, entries),
  });
}
