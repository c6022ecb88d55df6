import { rich, type Phrase, type RichText } from './richText';

/** Rise, fall or no change: decides the verb of a sentence. */
export type Direction = 'up' | 'down' | 'same';

/** A change, for a sentence: its direction becomes a word, and its size follows. */
export interface Change {
  readonly direction: Direction;
  readonly size: Phrase;
}

export const moveVi = (direction: Direction, percent: Phrase): RichText =>
  direction === 'same' ? ['không đổi'] : rich`${direction === 'up' ? 'tăng' : 'giảm'} ${percent}`;

/** Without a verb: the names of series are singular (cement) and plural (workers). */
export const moveEn = (direction: Direction, percent: Phrase): RichText =>
  direction === 'same' ? ['unchanged'] : rich`${direction} ${percent}`;

/** With its verb, after a name in the singular. */
export const movesEn = (direction: Direction, percent: Phrase): RichText =>
  rich`is ${moveEn(direction, percent)}`;

/** What a superlative is said of; the number is part of it, as these are seldom all there are. */
export interface ComparedNoun {
  readonly noun: 'activity' | 'product' | 'area' | 'series';
  readonly count: number;
}

const NOUNS_VI = { activity: 'ngành', product: 'sản phẩm', area: 'địa bàn', series: 'mức tăng' } as const;
const NOUNS_EN = { activity: 'activities', product: 'products', area: 'areas', series: 'rates' } as const;

/** For the greatest of several changes; where it is a fall, the others fell further. */
export const bestVi = (direction: Direction, { noun, count }: ComparedNoun): string =>
  `${direction === 'down' ? 'mức giảm ít nhất' : 'cao nhất'} trong ${count} ${NOUNS_VI[noun]} được so`;

export const bestEn = (direction: Direction, { noun, count }: ComparedNoun): string => {
  const of = `the ${count} ${NOUNS_EN[noun]} compared`;
  if (count === 2) return direction === 'down' ? `the smaller fall of ${of}` : `the higher of ${of}`;
  return direction === 'down' ? `the smallest fall of ${of}` : `the highest of ${of}`;
};
