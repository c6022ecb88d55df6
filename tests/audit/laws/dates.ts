import type { Source } from '../book';
import { lastDay } from '../period';
import { said } from '../reader';
import { WORDS } from '../words';
import type { Audited, Law, Violation } from './law';

/** The first day on which all of a source can have been known. */
const knownBy = (source: Source): string => source.day || source.latest;

/** Sources without which a figure could not say what it says. */
function needed({ statements, reader }: Audited): Source[] {
  const keys = statements
    .filter(({ placed }) => placed.kind !== 'preview')
    .flatMap(({ matched }) => matched)
    .map(({ facts }) => new Set(facts.flatMap(({ from }) => from.map(({ source }) => source))))
    .flatMap((sources) => (sources.size === 1 ? [...sources] : []));
  return [...new Set(keys)].flatMap((key) => reader.book.sources.get(key) ?? []);
}

function until(audited: Audited): Violation[] {
  const { page, reader } = audited;
  const all = [...reader.book.sources.values()].map(knownBy);
  const newest = all.reduce((latest, day) => (day > latest ? day : latest), '');
  return page.sentences
    .filter((sentence) => WORDS[page.lang].publishedUntil.test(sentence))
    .flatMap((sentence): Violation[] => {
      const [day] = said(reader, sentence).periods;
      if (day === undefined) return [{ where: sentence, what: 'names no day' }];
      const stated = lastDay(day);
      const later = needed(audited).filter((source) => knownBy(source) > stated);
      return [
        ...later.map((source) => ({ where: sentence, what: `${source.key} is of ${knownBy(source)}` })),
        ...(stated > newest ? [{ where: sentence, what: `nothing is known after ${newest}` }] : []),
      ];
    });
}

/** `28 February 2025 (at the earliest): VnEconomy` is of a source that states no day and ends then. */
function choices({ page, reader }: Audited): Violation[] {
  const { earliest } = WORDS[page.lang];
  return page.options
    .filter((option) => option.includes(': '))
    .flatMap((option): Violation[] => {
      const [when = '', who = ''] = option.split(': ');
      const [day] = said(reader, when).periods;
      if (day === undefined || day.day === 0) return [];
      const unstated = earliest.test(when);
      const names = who.replace(/ \+\d+$/u, '');
      const fits = [...reader.book.sources.values()].some(
        (source) =>
          source.names[page.lang].some((name) => names.includes(name)) &&
          (unstated ? source.day === '' && source.latest === lastDay(day) : source.day === lastDay(day)),
      );
      return fits ? [] : [{ where: `choice “${option}”`, what: 'no such source of that day' }];
    });
}

export const dates: Law = {
  name: 'dates',
  says: '“published until” and “at the earliest” lie within what is known of the sources',
  check: (audited) => [...until(audited), ...choices(audited)],
};
