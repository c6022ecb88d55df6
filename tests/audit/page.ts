import { all, attribute, classed, hasClass, readHtml, tagged, textOf, type Element } from './html';
import type { Lang } from './words';

export interface Cell {
  readonly text: string;
  /** What stands over its column. */
  readonly head: string;
}

export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** A text of a picture, and where it stands. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
}

/** A shape that stands for a value: how it is drawn, and where. */
export interface Shape {
  readonly tag: string;
  readonly look: string;
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  readonly alt: string;
  readonly labels: readonly Label[];
  readonly shapes: readonly Shape[];
  /** How many ⚠ are drawn in it. */
  readonly warnings: number;
}

/** A part of a page with a title and pictures or tables of its own. */
export interface Figure {
  /** It tells of a contradiction, and needs no sign of one. */
  readonly finding: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly { readonly text: string; readonly looks: readonly string[] }[];
  readonly pictures: readonly Picture[];
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly foot: string;
}

/** A number on the overview, with what stands around it. */
export interface Card {
  readonly name: string;
  readonly figure: string;
  readonly basis: string;
  readonly remarks: readonly string[];
}

export interface Page {
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
  /** Of a link preview, by property: `og:title`, `og:description`, `og:image:alt`. */
  readonly preview: ReadonlyMap<string, string>;
  readonly heading: string;
  readonly eyebrow: string;
  readonly standfirst: string;
  readonly figures: readonly Figure[];
  readonly cards: readonly Card[];
  /** What can be chosen. */
  readonly options: readonly string[];
  /** The address of the page in the other language. */
  readonly other: string;
  /** Paragraphs, items: every sentence outside tables and pictures. */
  readonly sentences: readonly string[];
}

const number = (element: Element, name: string): number => Number(attribute(element, name));

function tableOf(table: Element): Table {
  const heads = tagged(table, 'thead').flatMap((head) => tagged(head, 'th').map((cell) => textOf(cell)));
  const rows = tagged(table, 'tbody').flatMap((body) => tagged(body, 'tr'));
  return {
    caption: tagged(table, 'caption')
      .map((caption) => textOf(caption))
      .join(' '),
    heads,
    rows: rows.map((row): Row => {
      const cells = all(row, ({ tagName }) => tagName === 'td' || tagName === 'th', true);
      const texts = cells.map((cell, i) => ({
        text: textOf(cell, (inner) => inner.tagName === 'svg'),
        head: heads[i] ?? '',
      }));
      return { name: texts[0]?.text ?? '', cells: texts.slice(1) };
    }),
  };
}

/** Colours of what is no value: paper, rules, words, the sign of a contradiction. */
const NO_VALUE = /--(?:paper|rule|muted|ink|text|warn|focus|panel)\b|^none$|^transparent$|^$/;

/** A look is what a reader tells marks apart by: filled with what, edged with what, dashed or not. */
function lookOf(shape: Element): string | null {
  const fill = attribute(shape, 'fill');
  const stroke = attribute(shape, 'stroke');
  if (NO_VALUE.test(fill) && NO_VALUE.test(stroke)) return null;
  const paint = (text: string): string => (NO_VALUE.test(text) ? 'empty' : text);
  return [paint(fill), paint(stroke), attribute(shape, 'stroke-dasharray') === '' ? 'whole' : 'dashed'].join(
    ' ',
  );
}

const shapesOf = (svg: Element): Shape[] =>
  tagged(svg, 'circle', 'rect').flatMap((shape) => {
    const look = lookOf(shape);
    const round = shape.tagName === 'circle';
    return look === null
      ? []
      : [
          {
            tag: shape.tagName,
            look,
            x: number(shape, round ? 'cx' : 'x'),
            y: number(shape, round ? 'cy' : 'y'),
          },
        ];
  });

const pictureOf = (svg: Element): Picture => ({
  alt: attribute(svg, 'aria-label'),
  labels: tagged(svg, 'text').map((text) => ({
    text: textOf(text),
    x: number(text, 'x'),
    y: number(text, 'y'),
    anchor: attribute(text, 'text-anchor'),
  })),
  shapes: shapesOf(svg),
  warnings: tagged(svg, 'path').filter((path) => attribute(path, 'fill') === 'var(--warn)').length,
});

