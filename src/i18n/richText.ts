import type { Provenance } from '../dataset/provenance';
import type { Locale } from './locale';
import { capitalise } from './period';

/** A value inside a sentence: its text and its provenance. */
export interface LinkedValue {
  readonly text: string;
  readonly provenance: Provenance;
}

/** Words of a source inside a sentence, in its language. */
export interface Quotation {
  readonly text: string;
  readonly lang: string;
}

type Piece = string | LinkedValue | Quotation;

/**
 * A sentence in pieces, so that its values can be links to their provenance and its quotations be in their own
 * language. None is empty; no two plain texts adjoin.
 */
export type RichText = readonly Piece[];

/** What a message takes where a value may stand: a piece, or several. */
export type Phrase = Piece | RichText;

const isRichText = (phrase: Phrase): phrase is RichText => Array.isArray(phrase);

const piecesOf = (phrase: Phrase): RichText => (isRichText(phrase) ? phrase : [phrase]);

/** Phrases one after another, with plain text between them. */
export function joinPhrases(phrases: readonly Phrase[], separator = ''): RichText {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  };
  phrases.forEach((phrase, i) => {
    if (i > 0) add(separator);
    piecesOf(phrase).forEach(add);
  });
  return pieces;
}

/** The tag of a template: rich`${name} rises by ${growth}` keeps the values of its phrases apart from the words. */
export const rich = (words: TemplateStringsArray, ...phrases: readonly Phrase[]): RichText =>
  joinPhrases(words.flatMap((text, i) => [text, phrases[i] ?? '']));

/** A value for use in a sentence; plain text where it has no provenance. */
export const linkedValue = (text: string, provenance: Provenance | null): string | LinkedValue =>
  provenance === null ? text : { text, provenance };

/** The same words with an upper-case first letter; a value or a quotation at the beginning stays as it is. */
export function capitalisePhrase(locale: Locale, phrase: Phrase): RichText {
  const [first, ...rest] = joinPhrases([phrase]);
  if (first === undefined) return [];
  return [typeof first === 'string' ? capitalise(locale, first) : first, ...rest];
}

/** The provenances of the values in a sentence. */
export const provenancesOf = (text: RichText): Provenance[] =>
  text.flatMap((piece) => (typeof piece !== 'string' && 'provenance' in piece ? [piece.provenance] : []));

/** The sentence as plain text, for titles, descriptions and files. */
export const plainText = (phrase: Phrase): string =>
  piecesOf(phrase)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
