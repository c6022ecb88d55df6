import { askCode, parseAsk, type Ask } from './ask';

/** A figure inside a sentence: its words, and the question that it can be asked. */
export interface SaidFigure {
  readonly text: string;
  readonly ask: Ask;
}

/** A sentence in pieces, so that the figures in it can be asked where they come from. */
export type Said = readonly (string | SaidFigure)[];

/**
 * Catalogues make sentences of texts: a figure travels through them between signs of the private use area, which no
 * text of this site holds otherwise, with its question before its words.
 */
const OPEN = '\uE000';
const BETWEEN = '\uE001';
const CLOSE = '\uE002';
const FIGURE = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/u;

/** A figure to be put into a wording; plain words where there is nothing to ask. */
export const askable = (text: string, ask: Ask | null): string =>
  ask === null ? text : OPEN + askCode(ask) + BETWEEN + text + CLOSE;

/** The sentence that a wording made of askable figures. */
export function saidOf(marked: string): Said {
  const pieces = marked.split(FIGURE);
  const said: (string | SaidFigure)[] = [];
  for (let i = 0; i < pieces.length; i += 3) {
    const [between = '', code, text = ''] = pieces.slice(i, i + 3);
    if (between !== '') said.push(between);
    const ask = code === undefined ? null : parseAsk(code);
    if (ask) said.push({ text, ask });
    else if (text !== '') said.push(text);
  }
  return said;
}

/** The questions of a sentence. */
export const asksOf = (said: Said): Ask[] =>
  said.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.ask]));

/** The same sentence as mere text, for titles, descriptions and files. */
export const plainText = (said: Said): string =>
  said.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
