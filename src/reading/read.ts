import type { CodeLists } from '../dataset/codes';
import { parsePeriod } from '../dataset/periodCode';
import { yearOf, type Period } from '../dataset/period';
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
import { readTables } from './tables';
import { tokenise } from './tokens';

/** What a form beside the text knows; null where it does not. */
export interface ReadContext {
  readonly published: string | null;
  readonly titlePeriod: string | null;
  readonly publisherArea: string | null;
}

export interface ReadText {
  readonly language: Language;
  readonly figures: readonly ReadFigure[];
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
  const sign = decimalSignOf(pieces.filter(({ kind }) => kind === 'number'), language);
  const partsIn = (of: readonly Piece[]) =>
    sentencesOf(of).map((sentence) => ({
      sentence,
      parts: withoutDateline(partsOf(lexicon, sentence.pieces, sign)),
    }));
  const published = context.published === null ? null : parsePeriod(context.published);
  const title = context.titlePeriod === null ? null : parsePeriod(context.titlePeriod);
  const dated = datelineYear(pieces);
  const area = areaOfText(partsIn(pieces), context.publisherArea);
  const whole: TextContext = { text, lexicon, published, area };
  const tables = readTables(pieces, sign, whole);
  const sentences = partsIn(tables.rest);
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
    area: null,
    areasListed: false,
    base: null,
    paragraph: -1,
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
  const figures = [...withLaterPeriods(drafts), ...tables.figures];
  return { language, figures: figures.sort((a, b) => a.number.start - b.number.start) };
}

/** The year of the first date of the text: that of a dateline. */
const datelineYear = (pieces: readonly Piece[]): number | null =>
  pieces.find(({ period }) => period?.kind === 'day' && period.year !== null)?.period?.year ?? null;

/** A headline is of the period that the text names first for the same thing, else of the first that it names. */
function withLaterPeriods(drafts: readonly Draft[]): readonly ReadFigure[] {
  const later = (draft: Draft): Period | null => {
    const named = drafts.filter(({ period, comparator }) => period !== null && !comparator);
    const same = named.find(
      ({ indicator, activity, product, value }) =>
        indicator === draft.indicator && activity === draft.activity && product === draft.product && value.startsWith(draft.value),
    );
    return (same ?? named.find(({ indicator }) => indicator === draft.indicator) ?? named[0])?.period ?? null;
  };
  return drafts.map((draft) => (draft.period === null ? { ...draft, period: later(draft) } : draft));
}
