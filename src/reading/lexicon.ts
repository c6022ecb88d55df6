import type { CodeLists } from '../dataset/codes';
import activityNames from './lexicon/activities.json';
import areaNames from './lexicon/areas.json';
import breakdownNames from './lexicon/breakdowns.json';
import indicatorNames from './lexicon/indicators.json';
import productNames from './lexicon/products.json';
import bases from './phrases/bases.json';
import words from './phrases/words.json';
import { phraseBook, phrasesIn, type PhraseBook } from './phrases';

export type WordRole = keyof typeof words;
export type BaseKind = keyof typeof bases;

/** What a phrase of a sentence can stand for. */
export type Meaning =
  | { readonly role: WordRole }
  | { readonly role: 'base'; readonly base: BaseKind }
  | { readonly role: 'indicator' | 'activity' | 'product' | 'breakdown' | 'area'; readonly code: string };

export interface Lexicon {
  readonly book: PhraseBook<Meaning>;
  /** Words that carry on the name of an activity, by its code: sections have names of which texts print a part. */
  readonly tails: ReadonlyMap<string, PhraseBook<true>>;
  /** What an indicator is of: activities, products, or neither. */
  readonly takes: ReadonlyMap<string, 'activity' | 'product'>;
  /** The breakdowns that an indicator has. */
  readonly breakdowns: ReadonlyMap<string, readonly string[]>;
  /** The parts of a product that have names of their own: electricity from water. */
  readonly productParts: ReadonlyMap<string, readonly string[]>;
  /** The indicators that a wide activity is said of; "công nghiệp" is a part of GRDP, and elsewhere a mere word. */
  readonly activityFor: ReadonlyMap<string, readonly string[]>;
  /** Indicators that are shares: their percentages are no growth. */
  readonly shares: ReadonlySet<string>;
  /** Indicators that have rates only: no amount is one of theirs. */
  readonly rates: ReadonlySet<string>;
  /** Indicators of what is there at a moment; others add up over a period. */
  readonly stocks: ReadonlySet<string>;
  /** The part of industry that an indicator without one is of: the consumption index is of manufacturing. */
  readonly whole: ReadonlyMap<string, string>;
}

interface Names {
  readonly vi: string;
  readonly en: string;
}

type Entry = readonly [phrase: string, meaning: Meaning];

/** Words that stand before the name of an activity and say nothing more. */
const BEFORE_ACTIVITY = [
  '',
  'ngành ',
  'công nghiệp ',
  'ngành công nghiệp ',
  'toàn ngành ',
  'toàn ngành công nghiệp ',
  'nhóm ngành ',
  'hoạt động ',
  'lĩnh vực ',
];
const AFTER_ACTIVITY = ['', ' sector', ' industry', ' industries', ' activities'];

const both = ({ vi, en }: Names): string[] => [...phrasesIn(vi), ...phrasesIn(en)];

const activityPhrases = ({ vi, en }: Names): string[] => [
  ...phrasesIn(vi).flatMap((name) => {
    const bare = name.replace(/^công nghiệp (?=\p{L}+ )/iu, '');
    return BEFORE_ACTIVITY.map((before) => before + bare);
  }),
  ...phrasesIn(en).flatMap((name) => AFTER_ACTIVITY.map((after) => name + after)),
];

/** Products have singular names, too: "smartphone output". */
const productPhrases = ({ vi, en }: Names): string[] => [
  ...phrasesIn(vi),
  ...phrasesIn(en).flatMap((name) => (name.endsWith('s') ? [name, name.slice(0, -1)] : [name])),
];

type CodeRole = Extract<Meaning, { code: string }>['role'];

const coded = (
  role: CodeRole,
  names: Readonly<Record<string, Names>>,
  phrasesOf: (names: Names) => string[] = both,
): Entry[] =>
  Object.entries(names).flatMap(([code, entry]) =>
    phrasesOf(entry).map((phrase): Entry => [phrase, { role, code }]),
  );

/** The names of the package's own code lists: a code that a bulletin brings needs no code here. */
function packageEntries(lists: CodeLists): Entry[] {
  const named = (role: CodeRole, code: string, names: readonly string[]): Entry[] =>
    names.filter((name) => name !== '').map((name): Entry => [name, { role, code }]);
  return [
    ...[...lists.areas.values()].flatMap(({ code, name }) => named('area', code, [name.vi, name.en])),
    ...[...lists.activities.values()]
      .filter(({ code }) => code !== '_T')
      .flatMap(({ code, name }) => named('activity', code, activityPhrases(name))),
    ...[...lists.products.values()]
      .filter(({ code }) => code !== '_Z')
      .flatMap(({ code, name, aliases }) =>
        named('product', code, [name.vi, name.en, ...aliases]).filter(([phrase]) => isOwnName(phrase, code)),
      ),
    ...[...lists.indicators.values()].flatMap(({ code, name, short }) =>
      named('indicator', code, [name.vi, name.en, short.vi, short.en].map(withoutBrackets)),
    ),
  ];
}

