import { nothingSaid } from './context';
import { statement, type Statement } from './match';
import type { Card, Figure, Page, Picture, Row, Table } from './page';
import { nameBeside, namesIn } from './pictureNames';
import { bracketed, hasNumber, said, statusWord, withoutCounts, type Reader } from './reader';
import { WORDS } from './words';

export type Kind = 'heading' | 'preview' | 'sentence' | 'card' | 'title' | 'cell' | 'alt' | 'mark';

/** A statement, and where on the page it stands. */
export interface Placed {
  readonly kind: Kind;
  readonly where: string;
  readonly given: Statement;
  /** The cell that says what rounding leaves open of it; empty where none does. */
  readonly range: string;
  /** Its row says that it takes part in a contradiction. */
  readonly flagged: boolean;
  readonly figure: Figure | null;
  readonly picture: Picture | null;
}

type Place = Pick<Placed, 'kind' | 'where'> & Partial<Placed>;

const placed = (place: Place, given: Statement): Placed => ({
  range: '',
  flagged: false,
  figure: null,
  picture: null,
  ...place,
  given,
});

/** Commas and semicolons that belong to a name divide nothing. */
function guarded({ book, lang }: Reader, text: string): string {
  return book.names[lang]
    .filter(({ text: name }) => /[,;]/u.test(name))
    .reduce((rest, { text: name }) => {
      const at = rest.toLowerCase().indexOf(name);
      const held = rest.slice(at, at + name.length);
      return at < 0 ? rest : rest.replaceAll(held, held.replaceAll(',', '\uE001').replaceAll(';', '\uE002'));
    }, text);
}

const unguarded = (text: string): string => text.replaceAll('\uE001', ',').replaceAll('\uE002', ';');

const cut = (text: string, at: RegExp): string[] => text.split(at).filter((part) => part.trim() !== '');

/** A text in parts with a number each; what a part leaves open, its clause and its sentence say. */
function parts(reader: Reader, place: Place, text: string, near: readonly string[]): Placed[] {
  return cut(guarded(reader, withoutCounts(text, reader.lang)), /(?<=\.)\s+(?=\S)/u).flatMap((sentence) =>
    cut(sentence, /;\s+/u).flatMap((clause) =>
      cut(clause, /,\s+|\s+(?:and|và|but|nhưng)\s+(?=[+−≈])/u)
        .map(unguarded)
        .filter((part) => hasNumber(reader, part))
        .map((part) =>
          placed(
            place,
            statement(part, [unguarded(clause), unguarded(sentence), ...near], {
              status: bracketed(part, reader.lang),
              own: 2,
            }),
          ),
        ),
    ),
  );
}

const isSource = (head: string): boolean => /^(?:source|nguồn)/iu.test(head);
const isChecks = (head: string): boolean => /^(?:cross-checks|đối chiếu)/iu.test(head);
const isRange = (text: string): boolean => /\d\s+–\s+[+−\d]/u.test(text);

function rowStatements(
  reader: Reader,
  figure: Figure,
  table: Table,
  row: Row,
  near: readonly string[],
): Placed[] {
  const { lang } = reader;
  const silent = row.cells.filter(({ text }) => !hasNumber(reader, text));
  const status = silent.map(({ text }) => statusWord(text, lang)).find((word) => word !== null) ?? null;
  const source = row.cells.find(({ head }) => isSource(head))?.text ?? '';
  const names = silent
    .filter(({ text, head }) => !isSource(head) && statusWord(text, lang) === null && text !== '')
    .map(({ text }) => text)
    .filter(
      (text) =>
        !nothingSaid(said(reader, text)) ||
        WORDS[lang].monthBefore.test(text) ||
        WORDS[lang].yearBefore.test(text),
    );
  const own = [row.name, ...names].join(' · ');
  const range = row.cells.find(({ text }) => isRange(text) && !hasNumber(reader, text))?.text ?? '';
  const values = row.cells.filter(
    ({ text, head }) => !isSource(head) && !isChecks(head) && hasNumber(reader, text),
  );
  // A range is of what is derived, and of the only value where nothing is.
  const ranged =
    values.find(({ text }) => text.includes('≈')) ?? (values.length === 1 ? values[0] : undefined);
  return values.map((cell) =>
    placed(
      {
        kind: 'cell',
        where: `table “${table.caption}”, row “${own}”, column “${cell.head}”`,
        range: isRange(cell.text) ? cell.text : cell === ranged ? range : '',
        flagged: row.cells.some(({ text, head }) => isChecks(head) && /\d/u.test(text)),
        figure,
      },
      statement(cell.text, [own, ...near], { head: cell.head, status, source, own: 1 }),
    ),
  );
}

