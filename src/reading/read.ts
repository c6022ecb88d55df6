import type { CodeLists } from '../dataset/codes';
import { parsePeriod } from '../dataset/periodCode';
import { yearOf } from '../dataset/period';
import { areaOfText, withoutDateline } from './areas';
import type { ReadFigure } from './figure';
import type { Carried, TextContext } from './carried';
import { interpretSentence, type Draft } from './interpret';
import { languageOf, type Language } from './language';
import { lexiconOf, type Lexicon } from './lexicon';
import { decimalSignOf } from './numerals';
import { partsOf } from './parts';
import { piecesOf, type Piece } from './pieces';
import { endParagraph } from './periodScope';
import { sentencesOf } from './sentences';
import { splitTables, tableFigures } from './tables';
import type { IgnoredPart } from './part';
import type { Ignored } from './ignored';
import type { Span } from './span';
import { tokenise, type Token } from './tokens';

/** What a form beside the text knows; null where it does not. */
export interface ReadContext {
  readonly published: string | null;
  readonly titlePeriod: string | null;
  readonly publisherArea: string | null;
}

/** A number that is no figure, and why. */
export interface OtherNumber extends Span {
  readonly reason: Ignored | 'period' | 'not-read';
}

export interface ReadText {
  readonly language: Language;
  readonly figures: readonly ReadFigure[];
  /** Every other number of the text. */
  readonly others: readonly OtherNumber[];
}

export type Reader = (text: string, context: ReadContext) => ReadText;

/** A reader of bulletins that knows the names of a package. */
export function readerOf(lists: CodeLists): Reader {
  const lexicon = lexiconOf(lists);
  return (text, context) => readText(lexicon, text, context);
}

function readText(lexicon: Lexicon, text: string, context: ReadContext): ReadText {
  const tokens = tokenise(text);
  const language = languageOf(tokens);
  const pieces = piecesOf(tokens);
  const sign = decimalSignOf(
    pieces.filter(({ kind }) => kind === 'number'),
    language,
  );
  const published = context.published === null ? null : parsePeriod(context.published);
  const title = context.titlePeriod === null ? null : parsePeriod(context.titlePeriod);
  const dated = datelineYear(pieces);
  const tables = splitTables(pieces);
  const sentences = sentencesOf(tables.rest).map((sentence) => ({
    sentence,
    parts: withoutDateline(partsOf(lexicon, sentence.pieces, sign)),
  }));
  const area = areaOfText(sentences, context.publisherArea);
  const whole: TextContext = { text, lexicon, published, area };
  const carried: Carried = {
    subject: null,
    list: null,
    investment: null,
    framed: title,
    basePair: [],
    period: title,
    periodSpan: null,
    month: title,
    year: (title && yearOf(title)) ?? dated ?? (published && yearOf(published)),
    yearSaid: title !== null,
    area: null,
    areasListed: false,
    base: null,
    paragraph: -1,
    periods: new Set(),
    areas: new Set(),
    periodParagraph: -1,
  };
  const drafts = sentences.flatMap(({ sentence, parts }) => {
    if (sentence.paragraph !== carried.paragraph || carried.areasListed) {
      carried.area = null;
      carried.areasListed = false;
    }
    if (sentence.paragraph !== carried.paragraph) endParagraph(carried);
    carried.paragraph = sentence.paragraph;
    return interpretSentence(parts, carried, whole);
  });
  const figures = [...withLaterPeriods(drafts), ...tableFigures(tables.rows, sign, whole)];
  figures.sort((a, b) => a.number.start - b.number.start);
  const ignored = sentences.flatMap(({ parts }) => parts.filter((part) => part.type === 'ignored'));
  return { language, figures, others: otherNumbers(tokens, pieces, figures, ignored) };
}

/** Every run of digits is a figure, part of the words of a time, or no figure for a reason. */
function otherNumbers(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  figures: readonly ReadFigure[],
  ignored: readonly IgnoredPart[],
): readonly OtherNumber[] {
  const reasons = new Map(ignored.map(({ start, reason }) => [start, reason]));
  const taken = figures.map(({ number, unit }) => ({
    start: number.start,
    end: unit.span?.end ?? number.end,
  }));
  const times = pieces.filter(({ kind }) => kind === 'period');
  let figure = 0;
  let time = 0;
  return tokens.flatMap((token): OtherNumber[] => {
    if (token.kind !== 'number') return [];
    while ((taken[figure]?.end ?? Infinity) < token.end) figure += 1;
    while ((times[time]?.end ?? Infinity) < token.end) time += 1;
    const { start, end } = token;
    if ((taken[figure]?.start ?? Infinity) <= start) return [];
    const reason = (times[time]?.start ?? Infinity) <= start ? 'period' : (reasons.get(start) ?? 'not-read');
    return [{ start, end, reason }];
  });
}

/** The year of the first date of the text: that of a dateline. */
const datelineYear = (pieces: readonly Piece[]): number | null =>
  pieces.find(({ period }) => period?.kind === 'day' && period.year !== null)?.period?.year ?? null;

/** So many figures of one thing are looked through for the one that a headline repeats. */
const MOST_LOOKED_AT = 20;

const thingOf = ({ indicator, activity, product }: ReadFigure): string =>
  [indicator, activity, product].join(' ');

/** A headline is of the period that the text names first for the same thing, else of the first that it names. */
function withLaterPeriods(drafts: readonly Draft[]): readonly ReadFigure[] {
  const byThing = new Map<string, Draft[]>();
  const byIndicator = new Map<string | null, Draft>();
  let first: Draft | null = null;
  for (const draft of drafts) {
    if (draft.period === null || draft.comparator) continue;
    first ??= draft;
    if (!byIndicator.has(draft.indicator)) byIndicator.set(draft.indicator, draft);
    const same = byThing.get(thingOf(draft)) ?? [];
    if (same.length < MOST_LOOKED_AT) byThing.set(thingOf(draft), [...same, draft]);
  }
  return drafts.map((draft) => {
    if (draft.period !== null) return draft;
    const repeated = byThing.get(thingOf(draft))?.find(({ value }) => value.startsWith(draft.value));
    return { ...draft, period: (repeated ?? byIndicator.get(draft.indicator) ?? first)?.period ?? null };
  });
}
