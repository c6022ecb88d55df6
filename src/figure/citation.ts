import { bodyName } from '../dataset/sourceOrder';
import { webAddress } from '../dataset/webAddress';
import { capitalise } from '../i18n/period';
import { studioWords } from '../i18n/studio';
import type { FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';
import { inSentence } from '../model/names';

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

/** One line: `Sở Công Thương (2024), theo Báo Công Thương; xử lý: Chỉ Số. Title.` */
export function shortCitation(ctx: Context, model: FigureModel, { title }: CitedWhere): string {
  const t = studioWords(ctx.locale).cite;
  const named = sourcesOf(ctx, model).map(({ author, publisher, published }) =>
    joined(
      [`${author} (${yearOf(published) || t.noDate})`, publisher === '' ? '' : t.after(publisher)],
      ', ',
    ),
  );
  const count = derivedValues(model).length;
  return [
    stopped([...new Set(named), t.processing].join('; ')),
    stopped(title),
    ...(count > 0 ? [t.derivedCount(count)] : []),
  ].join(' ');
}

/** Every source with its title, day and address; then the figure, the day it was retrieved, and the derived values. */
export function longCitation(ctx: Context, model: FigureModel, where: CitedWhere): string {
  const t = studioWords(ctx.locale).cite;
  const sources = sourcesOf(ctx, model).map(({ author, publisher, title, published, address }) =>
    stopped(
      joined(
        [
          author,
          publisher === '' ? '' : t.after(publisher),
          title === '' ? t.noTitle : `“${title}”`,
          published || t.noDate,
          address || t.noAddress,
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

/** An entry of BibTeX, UTF-8. Bodies are in braces, or BibTeX would look for a first name. */
export function bibtex(ctx: Context, model: FigureModel, where: CitedWhere, key: string): string {
  const t = studioWords(ctx.locale).cite;
  const sources = sourcesOf(ctx, model);
  const authors = [...new Set(sources.map(({ author }) => author))];
  const years = [...new Set(sources.map(({ published }) => yearOf(published)).filter((year) => year !== ''))];
  const derived = derivedValues(model);
  const printed = [...new Set(sources.map(({ publisher }) => publisher).filter((name) => name !== ''))];
  const note = joined(
    [
      printed.length === 0 ? '' : t.after(printed.join('; ')),
      years.length === 0 ? t.noDate : '',
      t.processing,
      derived.length === 0 ? '' : t.derived(derived.join('; ')),
    ],
    '. ',
  );
  const fields: [string, string][] = [
    ...(authors.length === 0
      ? []
      : [['author', authors.map((name) => `{${bibtexText(name)}}`).join(' and ')] as [string, string]]),
    ['title', `{${bibtexText(where.title)}}`],
    // Of several sources the newest year counts: before it, the figure could not be drawn.
    ...(years.length === 0 ? [] : [['year', [...years].sort().at(-1) ?? ''] as [string, string]]),
    ['howpublished', bibtexText(ctx.t.site)],
    ['note', bibtexText(note)],
    ['url', bibtexAddress(where.address)],
    ['urldate', where.retrieved],
    ['language', ctx.locale === 'vi' ? 'vietnamese' : 'english'],
  ];
  return `@misc{${key.replace(/[^A-Za-z0-9-]+/g, '-')},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}
