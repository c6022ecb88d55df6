import { capitalise } from '../i18n/period';
import { kindOf, type FigureBody, type FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';
import { nameOf } from '../model/names';
import { inWords } from '../model/observationDatum';
import { dataOf } from '../kinds/dataOf';

const MEASURED: ReadonlySet<string> = new Set(['published', 'estimate', 'provisional']);

/** The highest and the lowest, where there are enough for either to say something. */
function extremes({ t }: Context, body: FigureBody): string[] {
  const measured = kindOf(body)
    .ranked(body)
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

/** The subject and the basis as the figure's head names them; with the area where nothing else says it. */
function subject(ctx: Context, { spec, subtitle, alt }: FigureModel): string[] {
  if (subtitle === '') return [];
  const said = `${alt} ${subtitle}`.toLocaleLowerCase(ctx.locale);
  const unnamed = kindOf(spec)
    .areas(spec)
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
