import { contradictions } from './contradictions';
import type { Book } from './book';
import { factsOf } from './facts';
import { notPublished, estimates } from './laws/claims';
import { counts } from './laws/counts';
import { dates } from './laws/dates';
import { flaggedMarks, flags } from './laws/flags';
import { differingNumbers } from './laws/languages';
import type { Audited, Law } from './laws/law';
import { legend, positions } from './laws/legend';
import { numbers, ranges } from './laws/numbers';
import { placeAndTime } from './laws/place';
import { superlatives } from './laws/superlative';
import { matchAll } from './match';
import { readPage } from './page';
import { statementsOf } from './statements';

const LAWS: readonly Law[] = [
  numbers,
  ranges,
  counts,
  placeAndTime,
  superlatives,
  estimates,
  notPublished,
  dates,
  legend,
  positions,
  flags,
  flaggedMarks,
];

export const LANGUAGES = 'languages';

/** A law that a page breaks. */
export interface Breach {
  readonly law: string;
  readonly page: string;
  readonly where: string;
  readonly what: string;
}

export interface Auditor {
  readonly read: (path: string, html: string) => Audited;
  readonly breaches: (audited: Audited) => Breach[];
  readonly pair: (vi: Audited, en: Audited) => Breach[];
}

/** Somebody who knows the package and reads pages. */
export function auditorOf(book: Book): Auditor {
  const facts = factsOf(book);
  const contradicted = contradictions(book);
  return {
    read: (path, html) => {
      const page = readPage(path, html);
      const reader = { book, lang: page.lang };
      const statements = statementsOf(page, reader).map((placed) => ({
        placed,
        matched: matchAll(placed.given, facts, reader),
      }));
      return { page, reader, statements, contradicted, facts };
    },
    breaches: (audited) =>
      LAWS.flatMap((law) =>
        law.check(audited).map((found) => ({ law: law.name, page: audited.page.path, ...found })),
      ),
    pair: (vi, en) =>
      differingNumbers(vi, en).map((found) => ({ law: LANGUAGES, page: en.page.path, ...found })),
  };
}
