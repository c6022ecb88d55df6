import { bodyName } from '../dataset/sourceOrder';
import { webAddress } from '../dataset/webAddress';
import { capitalise } from '../i18n/period';
import { studioWords } from '../i18n/studio';
import type { FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';
import { inSentence } from '../model/names';
import { dataDay } from './dataDay';

/** One source in a citation. What the package does not know is empty. */
interface CitedSource {
  /** The body that the observations come from; the publisher where no other is named. */
  readonly author: string;
  /** The publisher, where it is another. */
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601. */
  readonly published: string;
  readonly address: string;
}

/** What a citation needs from its caller. */
export interface CitedWhere {
  /** The whole address of the figure. */
  readonly address: string;
  /** The day of the copy, ISO 8601. */
  readonly retrieved: string;
  /** The title of the exported figure. */
  readonly title: string;
}

function sourcesOf({ dataset, locale }: Context, model: FigureModel): CitedSource[] {
  return model.sources.map(({ key, text }) => {
    const source = dataset.codes.sources.get(key);
    if (!source) return { author: text, publisher: '', title: '', published: '', address: '' };
    const publisher = source.publisher[locale];
    const author = bodyName(source, locale);
    return {
      author,
      publisher: author === publisher ? '' : publisher,
      title: source.title,
      published: source.published,
      address: webAddress(source.address) ?? '',
    };
  });
}

/** The derived values of a figure, in words: name and value. */
function derivedValues({ table }: FigureModel): string[] {
  const found = table.rows.flatMap((cells) =>
    cells.flatMap((cell, i) => {
      const column = table.columns[i];
      // The range of a derived value stands beside it, and is not asked where it comes from.
      return cell.provenance?.kind === 'derived' && cell.open !== true && column !== undefined
        ? [`${cells[0]?.text ?? ''}, ${inSentence(column)}: ${cell.text}`]
        : [];
    }),
  );
  return [...new Set(found)];
}

const yearOf = (published: string): string => /^\d{4}/.exec(published)?.[0] ?? '';

const joined = (parts: readonly string[], mark: string): string =>
  parts.filter((part) => part !== '').join(mark);

/** Ends a text with one full stop. */
const stopped = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** Who says it, and who printed it where that is another. */
const bodiesOf = ({ locale }: Context, { author, publisher }: CitedSource): string =>
  joined([author, publisher === '' ? '' : studioWords(locale).cite.after(publisher)], ', ');

/** One line: `Sở Công Thương, theo Báo Công Thương (2024); xử lý: Chỉ Số. Title.` A year that is not known is left out. */
export function shortCitation(ctx: Context, model: FigureModel, { title }: CitedWhere): string {
  const t = studioWords(ctx.locale).cite;
  const named = sourcesOf(ctx, model).map((source) => {
    const year = yearOf(source.published);
    return `${bodiesOf(ctx, source)}${year === '' ? '' : ` (${year})`}`;
  });
  const count = derivedValues(model).length;
  return [
    stopped([...new Set(named), t.processing].join('; ')),
    stopped(title),
    ...(count > 0 ? [t.derivedCount(count)] : []),
  ].join(' ');
}

/** Every source with its title, day and address, as far as they are known; then the figure, the day it was retrieved, and the derived values. */
export function longCitation(ctx: Context, model: FigureModel, where: CitedWhere): string {
  const t = studioWords(ctx.locale).cite;
  const sources = sourcesOf(ctx, model).map((source) =>
    stopped(
      joined(
        [
          bodiesOf(ctx, source),
          source.title === '' ? '' : `“${source.title}”`,
          source.published,
          source.address,
        ],
        ', ',
      ),
    ),
  );
  const derived = derivedValues(model);
  return [
    ...sources,
    stopped(t.figure(where.title)),
    ...[
      t.processing,
      ...(derived.length > 0 ? [t.derived(derived.join('; '))] : []),
      t.retrieved(where.retrieved, where.address),
    ].map((part) => stopped(capitalise(ctx.locale, part))),
  ].join(' ');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts a brace even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes text for BibTeX: special characters are escaped, letters stay, line ends become spaces. */
const bibtexText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign] ?? sign);

/** An address for BibTeX's `url` field, which is verbatim: a brace would end the field. */
const bibtexAddress = (address: string): string =>
  address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/**
 * An entry of BibTeX, UTF-8: the chart, which Chỉ Số drew from the data of the bodies in its note. Its year is that of the
 * day that the data reach. The name is in braces, or BibTeX would look for a first name.
 */
export function bibtex(ctx: Context, model: FigureModel, where: CitedWhere, key: string): string {
  const t = studioWords(ctx.locale).cite;
  const sources = sourcesOf(ctx, model);
  const bodies = [...new Set(sources.map((source) => bodiesOf(ctx, source)))];
  const derived = derivedValues(model).length;
  const year = yearOf(dataDay(ctx, [model])?.day ?? '');
  const note = [
    ...(bodies.length > 0 ? [stopped(t.from(bodies.join('; ')))] : []),
    ...(derived > 0 ? [t.derivedCount(derived)] : []),
  ].join(' ');
  const fields: [string, string][] = [
    ['author', `{${bibtexText(ctx.t.site)}}`],
    ['title', `{${bibtexText(where.title)}}`],
    ...(year === '' ? [] : [['year', year] as [string, string]]),
    ['howpublished', bibtexText(ctx.t.site)],
    ['note', bibtexText(note)],
    ['url', bibtexAddress(where.address)],
    ['urldate', where.retrieved],
    ['language', ctx.locale === 'vi' ? 'vietnamese' : 'english'],
  ];
  return `@misc{${key.replace(/[^A-Za-z0-9-]+/g, '-')},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}
