import { plainText } from '../i18n/richText';
import { dataOf } from '../kinds/dataOf';
import { kindOf, type FigureBody, type FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';
import { inWords } from '../model/observationDatum';
import { paragraph } from '../model/paragraph';

const MEASURED: ReadonlySet<string> = new Set(['published', 'estimate', 'provisional']);

/** The highest and the lowest, where there are enough values. */
function extremes({ t }: Context, body: FigureBody): string[] {
  const measured = kindOf(body)
    .ranked(body)
    .filter((datum) => datum.value !== null && MEASURED.has(datum.status))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest, lowest] = [measured[0], measured.at(-1)];
  if (measured.length < 3 || !highest || !lowest || highest.value === lowest.value) return [];
  return [t.altHighest(highest.name, inWords(highest)), t.altLowest(lowest.name, inWords(lowest))];
}

/** The derived values, unless the alternative text of the kind names them. */
function derived({ t }: Context, { body, altNamesDerived }: FigureModel): string[] {
  if (altNamesDerived) return [];
  const items = dataOf(body).filter((datum) => datum.provenance?.kind === 'derived');
  return items.length === 0
    ? []
    : [t.altDerivedOf(items.map((datum) => t.altItem(datum.name, datum.text)).join('; '))];
}

const subject = (ctx: Context, { altSubject }: FigureModel): string[] =>
  altSubject === '' ? [] : [plainText(paragraph(ctx, [altSubject]))];

/**
 * The alternative text: kind and values, then subject, period and basis of comparison, the highest and the lowest, and
 * what is derived. Targets are among the values.
 */
export const fullAlt = (ctx: Context, model: FigureModel): string =>
  [model.alt, ...subject(ctx, model), ...extremes(ctx, model.body), ...derived(ctx, model)].join(' ');

/** The caption of a picture in another page: what it shows, its sources, and this site. */
export function captionOf({ t }: Context, model: FigureModel, title: string): string {
  const sources = [...new Set(model.sources.map((source) => source.text))].join('; ');
  const lines = [title, model.subtitle, ...(sources === '' ? [] : [`${t.sources}: ${sources}`])];
  const sentences = [...lines.map((line) => line.replace(/[.\s]+$/, '')), t.site];
  return sentences.map((sentence) => plainText(t.sentence(sentence))).join(' ');
}
