import { rich, type Phrase, type RichText } from './richText';

/** Rise, fall or no change: decides the verb of a sentence. */
export type Direction = 'up' | 'down' | 'same';

export const moveVi = (direction: Direction, percent: Phrase): RichText =>
  direction === 'same' ? ['không đổi'] : rich`${direction === 'up' ? 'tăng' : 'giảm'} ${percent}`;

/** Without a verb: the names of series are singular (cement) and plural (workers). */
export const moveEn = (direction: Direction, percent: Phrase): RichText =>
  direction === 'same' ? ['unchanged'] : rich`${direction} ${percent}`;

/** With its verb, after a name in the singular. */
export const movesEn = (direction: Direction, percent: Phrase): RichText =>
  rich`is ${moveEn(direction, percent)}`;

/** For the greatest of several changes; where it is a fall, the others fell further. */
export const bestVi = (direction: Direction): string =>
  direction === 'down' ? 'mức giảm ít nhất trong các chuỗi' : 'cao nhất trong các chuỗi';

export const bestEn = (direction: Direction): string =>
  direction === 'down' ? 'the smallest fall of the series' : 'the highest of the series';
