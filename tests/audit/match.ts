import type { Book, Dimension } from './book';
import { nothingSaid, type Said } from './context';
import { comparedWith, type Fact } from './facts';
import { fraction, less, minus, same, size, ten, times, type Fraction } from './fraction';
import { within, type Period } from './period';
import { said, tokens, type Reader } from './reader';
import { inUnits, type Token } from './tokens';
import { WORDS, type Lang, type Status } from './words';

/** A text with numbers, and the texts around it that say what they are of, the nearest first. */
export interface Statement {
  readonly text: string;
  readonly near: readonly string[];
  /** How many of the texts around belong to the statement itself: its row, its clause and its sentence. */
  readonly own: number;
  /** What stands over the column of a table. */
  readonly head: string;
  readonly status: Status | null;
  /** What else a reader sees with it: the alternative text of its picture. */
  readonly around: string;
  /** The cell that names the sources; empty where none does. */
  readonly source: string;
}

export const statement = (
  text: string,
  near: readonly string[],
  more: Partial<Statement> = {},
): Statement => ({
  text,
  near,
  own: 0,
  head: '',
  around: '',
  status: null,
  source: '',
  ...more,
});

const HALF = fraction(1n, 2n);
/** Scales in which a page may write a level whose unit stands elsewhere. */
const SCALES = [0, 1, 2, 3, 6, 9, 12];

/** True when a number that is written is this value, rounded to the digits that are written. */
const rounds = (shown: Fraction, exact: Fraction, unit: Fraction): boolean =>
  !less(times(unit, HALF), size(minus(shown, exact)));

function sameValue(fact: Fact, token: Token, down: boolean): boolean {
  const written = inUnits(token);
  const change = token.unit === '%' || token.unit === 'points';
  const shown = change && !token.signed && down ? minus(fraction(0n), written) : written;
  if (fact.kind === 'observation') {
    const [o] = fact.from;
    if (o === undefined || token.approximate) return false;
    // Digits stand as they were printed.
    return same(shown, fact.value) && (token.mult !== o.mult || token.decimals === o.decimals);
  }
  // A bound is rounded up: never below what it bounds, nor a whole unit of its last digit above.
  if (fact.kind === 'most')
    return !less(shown, fact.value) && less(minus(shown, fact.value), ten(-token.decimals));
  if (!token.approximate) return false;
  const scales = token.unit === '' ? SCALES : [token.mult];
  const either = token.unit === 'points' && !token.signed ? size(fact.value) : fact.value;
  const mine = token.unit === 'points' && !token.signed ? size(shown) : shown;
  return scales.some((scale) => {
    const value = token.unit === '' ? times(token.value, ten(scale)) : mine;
    return rounds(value, either, ten(scale - token.decimals));
  });
}

const sameUnit = (fact: Fact, token: Token): boolean =>
  token.unit === fact.unit || (token.unit === '' && !['points', 'times'].includes(fact.unit));

const meets = (set: ReadonlySet<string>, codes: readonly string[]): boolean =>
  codes.some((code) => set.has(code));

/** The nearest text that says of what it speaks. */
const spoken = (texts: readonly Said[]): Said | undefined => texts.find((one) => !nothingSaid(one));

/** The nearest text that says anything of a dimension. */
const nearest = (texts: readonly Said[], dimension: Dimension): ReadonlySet<string> | undefined =>
  texts.find((one) => one.codes[dimension].size > 0)?.codes[dimension];

function sameSubject(fact: Fact, given: Statement, texts: readonly Said[], book: Book): string {
  // What stands in the part and its clause, in the cell and its row, on the mark and its name.
  const own = spoken(texts.slice(0, 2));
  const { area, product, indicator, activity, breakdown } = fact.codes;
  const areas = nearest(texts, 'area');
  if (areas !== undefined && !meets(areas, area)) return 'area';
  const products = nearest(texts, 'product');
  const isProduct = product.some((code) => code !== '_Z');
  if (own !== undefined && own.codes.product.size > 0 && !meets(own.codes.product, product)) return 'product';
  if (isProduct && (products === undefined || !meets(products, product))) return 'product';
  const indicators = nearest(texts, 'indicator');
  if (indicators !== undefined && !isProduct && !meets(indicators, indicator)) return 'indicator';
  const activities = nearest(texts, 'activity');
  if (activities !== undefined && !meets(activities, activity)) {
    const whole = indicator.some((code) => activity.includes(book.whole.get(code) ?? ''));
    if (own === undefined || own.codes.activity.size > 0 || !(activity.includes('_T') || whole))
      return 'activity';
  }
  const parts = activity.filter(
    (code) => code.length === 1 && !indicator.some((one) => book.whole.get(one) === code),
  );
  if (parts.length > 0 && (activities === undefined || !meets(activities, parts))) return 'activity';
  const breakdowns = nearest(texts, 'breakdown');
  if (breakdown.includes('FDI') && !(breakdowns?.has('FDI') ?? false)) return 'breakdown';
  // `48 projects, of which 18 with foreign capital` is one clause; a row is of one thing.
  const narrow = given.own === 1 ? own : texts[0];
  if ((narrow?.codes.breakdown.has('FDI') ?? false) && !breakdown.includes('FDI')) return 'breakdown';
  return '';
}

