import { DIMENSIONS, type Book, type Dimension, type Name } from './book';
import { periodsIn, spanning, type Dated, type Period } from './period';
import { WORDS, type Lang } from './words';

/** What a text says that a number is of: the nearest text that says anything of a dimension decides it. */
export interface Said {
  readonly codes: Readonly<Record<Dimension, ReadonlySet<string>>>;
  readonly periods: readonly Period[];
  /** Of `Feb 2024 on Jan 2024` the second. */
  readonly against: Period | null;
  readonly rest: string;
  readonly text: string;
}

const letter = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at));

/** `Industry` and `Manufacturing` are words too: as activities they begin a text or a part of it. */
const BEFORE_ACTIVITY = /(?:^|[,;:(·\uFFFC])\s*$/u;
/** Industry as a whole also stands over pages, after the name of the place. */
const BEFORE_GROUP = /(?:^|[,;:(\uFFFC])\s*$/u;

function begins(rest: string, at: number, { dimension, code }: Name): boolean {
  if (dimension !== 'activity') return true;
  return (code.length > 2 ? BEFORE_GROUP : BEFORE_ACTIVITY).test(rest.slice(0, at));
}

/** A text without the names of sources, in which places and industries are named. */
function withoutSources(text: string, book: Book, lang: Lang): string {
  const names = [...book.sources.values()].flatMap((source) => source.names[lang]);
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '\uFFFC'.repeat(name.length)), text);
}

/** Codes whose names stand in a text; a longer name hides the shorter ones that it holds. */
function namesIn(text: string, book: Book, lang: Lang): Record<Dimension, Set<string>> {
  const found: Record<Dimension, Set<string>> = {
    area: new Set(),
    indicator: new Set(),
    activity: new Set(),
    product: new Set(),
    breakdown: new Set(),
  };
  let rest = withoutSources(text, book, lang).toLowerCase();
  for (const named of book.names[lang]) {
    const { dimension, code, text: name } = named;
    let at = rest.indexOf(name);
    let seen = false;
    while (at >= 0) {
      const whole = !letter(rest, at - 1) && !letter(rest, at + name.length);
      if (whole && begins(rest, at, named)) {
        rest = rest.slice(0, at) + '\uFFFC'.repeat(name.length) + rest.slice(at + name.length);
        seen = true;
      }
      at = rest.indexOf(name, at + name.length);
    }
    // A name may be that of several codes of a list.
    if (seen)
      for (const one of book.names[lang])
        if (one.text === name && one.dimension === dimension) found[dimension].add(one.code);
    if (seen) found[dimension].add(code);
  }
  return found;
}

/** `Jan 2023 – Feb 2025`, with spaces around the dash, is all of the time between. */
function spans(found: Dated['periods'], text: string): Period[] {
  const between = found.flatMap((one, i) => {
    const next = found[i + 1];
    return next !== undefined && /\s–\s/u.test(text.slice(one.at, next.at))
      ? [spanning(one.period, next.period)]
      : [];
  });
  return [...found.map(({ period }) => period), ...between];
}

const memo = new Map<string, Said>();

/** Reads a text once. */
export function saidIn(text: string, book: Book, lang: Lang): Said {
  const known = memo.get(`${lang} ${text}`);
  if (known) return known;
  const dated = periodsIn(text, lang);
  const [one, two] = dated.periods;
  const between = one !== undefined && two !== undefined ? dated.rest.slice(one.at, two.at) : '';
  const compared = two !== undefined && WORDS[lang].against.test(between.replaceAll('\uFFFC', '').trim());
  const said: Said = {
    codes: namesIn(text, book, lang),
    periods: spans(compared && one !== undefined ? [one] : dated.periods, text),
    against: compared ? two.period : null,
    // What an index is set to is no value.
    rest: dated.rest.replace(/= ?100(?!\d)/gu, (all) => '\uFFFC'.repeat(all.length)),
    text,
  };
  memo.set(`${lang} ${text}`, said);
  return said;
}

export const nothingSaid = (said: Said): boolean =>
  said.periods.length === 0 && DIMENSIONS.every((dimension) => said.codes[dimension].size === 0);
