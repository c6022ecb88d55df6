/**
 * Laws that some pages still break, each with what mends it: they are told and fail nothing, and the planted faults are
 * found all the same. Whoever mends one strikes it out.
 */
export interface Waiting {
  readonly law: string;
  /** Pages of which it is not held yet; all, where none are named. */
  readonly pages?: RegExp;
  readonly mend: string;
}

export const WAITING: readonly Waiting[] = [
  { law: 'place and time', mend: 'titles, headlines and previews name place and time' },
  { law: 'superlatives', mend: 'superlatives only over a whole set, named' },
  { law: 'estimates', mend: 'titles and headlines say ước, sơ bộ' },
  { law: 'not published', mend: '“not in these data” instead of “not published”' },
  { law: 'legend', mend: 'the second source’s colour and the empty squares of counts stand in legends' },
  {
    law: 'numbers',
    pages: /embed\/bullet-vn-21\/$/,
    mend: 'the alternative text of targets of several years names the period of each actual value',
  },
  { law: 'ranges', pages: /2024-Q1/, mend: 'one digit more where a rounded value leaves its range' },
  {
    law: 'counts',
    pages: /2024-12|embed\/bullet-vn-21\/$/,
    mend: 'a product or an indicator that stands twice counts once',
  },
];