function samePeriod(fact: Fact, given: Statement, texts: readonly Said[], lang: Lang): string {
  const words = WORDS[lang];
  const own = spoken(texts);
  const [o] = fact.from;
  if (o === undefined || own === undefined) return '';
  const at = texts.findIndex((one) => one.periods.length > 0);
  const named = texts[at];
  if (named !== undefined) {
    const exact = (p: Period): boolean => fact.periods.some(({ code }) => code === p.code);
    const inside = (p: Period): boolean => fact.periods.some((mine) => within(mine, p));
    // A mean's parts, and a moment, lie in the period that is named.
    const loose =
      o.period.day > 0 || texts.slice(0, given.own + 1).some(({ text }) => words.parts.test(text));
    // A target holds for all of its year.
    const aimed = (p: Period): boolean => o.status === 'target' && within(p, o.period);
    if (!named.periods.some((p) => exact(p) || aimed(p) || ((at > given.own || loose) && inside(p))))
      return 'period';
  }
  if (fact.kind === 'bound' && !texts.some(({ text }) => words.parts.test(text))) return 'kind of number';
  if (fact.kind !== 'observation') return '';
  const against = texts.slice(0, given.own + 1).find((one) => one.against !== null)?.against;
  if (o.transformation !== 'N' && against && against.code !== comparedWith(o).code)
    return 'period compared with';
  const before = texts.some((one) => words.monthBefore.test(one.text) || one.against !== null);
  if (o.transformation === 'G1' && !before) return 'basis';
  // A text that names both bases is of both.
  const onlyMonth = words.monthBefore.test(own.text) && !words.yearBefore.test(own.text);
  if (o.transformation === 'GY' && onlyMonth) return 'basis';
  return '';
}

function sameStatus(fact: Fact, given: Statement, texts: readonly Said[], lang: Lang): string {
  const words = WORDS[lang];
  const [o] = fact.from;
  if (fact.kind !== 'observation' || o === undefined) return '';
  const around = [given.head, given.around, ...texts.map(({ text }) => text)];
  if (o.status === 'target')
    return given.status === 'target' || around.some((text) => words.target.test(text)) ? '' : 'target';
  if (o.status === 'forecast')
    return given.status === 'forecast' || around.some((text) => words.forecast.test(text)) ? '' : 'forecast';
  if (given.head !== '' && words.target.test(given.head)) return 'target';
  return given.status === null || given.status === o.status || given.status === 'derived' ? '' : 'status';
}

function sameSource(fact: Fact, { source }: Statement, book: Book, lang: Lang): string {
  if (!/\p{L}/u.test(source)) return '';
  const named = fact.from[fact.kind === 'observation' || fact.kind === 'level before' ? 'every' : 'some'](
    (o) => (book.sources.get(o.source)?.names[lang] ?? []).some((name) => source.includes(name)),
  );
  return named ? '' : 'source';
}

/** Why a fact is not what a statement says, the first reason; empty when it is. */
function misfit(fact: Fact, given: Statement, texts: readonly Said[], { book, lang }: Reader): string {
  return (
    sameSubject(fact, given, texts, book) ||
    samePeriod(fact, given, texts, lang) ||
    sameStatus(fact, given, texts, lang) ||
    sameSource(fact, given, book, lang)
  );
}

/** The facts that a number can be, and where there are none, what is wrong with the nearest. */
export interface Matched {
  readonly token: Token;
  readonly facts: readonly Fact[];
  readonly reason: string;
}

/** How far a fact came before it failed: the last of these is the nearest miss. */
const ORDER = [
  'area',
  'product',
  'indicator',
  'activity',
  'breakdown',
  'period',
  'period compared with',
  'basis',
];

function matchToken(token: Token, given: Statement, facts: readonly Fact[], reader: Reader): Matched {
  const { lang } = reader;
  const texts = [given.text, ...given.near].map((text) => said(reader, text));
  const down = WORDS[lang].down.test(given.text);
  const possible = facts.filter((fact) => sameUnit(fact, token) && sameValue(fact, token, down));
  const reasons = possible.map((fact) => misfit(fact, given, texts, reader));
  const found = possible.filter((_, i) => reasons[i] === '');
  const nearestMiss = [...reasons].sort((a, b) => rank(b) - rank(a))[0];
  return {
    token,
    facts: found,
    reason:
      found.length > 0
        ? ''
        : nearestMiss === undefined
          ? 'nothing in the data comes to this'
          : `another ${nearestMiss}`,
  };
}

const rank = (reason: string): number => (ORDER.includes(reason) ? ORDER.indexOf(reason) : ORDER.length);

/** Every number of a statement. */
export const matchAll = (given: Statement, facts: readonly Fact[], reader: Reader): Matched[] =>
  tokens(reader, given.text).map((token) => matchToken(token, given, facts, reader));