const first = (from: Element, ...classes: string[]): string =>
  classes
    .flatMap((name) => classed(from, name))
    .slice(0, 1)
    .map((element) => textOf(element))
    .join('');

const isScene = (element: Element): boolean => element.tagName === 'svg' && hasClass(element, 'scene');

function figureOf(element: Element): Figure {
  const heading = tagged(element, 'h1', 'h2', 'h3')[0];
  return {
    finding: hasClass(element, 'finding'),
    title: heading === undefined ? '' : textOf(heading),
    subtitle: first(element, 'subtitle', 'card-basis'),
    legend: classed(element, 'legend').flatMap((legend) =>
      tagged(legend, 'li').map((item) => ({
        text: textOf(item),
        looks: tagged(item, 'circle', 'rect').flatMap((shape) => lookOf(shape) ?? []),
      })),
    ),
    pictures: all(element, isScene).map(pictureOf),
    tables: tagged(element, 'table').map(tableOf),
    notes: classed(element, 'note').map((note) => textOf(note)),
    foot: first(element, 'figure-foot'),
  };
}

/** The innermost parts of a page that have a heading and a picture or a table. */
function figuresOf(body: Element): Figure[] {
  const holds = (element: Element): boolean =>
    (['section', 'article'].includes(element.tagName) || hasClass(element, 'finding')) &&
    tagged(element, 'h1', 'h2', 'h3').length > 0 &&
    (all(element, isScene).length > 0 || tagged(element, 'table').length > 0);
  const innermost = (from: Element): Element[] =>
    all(from, holds, true).flatMap((element) => {
      const inner = innermost(element);
      return inner.length > 0 ? inner : [element];
    });
  return innermost(body).map(figureOf);
}

const SENTENCES = ['p', 'li', 'dd', 'span', 'h1', 'h2', 'h3', 'summary', 'figcaption'];

/** Sentences of the innermost such elements. */
function sentencesOf(body: Element): string[] {
  const holds = ({ tagName }: Element): boolean => SENTENCES.includes(tagName);
  return all(body, holds)
    .filter((element) => all(element, holds).length === 0)
    .map((element) => textOf(element, (inner) => inner.tagName === 'svg' || inner.tagName === 'table'))
    .filter((text) => text !== '');
}

/** The page that says the same in the other language, by its address in the head. */
function otherOf(root: Element): string {
  const own = attribute(root, 'lang') === 'en' ? 'vi' : 'en';
  const link = tagged(root, 'link').find((one) => attribute(one, 'hreflang') === own);
  return link === undefined ? '' : new URL(attribute(link, 'href'), 'https://site.invalid').pathname;
}

export function readPage(path: string, html: string): Page {
  const root = readHtml(html);
  const [body = root] = tagged(root, 'body');
  const main = tagged(body, 'main')[0] ?? body;
  const heading = tagged(main, 'h1')[0];
  return {
    path,
    lang: attribute(root, 'lang') === 'en' ? 'en' : 'vi',
    title: tagged(root, 'title')
      .map((title) => textOf(title))
      .join(''),
    preview: new Map(
      tagged(root, 'meta')
        .filter((meta) =>
          /^(?:og:|description$)/.test(attribute(meta, 'property') || attribute(meta, 'name')),
        )
        .map((meta) => [attribute(meta, 'property') || attribute(meta, 'name'), attribute(meta, 'content')]),
    ),
    heading: heading === undefined ? '' : textOf(heading),
    eyebrow: first(main, 'eyebrow'),
    standfirst: first(main, 'standfirst'),
    figures: figuresOf(main),
    cards: classed(main, 'card').map((card) => ({
      name: tagged(card, 'h3')
        .map((name) => textOf(name))
        .join(' '),
      figure: first(card, 'card-value'),
      basis: first(card, 'card-basis'),
      remarks: classed(card, 'card-remark').map((remark) => textOf(remark)),
    })),
    options: tagged(main, 'option').map((option) => textOf(option)),
    other: otherOf(root),
    sentences: sentencesOf(main),
  };
}