/** Numbers of an axis, and what an index is set to. */
const AXIS = /^[+−-]?[\d.,]+$|=\s*100/u;

function pictureStatements(
  reader: Reader,
  figure: Figure,
  picture: Picture,
  near: readonly string[],
): Placed[] {
  const names = namesIn(picture, reader);
  const marks = picture.labels
    .filter(({ text }) => !AXIS.test(text) && hasNumber(reader, text))
    .map((label) => {
      const name = nameBeside(label, names);
      return placed(
        { kind: 'mark', where: `mark “${label.text}”${name === '' ? '' : ` at “${name}”`}`, figure, picture },
        statement(label.text, name === '' ? near : [name, ...near], {
          status: bracketed(label.text, reader.lang),
          around: picture.alt,
        }),
      );
    });
  const alt = parts(reader, { kind: 'alt', where: 'alternative text', figure, picture }, picture.alt, near);
  return [...alt, ...marks];
}

/** A table of values says how sure each is, or what follows; code lists do not. */
const holdsValues = (table: Table): boolean =>
  table.heads.some((head) => /^(?:status|verdict|tình trạng|kết luận)/iu.test(head));

function figureStatements(reader: Reader, figure: Figure, near: readonly string[]): Placed[] {
  const around = [`${figure.title} · ${figure.subtitle}`, ...near];
  const where = `title “${figure.title}”`;
  return [
    ...parts(reader, { kind: 'title', where, figure }, figure.title, [figure.subtitle, ...near]),
    ...figure.tables
      .filter(holdsValues)
      .flatMap((table) => table.rows.flatMap((row) => rowStatements(reader, figure, table, row, around))),
    ...figure.pictures.flatMap((picture) => pictureStatements(reader, figure, picture, around)),
  ];
}

function cardStatements(reader: Reader, card: Card, near: readonly string[]): Placed[] {
  const place: Place = { kind: 'card', where: `card “${card.name}”` };
  const figure = placed(place, statement(card.figure, [`${card.name} · ${card.basis}`, ...near], { own: 1 }));
  const around = [card.name, card.basis, ...near];
  return [
    ...(hasNumber(reader, card.figure) ? [figure] : []),
    ...card.remarks.flatMap((remark) => parts(reader, place, remark, around)),
  ];
}

/** Everything on a page that says something with a number, apart from notes and the words of methods. */
export function statementsOf(page: Page, reader: Reader): Placed[] {
  const near = [`${page.eyebrow} · ${page.heading}`];
  const preview = [...page.preview].filter(([property]) => /title|description|alt/.test(property));
  const of = (kind: Kind, where: string, text: string, around: readonly string[] = near): Placed[] =>
    parts(reader, { kind, where }, text, around);
  return [
    ...of('heading', 'browser title', page.title, [page.eyebrow]),
    ...of('heading', 'headline', page.heading, [page.eyebrow]),
    ...of('sentence', 'standfirst', page.standfirst),
    ...preview.flatMap(([property, text]) => of('preview', `preview ${property}`, text)),
    ...page.cards.flatMap((card) => cardStatements(reader, card, near)),
    ...page.figures.flatMap((figure) => figureStatements(reader, figure, near)),
  ];
}