const withoutBrackets = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');

/** Aliases that search finds a product by may be the names of another: `điện thương phẩm` is electricity sold. */
const OWN_NAMES = new Map<string, string>(
  Object.entries(productNames).flatMap(([code, names]) =>
    both(names).map((name) => [name.toLowerCase(), code] as const),
  ),
);
const MEASURES = Object.values(indicatorNames).flatMap((names) => both(names));
const isOwnName = (phrase: string, code: string): boolean => {
  const name = phrase.toLowerCase();
  const owner = OWN_NAMES.get(name);
  return (owner === undefined || owner === code) && !MEASURES.some((measure) => name.endsWith(` ${measure}`));
};

const wordEntries = (): Entry[] => [
  ...Object.entries(words).flatMap(([role, names]) =>
    both(names).map((phrase): Entry => [phrase, { role: role as WordRole }]),
  ),
  ...Object.entries(bases).flatMap(([base, names]) =>
    both(names).map((phrase): Entry => [phrase, { role: 'base', base: base as BaseKind }]),
  ),
];

const attribute = <T>(
  names: Readonly<Record<string, object>>,
  read: (entry: Readonly<Record<string, unknown>>) => T | undefined,
): ReadonlyMap<string, T> =>
  new Map(
    Object.entries(names).flatMap(([code, entry]) => {
      const value = read(entry as Readonly<Record<string, unknown>>);
      return value === undefined ? [] : [[code, value] as const];
    }),
  );

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The parts in codes of the form `ELECTRICITY:HYDRO`, by their whole. */
function partsOf(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const code of codes) {
    const [whole = code, part] = code.split(':');
    if (part !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), part]);
  }
  return parts;
}

/** An indicator of the whole of industry is said of the total; one of a single section is said of this section. */
function wholes(lists: CodeLists): ReadonlyMap<string, string> {
  const sums = new Set([...lists.activities.values()].map(({ partOf }) => partOf));
  return new Map(
    [...lists.indicators.values()].flatMap(({ code, whole }) =>
      whole === '' || sums.has(whole) ? [] : [[code, whole] as const],
    ),
  );
}

/** Everything that sentences are read by: the phrases of the grammar, and the names of the package with the reader's own. */
export function lexiconOf(lists: CodeLists): Lexicon {
  const areas = Object.fromEntries(
    Object.entries(areaNames).map(([code, cell]) => [code, { vi: cell, en: '' }]),
  );
  return {
    book: phraseBook([
      ...wordEntries(),
      ...coded('indicator', indicatorNames),
      ...coded('activity', activityNames, activityPhrases),
      ...coded('product', productNames, productPhrases),
      ...coded('breakdown', breakdownNames),
      ...coded('area', areas),
      ...packageEntries(lists).filter(([, meaning]) => 'code' in meaning),
    ]),
    tails: attribute(activityNames, (entry) => {
      const tails = text(entry['tails']);
      return tails === undefined
        ? undefined
        : phraseBook(phrasesIn(tails).map((tail) => [tail, true as const]));
    }),
    takes: attribute(indicatorNames, (entry) => {
      const of = text(entry['of']);
      return of === 'activity' || of === 'product' ? of : undefined;
    }),
    breakdowns: new Map([
      ...partsOf(Object.keys(indicatorNames)),
      ...attribute(indicatorNames, (entry) => text(entry['breakdowns'])?.split(' ')),
    ]),
    productParts: partsOf(Object.keys(productNames)),
    activityFor: attribute(activityNames, (entry) => text(entry['for'])?.split(' ')),
    shares: new Set(attribute(indicatorNames, (entry) => text(entry['share'])).keys()),
    rates: new Set(attribute(indicatorNames, (entry) => text(entry['rate'])).keys()),
    stocks: new Set([
      ...attribute(indicatorNames, (entry) => text(entry['stock'])).keys(),
      ...[...lists.indicators.values()].flatMap(({ code, nature }) =>
        nature.endsWith('STOCK') ? [code] : [],
      ),
    ]),
    whole: new Map([...attribute(indicatorNames, (entry) => text(entry['whole'])), ...wholes(lists)]),
  };
}
