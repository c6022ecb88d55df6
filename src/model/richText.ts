import { parseProvenance, provenanceCode, type Provenance } from './provenance';

/** A figure inside a sentence: its words, and the question that it can be asked. */
export interface LinkedValue {
  readonly text: string;
  readonly provenance: Provenance;
}

/** A sentence in pieces, so that the figures in it can be asked where they come from. */
export type RichText = readonly (string | LinkedValue)[];

/**
 * Catalogues make sentences of texts: a figure travels through them between signs of the private use area, which no
 * text of this site holds otherwise, with its question before its words.
 */
const OPEN = '\uE000';
const BETWEEN = '\uE001';
const CLOSE = '\uE002';
const FIGURE = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/u;

/** A figure to be put into a wording; plain words where there is nothing to ask. */
export const linkedValue = (text: string, provenance: Provenance | null): string =>
  provenance === null ? text : OPEN + provenanceCode(provenance) + BETWEEN + text + CLOSE;

/** The sentence that a wording made of askable figures. */
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

/** The questions of a sentence. */
export const provenancesOf = (text: RichText): Provenance[] =>
  text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.provenance]));

/** The same sentence as mere text, for titles, descriptions and files. */
export const plainText = (text: RichText): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
