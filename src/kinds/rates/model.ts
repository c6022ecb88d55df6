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
  inWords,
  missingDatum,
  observationDatum,
  observationRange,
  statusOf,
} from '../../model/observationDatum';
import { derivedProvenance } from '../../model/provenance';
import { linkedValue, type Phrase } from '../../i18n/richText';
import type { FigureTable } from '../../model/table';
import { differenceInPoints, sideOf } from '../../stats/differenceInPoints';
import type { Estimate } from '../../stats/interval';
import type { RatesBody } from './body';
import { activityEntries, activityTitle, type Entry } from './activities';
import { ratesId, type RatesSpec } from './spec';
import { ratesWords } from './words';

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

/** Whether rates all rise, all fall, or differ, so that the title never says of a falling one that it grows. */
const movement = (all: readonly Observation[]): 'rise' | 'fall' | 'part' =>
  all.every(({ value }) => value > 0) ? 'rise' : all.every(({ value }) => value < 0) ? 'fall' : 'part';

/** A value of the one area less one of the other. */
interface Gap {
  readonly own: Observation;
  readonly other: Observation;
  readonly gap: Estimate;
}

/** The size of a difference, linked to the two values that it is of. */
const gapSize = (ctx: Context, { own, other, gap }: Gap, decimals: number, sign = '≈ '): Phrase =>
  linkedValue(
    `${sign}${formatNumber(ctx.locale, Math.abs(gap.value), decimals)}`,
    derivedProvenance('gap-in-points', [own.id, other.id]),
  );

/** How far two areas are apart by all their sources: one side of a dispute is no title. */
function gapTitle(ctx: Context, owns: readonly Observation[], others: readonly Observation[]): Phrase {
  const words = ratesWords(ctx.locale);
  const area = (all: readonly Observation[]): string => nameOf(ctx, 'areas', all[0]?.area ?? '');
  const names = [area(owns), area(others)] as const;
  const gaps = owns
    .flatMap((own) => others.map((other): Gap => ({ own, other, gap: differenceInPoints(own, other) })))
    .sort((a, b) => Math.abs(a.gap.value) - Math.abs(b.gap.value));
  const [least, most] = [gaps[0], gaps.at(-1)];
  const side = least ? sideOf(least.gap) : 'cannot-tell';
  if (!least || !most || side === 'cannot-tell' || gaps.some(({ gap }) => sideOf(gap) !== side))
    return gaps.length === 1 ? words.titleEqual(...names) : words.titleDisputed(...names);
  const all = [...owns, ...others];
  const decimals = all.map((o) => o.decimals);
  if (gaps.length === 1)
    return words.titleApart(...names, gapSize(ctx, least, Math.max(...decimals)), side, movement(all));
  const coarse = Math.min(...decimals);
  const range = words.fromTo(gapSize(ctx, least, coarse), gapSize(ctx, most, coarse, ''));
  return words.bySource(words.titleApart(...names, range, side, movement(all)));
}

function areaTitle(ctx: Context, spec: RatesSpec, period: Period, entries: readonly Entry[]): Phrase {
  const known = entries.flatMap(({ observation }) => observation ?? []);
  const owns = known.filter(({ area }) => area === spec.areas[0]);
  const rest = known.filter(({ area }) => area !== spec.areas[0]);
  const others = rest.filter(({ area }) => area === rest[0]?.area);
  if (owns.length > 0 && others.length > 0) return gapTitle(ctx, owns, others);
  return ratesWords(ctx.locale).titleOne(
    shortIndicator(ctx, spec.indicator),
    nameOf(ctx, 'areas', known[0]?.area ?? spec.areas[0] ?? ''),
    periodRunning(ctx.locale, period),
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
      ...(spec.by === 'activity' && { bounded: true }),
    },
    data: rows.map((row) => row.datum),
    observations,
    table: tableOf(ctx, spec, entries),
  });
}
