import { parseProvenance, provenanceCode, type Provenance } from './provenance';

/** A value inside a sentence: its text and its provenance. */
export interface LinkedValue {
  readonly text: string;
  readonly provenance: Provenance;
}

/** A sentence in pieces, so that its values can be links to their provenance. */
export type RichText = readonly (string | LinkedValue)[];

/**
 * Catalogues build sentences from strings, so a linked value passes through them as a string too: its provenance and
 * its text between characters of the private use area, which no other text of the site contains.
 */
const OPEN = '\uE000';
const BETWEEN = '\uE001';
const CLOSE = '\uE002';
const FIGURE = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/u;

/** A value, marked for use in a catalogue's sentence; plain text where it has no provenance. */
export const linkedValue = (text: string, provenance: Provenance | null): string =>
  provenance === null ? text : OPEN + provenanceCode(provenance) + BETWEEN + text + CLOSE;

/** Parses a catalogue's sentence with marked values. */
export function parseRichText(marked: string): RichText {
  const parts = marked.split(FIGURE);
  const pieces: (string | LinkedValue)[] = [];
  for (let i = 0; i < parts.length; i += 3) {
    const [between = '', code, text = ''] = parts.slice(i, i + 3);
    if (between !== '') pieces.push(between);
    const provenance = code === undefined ? null : parseProvenance(code);
    if (provenance) pieces.push({ text, provenance });
    else if (text !== '') pieces.push(text);
  }
  return pieces;
}

/** The provenances of the values in a sentence. */
export const provenancesOf = (text: RichText): Provenance[] =>
  text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.provenance]));

/** The sentence as plain text, for titles, descriptions and files. */
export const plainText = (text: RichText): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
