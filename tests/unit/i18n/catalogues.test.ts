import { describe, expect, it } from 'vitest';
import { MULTIPLIERS } from '../../../src/dataset/observation';
import { readPrinted } from '../../../src/dataset/printed';
import { STATUSES } from '../../../src/model/status';
import { checksPageWords } from '../../../src/i18n/checksPage';
import { dataPageWords } from '../../../src/i18n/dataPage';
import { explorePageMessages } from '../../../src/i18n/explorePage';
import { exploreReadyMessages } from '../../../src/i18n/exploreReady';
import { lineageWords } from '../../../src/i18n/lineage';
import { dataTableWords } from '../../../src/i18n/dataTable';
import { exportMessages } from '../../../src/i18n/exports';
import { embedMessages } from '../../../src/i18n/embed';
import type { ComparedNoun, Direction } from '../../../src/i18n/direction';
import { plainText, type Phrase } from '../../../src/i18n/richText';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { messages, type Messages } from '../../../src/i18n/messages';
import { studioWords } from '../../../src/i18n/studio';
import { FIGURE_KINDS } from '../../../src/kinds/registry';
import { refusalWords } from '../../../src/series/refusalWords';
import { seriesValueWords } from '../../../src/series/words';

type Words = (...values: readonly never[]) => unknown;
type Leaf = string | Words;

