import { select } from '../dataset/select';
import type { Observation } from '../dataset/observation';
import { end, isYearToDate, monthIndex, span, yearOf, type Period } from '../dataset/period';
import { formatSigned } from '../i18n/number';
import { periodRunning, periodShort } from '../i18n/period';
import { gapInPoints, sideOf } from '../stats/gapInPoints';
import { axisFor } from './axis';
import type { Context } from './context';
import { grammarOf, missingDatum, observationDatum, observationText } from './datum';
import { grammarUsed } from './grammarUsed';
import type { BulletRow, FigureModel } from './model';
import { nameOf, noteTexts, shortIndicator, sourceLines, sourceShort } from './names';
import type { BulletSpec } from './spec';
import { tellApart } from './variants';

interface Progress {
  readonly target: Observation;
  readonly actual: Observation | null;
}

/** The newest growth to date of the target's year that is known by the end of `period`. */
function newestActual(ctx: Context, target: Observation, period: Period): Observation | null {
  const { area, indicator, activity, product, breakdown } = target;
  const known = select(ctx.dataset, {
    area,
    indicator,
    activity,
    product,
    breakdown,
    transformation: 'GY',
    scenario: 'ACTUAL',
  }).filter(
    (o) => isYearToDate(o.period) && yearOf(o.period) === yearOf(period) && end(o.period) <= end(period),
  );
  const newest = Math.max(...known.map((o) => end(o.period)));
  return (
    tellApart(
      ctx,
      known.filter((o) => end(o.period) === newest),
    )[0] ?? null
  );
}

function progressOf(ctx: Context, spec: BulletSpec, period: Period): Progress[] {
  const year = span(monthIndex(yearOf(period), 1), 12);
  const wanted = spec.indicator === undefined ? {} : { indicator: spec.indicator };
  const targets = select(ctx.dataset, {
    area: spec.area,
    period: year,
    transformation: 'GY',
    scenario: 'TARGET',
    ...wanted,
  });
  const keys = [...new Set(targets.map((o) => `${o.indicator} ${o.activity} ${o.product}`))];
  return keys.flatMap((key) => {
    const target = tellApart(
      ctx,
      targets.filter((o) => `${o.indicator} ${o.activity} ${o.product}` === key),
    )[0];
    return target ? [{ target, actual: newestActual(ctx, target, period) }] : [];
  });
}

function gapText(ctx: Context, { actual, target }: Progress): string {
  if (!actual) return '—';
  const gap = gapInPoints(actual, target);
  if (sideOf(gap) === 'cannot-tell') return ctx.t.bullet.cannotTell;
  return ctx.t.bullet.gap(formatSigned(ctx.locale, gap.value, Math.max(actual.decimals, target.decimals)));
}

/** Null when the year has no growth target. */
export function bulletModel(ctx: Context, spec: BulletSpec, period: Period): FigureModel | null {
  const { t, locale } = ctx;
  const found = progressOf(ctx, spec, period);
  if (found.length === 0) return null;
  const year = String(yearOf(period));
  const rows = found.map((progress): BulletRow => {
    const { target, actual } = progress;
    const name = shortIndicator(ctx, target.indicator);
    return {
      id: target.id,
      name,
      detail: actual ? `${periodShort(locale, actual.period)}, ${t.grammar[grammarOf(actual)]}` : '',
      actual: actual
        ? observationDatum(ctx, actual, `${name}, ${periodShort(locale, actual.period)}`)
        : missingDatum(ctx, `${target.id}-actual`, name, t.missing.actual),
      target: observationDatum(ctx, target, `${name}, ${t.lines.targetName(year)}`),
      gap: gapText(ctx, progress),
    };
  });
  const measured = found.filter(({ actual }) => actual !== null);
  const above = measured.filter(
    ({ actual, target }) => actual && sideOf(gapInPoints(actual, target)) === 'above',
  );
  const observations = found.flatMap(({ target, actual }) => [target, ...(actual ? [actual] : [])]);
  return {
    kind: 'bullet',
    id: `bullet-${spec.indicator?.toLowerCase() ?? 'all'}`,
    title: measured.length === 0 ? t.bullet.titleNone(year) : t.bullet.title(year, above.length, rows.length),
    subtitle: t.bullet.subtitle(periodRunning(locale, period)),
    alt: [
      t.bullet.alt(year),
      `${rows.map((row) => t.altItem(row.name, `${row.actual.text}, ${t.bullet.targetShort(row.target.text)}`)).join('; ')}.`,
    ].join(' '),
    body: {
      kind: 'bullet',
      compact: spec.indicator !== undefined,
      axis: axisFor(
        ctx,
        observations.map((o) => o.value),
        [0],
        4,
      ),
      rows,
    },
    grammar: grammarUsed(rows.flatMap((row) => [row.actual, row.target])),
    notes: noteTexts(
      ctx,
      observations.map((o) => o.note),
    ),
    sources: sourceLines(
      ctx,
      observations.map((o) => o.source),
    ),
    table: {
      columns: [
        t.table.indicator,
        t.table.target,
        t.table.actual,
        t.table.period,
        t.table.gap,
        t.table.status,
        t.table.source,
      ],
      rows: found.map(({ target, actual }, i) => [
        { text: nameOf(ctx, 'indicators', target.indicator) },
        { text: observationText(ctx, target), grammar: 'target' as const },
        { text: rows[i]?.actual.text ?? '', grammar: rows[i]?.actual.grammar ?? 'missing' },
        { text: actual ? periodShort(locale, actual.period) : '—' },
        { text: rows[i]?.gap ?? '' },
        { text: t.grammar[actual ? grammarOf(actual) : 'missing'] },
        {
          text: t.list([
            ...new Set([target, ...(actual ? [actual] : [])].map((o) => sourceShort(ctx, o.source))),
          ]),
        },
      ]),
    },
  };
}
