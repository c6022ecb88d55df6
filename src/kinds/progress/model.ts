import { TOTAL, type Observation } from '../../dataset/observation';
import { isYear, isYearToDate, yearOf, type Period } from '../../dataset/period';
import { parsePeriod } from '../../dataset/periodCode';
import { first, select } from '../../dataset/select';
import { formatRate } from '../../i18n/number';
import { capitalise, monthNames, periodRunning } from '../../i18n/period';
import { axisFor } from '../../model/axisFor';
import type { Context } from '../../model/context';
import { figureOf, type FigureOf } from '../../model/figure';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import { nameOf, shortIndicator, shortSources, sourceShort } from '../../model/names';
import {
  basisText,
  directionOf,
  observationDatum,
  observationRange,
  rangeText,
  sizeText,
  statusOf,
} from '../../model/observationDatum';
import { observationProvenance } from '../../model/provenance';
import { linkedValue, type Phrase } from '../../i18n/richText';
import type { FigureTable } from '../../model/table';
import { differenceInPoints, sideOf } from '../../stats/differenceInPoints';
import { MONTHS_A_YEAR } from '../../stats/monthsAYear';
import { paceDatum, paceNotes } from '../../targets/pace';
import type { ProgressBody, ProgressPoint, YearLine } from './body';
import { progressId, type ProgressSpec } from './spec';
import { progressWords } from './words';

interface ToDate {
  readonly joined: Observation[];
  readonly unconnected: Observation[];
}

/** For each period of the year the observation to show first; irreconcilable ones of other sources are unconnected. */
function growthToDate(ctx: Context, spec: ProgressSpec, year: Period): ToDate {
  const { area, indicator } = spec;
  const whole = { area, indicator, activity: TOTAL, transformation: 'GY' } as const;
  const actual = select(ctx.dataset, { ...whole, scenario: 'ACTUAL' }).filter(
    ({ period }) => isYearToDate(period) && period.days === 0 && yearOf(period) === yearOf(year),
  );
  const lengths = [...new Set(actual.map((o) => o.period.months))].sort((a, b) => a - b);
  const shown = lengths.map((months) =>
    irreconcilableValues(
      ctx,
      actual.filter((o) => o.period.months === months),
    ),
  );
  return {
    joined: shown.flatMap((found) => found.slice(0, 1)),
    unconnected: [
      ...shown.flatMap((found) => found.slice(1)),
      ...irreconcilableValues(ctx, select(ctx.dataset, { ...whole, scenario: 'FORECAST', period: year })),
    ],
  };
}

function titleOf(
  ctx: Context,
  spec: ProgressSpec,
  joined: readonly Observation[],
  target: Observation | null,
): Phrase {
  const { locale } = ctx;
  const words = progressWords(locale);
  const indicator = shortIndicator(ctx, spec.indicator);
  const latest = joined.at(-1);
  if (!latest) return `${indicator} ${spec.year}`;
  const plain = words.titlePlain(
    indicator,
    periodRunning(locale, latest.period),
    directionOf(latest),
    linkedValue(sizeText(ctx, latest), observationProvenance(latest.id)),
  );
  if (!target) return plain;
  const sides = joined.map((o) => sideOf(differenceInPoints(o, target)));
  if (sides.every((side) => side === 'above')) return words.titleAbove(indicator, spec.year);
  if (sides.every((side) => side === 'below')) return words.titleBelow(indicator, spec.year);
  return words.titleMixed(
    indicator,
    spec.year,
    sides.filter((side) => side === 'above').length,
    sides.length,
  );
}

const pacePoint = (ctx: Context, o: Observation, target: Observation): ProgressPoint[] => {
  const datum = paceDatum(ctx, o, target);
  return datum ? [{ at: o.period.months, role: 'own', datum }] : [];
};

interface UnderLine extends YearLine {
  readonly observations: readonly Observation[];
}

/** Another year's growth to date, drawn behind the year in view; empty where nothing is published. */
function yearLine(ctx: Context, spec: ProgressSpec, code: string): UnderLine[] {
  const year = parsePeriod(code);
  if (!year || !isYear(year) || code === spec.year) return [];
  const observations = growthToDate(ctx, spec, year).joined;
  const indicator = shortIndicator(ctx, spec.indicator);
  const points = observations.map((o): ProgressPoint => ({
    at: o.period.months,
    role: 'reference',
    datum: observationDatum(ctx, o, `${indicator}, ${periodRunning(ctx.locale, o.period)}`),
  }));
  return observations.length > 0 ? [{ year: code, points, observations }] : [];
}

/** The target of the year; null where none is set. */
const targetOf = (ctx: Context, { area, indicator }: ProgressSpec, year: Period): Observation | null =>
  first(ctx.dataset, {
    area,
    indicator,
    activity: TOTAL,
    period: year,
    transformation: 'GY',
    scenario: 'TARGET',
  });