/** Every wording of a catalogue by its path: `targets.verdict.met`. */
function leavesOf(value: unknown, path = ''): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path} is neither words nor a group of words`);
  return Object.entries(value).flatMap(([name, part]) =>
    leavesOf(part, path === '' ? name : `${path}.${name}`),
  );
}

type WordsOf = (locale: Locale) => object;

/** The words of every kind of figure, by the name of its folder: a new kind is among them by itself. */
const KINDS = Object.entries(
  import.meta.glob<Readonly<Record<string, WordsOf>>>('../../../src/kinds/*/words.ts', { eager: true }),
).flatMap(([path, module]) =>
  Object.values(module).map((words) => [path.split('/').at(-2) ?? '', words] as const),
);

/** The catalogue of every page, and those that come with what needs them: a catalogue of one's own belongs here. */
const wordsOf = (locale: Locale) => ({
  ...messages(locale),
  provenance: lineageWords(locale),
  dataTable: dataTableWords(locale),
  explorePage: explorePageMessages(locale),
  exploreReady: exploreReadyMessages(locale),
  dataPage: dataPageWords(locale),
  embed: embedMessages(locale),
  kinds: Object.fromEntries(KINDS.map(([kind, words]) => [kind, words(locale)])),
  refusal: refusalWords(locale),
  seriesValues: seriesValueWords(locale),
  exports: exportMessages(locale),
  checksPage: checksPageWords(locale),
  studio: studioWords(locale),
});

const CATALOGUES = LOCALES.map((locale) => [locale, new Map(leavesOf(wordsOf(locale)))] as const);
const [[, VI], [, EN]] = CATALOGUES as unknown as [(typeof CATALOGUES)[0], (typeof CATALOGUES)[0]];

/** A scale of one has no word, nor has a figure that is sure. */
const EMPTY_ON_PURPOSE = new Set(['multipliers.0', 'headline.hedge.A']);

/** Stands for a name or a number in a sentence, and can be found again in it. */
const token = (i: number): string => `«${i}»`;

/** A value and its period or day. */
const dated = (i: number) => ({ value: token(i), when: token(i + 1) });

/** A name and its growth. */
const growth = (i: number, direction: Direction) => ({
  name: token(i),
  direction,
  rate: direction === 'same' ? '' : token(i + 1),
});

/** A name first, a direction at its place among `count` further names and numbers; the size stands after it. */
const moves = (place: number, count: number): readonly (readonly unknown[])[] =>
  ['up', 'down', 'same'].map((direction) =>
    Array.from({ length: count + 1 }, (_, i) =>
      i === place ? direction : i === place + 1 && direction === 'same' ? '' : token(i),
    ),
  );

/** What a superlative is said of: two or more of each. */
const COMPARED = (['activity', 'product', 'area', 'series'] as const).flatMap((noun) =>
  [2, 4].map((count): ComparedNoun => ({ noun, count })),
);

/**
 * Wordings that choose by what they are given: each with values that reach every choice. All others take any names and
 * numbers, and are tried with tokens. A new wording that chooses belongs here; without it the test says so.
 */
const choosing = (t: Messages): Readonly<Record<string, readonly (readonly unknown[])[]>> => ({
  list: [[[]], [[token(0)]], [[token(0), token(1)]], [[token(0), token(1), token(2)]]],
  sourceLine: [
    [token(0), ''],
    [token(0), token(1)],
  ],
  'kinds.products.title': [
    [growth(0, 'up'), null, 0],
    [growth(0, 'down'), growth(2, 'up'), 0],
    [growth(0, 'up'), growth(2, 'down'), 1],
    [growth(0, 'up'), growth(2, 'up'), 7],
    [growth(0, 'same'), growth(2, 'same'), 0],
  ],
  'kinds.rates.titleApart': ['above', 'below'].flatMap((side) =>
    ['rise', 'fall', 'part'].map((how) => [token(0), token(1), token(2), side, how]),
  ),
  'kinds.rates.titleActivity': [2, 4].flatMap((count) => [
    [token(0), token(1), 'up', count],
    [token(0), token(1), 'down', count],
    [token(0), '', 'same', count],
  ]),
  'kinds.rates.titleTotal': [
    [token(0), token(1), token(2), 'up'],
    [token(0), token(1), token(2), 'down'],
    [token(0), token(1), '', 'same'],
  ],
  'kinds.progress.titlePlain': [
    [token(0), token(1), 'up', token(2)],
    [token(0), token(1), 'down', token(2)],
    [token(0), token(1), 'same', ''],
  ],
  'explorePage.marked': [
    [token(0), []],
    [token(0), [token(1), token(2)]],
  ],
  'kinds.series.titleRate': moves(2, 3),
  'kinds.series.titleBest': moves(2, 3).flatMap((values) => COMPARED.map((of) => [...values, of])),
  'kinds.series.titleIndex': moves(1, 4),
  'kinds.compare.titleGrowth': moves(1, 4),
  'kinds.compare.titleMost': moves(1, 3).flatMap((values) => COMPARED.map((of) => [...values, of])),
  'kinds.compare.titlePoints': (['up', 'down', 'same'] as const).map((direction) => [
    token(0),
    direction,
    direction === 'same' ? '' : token(1),
    token(2),
    token(3),
  ]),
  // A hedge is the language's own: it knows on which side of the word it stands.
  'headline.rate': ['up', 'down', 'same'].flatMap((direction) =>
    Object.values(t.headline.hedge).map((hedge) => [
      token(0),
      token(1),
      { direction, size: direction === 'same' ? '' : token(2) },
      hedge,
    ]),
  ),
  'headline.leaders': [[[token(0)]], [[token(0), token(1), token(2)]]],
  'headline.leadersFall': [[[token(0), token(1), token(2)]]],
  'headline.reference': [
    [token(0), 'up', token(1)],
    [token(0), 'down', token(1)],
    [token(0), 'same', ''],
  ],
  'targets.headlineClosed': [
    [token(0), true, token(1)],
    [token(0), false, token(1)],
  ],
  'targets.headlineRunning': [
    [token(0), true, token(1), token(2)],
    [token(0), false, token(1), token(2)],
  ],
  'checks.title.falling-cumulative': [[token(0), dated(1), dated(3)]],
  'checks.title.rest-out-of-scale': [[token(0), dated(1), dated(3), token(5)]],
  'checks.title.cumulative-outside-parts': [[token(0), dated(1), token(3)]],
  'checks.title.implied-weights': [[token(0), dated(1), token(3)]],
  'checks.title.chained-changes': [[token(0), token(1), dated(2), token(4)]],
  'checks.title.part-exceeds-whole': [token(1), ''].map((part) => [token(0), part, dated(2), dated(4)]),
  'checks.headline': [true, false].map((hardly) => [token(0), hardly]),
  'checks.onOverviewSubtitle': [[true], [false]],
  'checks.inPeriod': [true, false].map((onMonth) => [token(0), token(1), onMonth]),
  'checks.revised': [[token(0), dated(1), dated(3)]],
  'shell.searchCount': [[1], [7]],
  'studio.basket.count': [[1], [7]],
  'studio.basket.dropped': [[1], [7]],
  'studio.cite.derivedCount': [[1], [7]],
  'notices.skipped': [[1], [7]],
  'notices.issue': [
    [{ file: token(0), row: 0, column: '', value: '' }, token(1)],
    [{ file: token(0), row: 7, column: token(1), value: token(2) }, token(3)],
  ],
});

const callsOf = (locale: Locale, path: string, words: Words): readonly (readonly unknown[])[] =>
  choosing(messages(locale))[path] ?? [Array.from({ length: words.length }, (_, i) => token(i))];

const tokensIn = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => {
    if (typeof value === 'object' && value !== null) return tokensIn(Object.values(value));
    return typeof value === 'string' && value.startsWith('«') ? [value] : [];
  });

const say = (words: Words, values: readonly unknown[]): string =>
  plainText(words(...(values as never[])) as Phrase);

describe('both catalogues', () => {
  it('have the same wordings', () => {
    expect([...EN.keys()].sort()).toEqual([...VI.keys()].sort());
  });

  it('have the words of every kind of figure', () => {
    expect(KINDS.map(([kind]) => kind).sort()).toEqual([...FIGURE_KINDS].sort());
  });

  it('need the same names and numbers for each', () => {
    const arity = (catalogue: typeof VI) =>
      [...catalogue]
        .map(([path, words]) => [path, typeof words === 'string' ? 'words' : words.length])
        .sort();
    expect(arity(EN)).toEqual(arity(VI));
  });

  it('differ: what is not a name is translated', () => {
    const same = [...VI].filter(
      ([path, words]) => typeof words === 'string' && words !== '' && EN.get(path) === words,
    );
    // The name of the site is a name, and each page names the other language in its own words.
    expect(same.map(([path]) => path)).toEqual(['site']);
  });

  it('the table of wordings that choose names none that is not there', () => {
    for (const path of Object.keys(choosing(messages('vi'))))
      expect([path, typeof VI.get(path)]).toEqual([path, 'function']);
  });
});

describe.each(CATALOGUES)('%s', (locale, catalogue) => {
  it('has no empty words, no space at an end, and no letters that are not composed', () => {
    for (const [path, words] of catalogue) {
      if (typeof words !== 'string' || EMPTY_ON_PURPOSE.has(path)) continue;
      // A hedge is put before another word, or after one, and brings the space between.
      const text = path.startsWith('headline.hedge.') ? words.trim() : words;
      expect([path, text]).toEqual([path, expect.stringMatching(/^\S(?:.*\S)?$/su)]);
      expect([path, words]).toEqual([path, words.normalize('NFC')]);
    }
  });

  it.each(
    [...catalogue].flatMap(([path, words]) => (typeof words === 'function' ? [[path, words] as const] : [])),
  )('%s says all that it is given, in whole words', (path, words) => {
    for (const values of callsOf(locale, path, words)) {
      const text = say(words, values);
      if (path === 'list' && tokensIn(values).length === 0) {
        expect(text).toBe('');
        continue;
      }
      expect(text).toEqual(expect.stringMatching(/^\S(?:.*\S)?$/su));
      expect(text).not.toMatch(/undefined|null|NaN|\[object|function|=>| {2}/);
      for (const one of tokensIn(values)) expect(text).toContain(one);
    }
  });

  it('its numbers in sentences are followed by the percent sign as the language writes it', () => {
    for (const [path, words] of catalogue) {
      const texts =
        typeof words === 'string'
          ? [words]
          : callsOf(locale, path, words).map((values) => say(words, values));
      for (const text of texts)
        expect([path, text]).toEqual([
          path,
          expect.not.stringMatching(locale === 'vi' ? /[\d»] ?%/ : /[\d»]\s%/),
        ]);
    }
  });

  it('has a word for every look of a figure and every fault of the data', () => {
    const t = messages(locale);
    for (const status of STATUSES) expect(t.status[status]).not.toBe('');
    expect(new Set(Object.values(t.status)).size).toBe(STATUSES.length);
    // The type of the catalogue holds it to every code; that no two faults are worded alike is held here.
    expect(new Set(Object.values(t.issues)).size).toBe(Object.keys(t.issues).length);
    expect(Object.keys(t.issues).length).toBeGreaterThan(20);
  });

  it.each(MULTIPLIERS)('says ten to the power of %i as sources print it, so that it is read back', (mult) => {
    const printed = `12 ${messages(locale).multipliers[mult]} ${{ vi: 'tấn', en: 'tonnes' }[locale]}`;
    expect(readPrinted(printed.replaceAll('  ', ' '), locale)).toMatchObject({ digits: '12', mult });
  });
});

const WRONG = { file: 'a.csv', row: 7, column: 'OBS_VALUE' };

describe('wordings that a reader would trip over', () => {
  const vi = messages('vi');
  const en = messages('en');

  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a và b', 'a and b'],
    [['a', 'b', 'c'], 'a, b và c', 'a, b and c'],
  ])('a list of %j', (names, inVi, inEn) => {
    expect(vi.list(names)).toBe(inVi);
    expect(en.list(names)).toBe(inEn);
  });

  it('one is singular in English', () => {
    expect([en.shell.searchCount(1), en.shell.searchCount(2), en.shell.searchCount(0)]).toEqual([
      '1 result',
      '2 results',
      '0 results',
    ]);
    expect(en.notices.skipped(1)).toMatch(/^1 row of data was /);
    expect(en.notices.skipped(2)).toMatch(/^2 rows of data were /);
  });

  it('a fault names its file, its line where it has one, its column where it has one, and the rule', () => {
    expect(vi.notices.issue({ ...WRONG, value: '24,46' }, 'không phải là số')).toBe(
      'a.csv, dòng 7, cột OBS_VALUE: không phải là số (“24,46”)',
    );
    expect(en.notices.issue({ ...WRONG, value: '24,46' }, 'not a number')).toBe(
      'a.csv, line 7, column OBS_VALUE: not a number (“24,46”)',
    );
    expect(
      en.notices.issue({ file: 'a.csv', row: 0, column: '', value: '' }, 'the file cannot be read'),
    ).toBe('a.csv: the file cannot be read');
  });
});
