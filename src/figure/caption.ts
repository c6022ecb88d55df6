import { capitalise } from '../i18n/period';
import type { Context } from '../model/context';
import { inWords } from '../model/observationDatum';
import { dataOf, type FigureBody } from './model';
import { type FigureModel } from './figure';
import { type Datum } from '../model/datum';
import { nameOf } from '../model/names';
import type { FigureSpec } from './spec';

/** Values of one measure that may be ranked: what was measured, not what was planned or computed. */
function ranked(body: FigureBody): readonly Datum[] {
  switch (body.kind) {
    case 'dumbbell':
      return body.rows.map((row) => row.now);
    case 'bars':
      return body.rows.map((row) => row.datum);
    case 'lines':
      return [...body.points, ...body.unconnected].map((point) => point.datum);
    default:
      return [];
  }
}

const MEASURED: ReadonlySet<string> = new Set(['published', 'estimate', 'provisional']);

/** The highest and the lowest, where there are enough for either to say something. */
function extremes({ t }: Context, body: FigureBody): string[] {
  const measured = ranked(body)
    .filter((datum) => datum.value !== null && MEASURED.has(datum.status))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest, lowest] = [measured[0], measured.at(-1)];
  if (measured.length < 3 || !highest || !lowest || highest.value === lowest.value) return [];
  return [t.altHighest(highest.name, inWords(highest)), t.altLowest(lowest.name, inWords(lowest))];
}

/** What was computed, where the picture's own words do not say it yet. */
function derived({ t }: Context, { body, alt }: FigureModel): string[] {
  if (alt.includes(t.altDerived)) return [];
  const items = dataOf(body).filter((datum) => datum.provenance?.kind === 'derived');
  return items.length === 0
    ? []
    : [t.altDerivedOf(items.map((datum) => t.altItem(datum.name, datum.text)).join('; '))];
}

const areasOf = (spec: FigureSpec): readonly string[] =>
  spec.kind === 'bars' ? spec.areas : 'area' in spec ? [spec.area] : [];

/** The subject and the basis as the figure's head names them; with the area where nothing else says it. */
function subject(ctx: Context, { spec, subtitle, alt }: FigureModel): string[] {
  if (subtitle === '') return [];
  const said = `${alt} ${subtitle}`.toLocaleLowerCase(ctx.locale);
  const unnamed = areasOf(spec)
    .map((area) => nameOf(ctx, 'areas', area))
    .filter((name) => !said.includes(name.toLocaleLowerCase(ctx.locale)));
  // Every value says its own unit.
  if (unnamed.length === 0 && alt.includes(subtitle.replace(/, %$/, ''))) return [];
  return [ctx.t.sentence(capitalise(ctx.locale, [...unnamed, subtitle].join(', ')))];
}

/**
 * What a figure says to whoever cannot see it: its kind and values in the words of its builder, then subject, period and
 * basis of comparison, the highest and the lowest, and what is derived. Targets stand among the values.
 */
export const fullAlt = (ctx: Context, model: FigureModel): string =>
  [model.alt, ...subject(ctx, model), ...extremes(ctx, model.body), ...derived(ctx, model)].join(' ');

/** The words under a picture in somebody else's page: what it shows, who says so, and who drew it. */
export function captionOf({ t }: Context, model: FigureModel, title: string): string {
  const sources = model.sources.map((source) => source.text).join('; ');
  const lines = [title, model.subtitle, ...(sources === '' ? [] : [`${t.sources}: ${sources}`])];
  return `${lines.map((line) => t.sentence(line.replace(/[.\s]+$/, ''))).join(' ')} ${t.site}.`;
}