/** The points of the year in view. Two points of one period are distinguished by source. */
function ownPoints(
  ctx: Context,
  spec: ProgressSpec,
  { joined, unconnected }: ToDate,
): Pick<ProgressBody, 'points' | 'unconnected'> {
  const own = [...joined, ...unconnected];
  const nameFor = (o: Observation): string => {
    const name = `${shortIndicator(ctx, spec.indicator)}, ${periodRunning(ctx.locale, o.period)}`;
    return own.some((other) => other !== o && other.period.months === o.period.months)
      ? `${name} (${sourceShort(ctx, o.source)})`
      : name;
  };
  const point =
    (role: ProgressPoint['role']) =>
    (o: Observation): ProgressPoint => ({
      at: o.period.months,
      role,
      datum: observationDatum(ctx, o, nameFor(o)),
    });
  return { points: joined.map(point('own')), unconnected: unconnected.map(point('other-source')) };
}

/** What is drawn: the year in view, its target, and other years behind it. */
interface Drawn extends ToDate {
  readonly target: Observation | null;
  readonly years: readonly UnderLine[];
}

function bodyOf(ctx: Context, spec: ProgressSpec, drawn: Drawn): ProgressBody {
  const { t, locale } = ctx;
  const { joined, unconnected, target, years } = drawn;
  const pace =
    spec.pace === true && target ? joined.flatMap((o): ProgressPoint[] => pacePoint(ctx, o, target)) : [];
  const values = [...joined, ...unconnected, ...(target ? [target] : [])].concat(
    years.flatMap((line) => line.observations),
  );
  return {
    kind: 'progress',
    time: {
      low: 1,
      high: MONTHS_A_YEAR,
      ticks: monthNames(locale).map((label, i) => ({ value: i + 1, label })),
    },
    axis: axisFor(
      ctx,
      [
        ...values.map((o) => o.value),
        ...pace.flatMap(({ datum }) => (datum.interval ? [datum.interval.low, datum.interval.high] : [])),
      ],
      [0],
    ),
    ...ownPoints(ctx, spec, drawn),
    years: years.map(({ year, points }) => ({ year, points })),
    pace,
    paceName: progressWords(locale).paceName,
    target: target && observationDatum(ctx, target, t.pace.targetName(spec.year)),
  };
}

/** The newest year first, each in order of time; derived values last. */
function tableOf(
  ctx: Context,
  observations: readonly Observation[],
  pace: ProgressBody['pace'],
): FigureTable {
  const { t, locale } = ctx;
  const inOrder = [...observations].sort(
    (a, b) => yearOf(b.period) - yearOf(a.period) || a.period.months - b.period.months,
  );
  return {
    columns: [
      t.table.period,
      t.table.growth,
      t.table.rounding,
      t.table.basis,
      t.table.status,
      t.table.source,
    ],
    rows: [
      ...inOrder.map((o) => [
        { text: capitalise(locale, periodRunning(locale, o.period)) },
        {
          text: formatRate(locale, o.value, o.decimals),
          status: statusOf(o),
          provenance: observationProvenance(o.id),
        },
        { text: o.scenario === 'ACTUAL' ? observationRange(ctx, o) : '—' },
        { text: basisText(ctx, o) },
        { text: t.status[statusOf(o)] },
        { text: sourceShort(ctx, o.source) },
      ]),
      ...pace.map(({ datum }) => [
        { text: datum.name },
        { text: datum.text, status: 'derived' as const, provenance: datum.provenance },
        {
          text: datum.interval ? progressWords(locale).bandRange(rangeText(ctx, datum.interval, 1)) : '—',
        },
        { text: progressWords(locale).restOfYear },
        { text: t.status.derived },
        { text: '—' },
      ]),
    ],
  };
}

/** Null when no growth to date is published for the year. */
export function buildProgress(
  ctx: Context,
  spec: ProgressSpec,
  year: Period,
): FigureOf<ProgressSpec, ProgressBody> | null {
  const { t, locale } = ctx;
  const words = progressWords(locale);
  if (!isYear(year)) return null;
  const toDate = growthToDate(ctx, spec, year);
  const { joined, unconnected } = toDate;
  if (joined.length === 0) return null;
  const target = targetOf(ctx, spec, year);
  const years = (spec.over ?? []).flatMap((code): UnderLine[] => yearLine(ctx, spec, code));
  const body = bodyOf(ctx, spec, { ...toDate, target, years });
  const own = [...body.points, ...body.unconnected];
  const observations = [
    ...joined,
    ...unconnected,
    ...(target ? [target] : []),
    ...years.flatMap((line) => line.observations),
  ];
  const sources = shortSources(ctx, joined);
  const area = nameOf(ctx, 'areas', spec.area);
  return figureOf(ctx, {
    spec,
    id: progressId(spec),
    title: titleOf(ctx, spec, joined, target),
    subtitle: words.subtitle(area, spec.year),
    alt: [
      words.alt(shortIndicator(ctx, spec.indicator), area, spec.year),
      `${own.map(({ datum }) => t.altItem(datum.name, datum.label)).join('; ')}.`,
      ...(body.target ? [t.altTarget(body.target.text)] : []),
    ].join(' '),
    body,
    data: [
      ...[...own, ...body.pace, ...years.flatMap((line) => line.points)].map(({ datum }) => datum),
      ...(body.target ? [body.target] : []),
    ],
    notes: [
      ...(sources.length > 1 ? [words.manySources(sources.length)] : []),
      ...(body.unconnected.some(({ datum }) => datum.status !== 'forecast') ? [words.apart] : []),
      ...(body.pace.length > 0 ? paceNotes(ctx, spec.indicator) : []),
    ],
    observations,
    table: tableOf(ctx, observations, body.pace),
  });
}
