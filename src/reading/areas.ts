import CONCEPTS from './lexicon/concepts.json';
import type { Part } from './part';
import { codesOf, hasRole } from './part';
import type { Span } from './span';

export const NATION = CONCEPTS.nation;

export interface AreaSaid {
  readonly codes: readonly string[];
  readonly span: Span;
}

/** The areas that are named in a stretch, in groups that commas and "và" join. */
export function areaGroups(parts: readonly Part[]): readonly AreaSaid[] {
  const groups: AreaSaid[] = [];
  let joined = false;
  for (const [at, part] of parts.entries()) {
    // "Đứng thứ 10 cả nước" ranks, and is said of somewhere else.
    const [code] = parts[at - 1]?.type === 'ignored' ? [] : codesOf(part, 'area');
    if (code !== undefined) {
      const last = joined && code !== NATION ? groups.at(-1) : undefined;
      const span = { start: last?.span.start ?? part.start, end: part.end };
      if (last) groups.pop();
      groups.push({ codes: [...(last?.codes ?? []), code], span });
      joined = code !== NATION;
    } else if (!(part.type === 'mark' && [',', ';'].includes(part.key)) && !hasRole(part, 'and'))
      joined = false;
  }
  return groups;
}

/** The areas named last before a number: one, or several of which it is said at once. */
export const areasIn = (parts: readonly Part[]): AreaSaid | null => areaGroups(parts).at(-1) ?? null;

const isMark = (part: Part | undefined, key: string): boolean => part?.type === 'mark' && part.key === key;

/** The longest name of an agency that stands between brackets. */
const LONGEST_AGENCY = 3;

/** A place in front of a dispatch is where it was written: "HANOI, July 30 (News) --", "Hanoi (VNA) –". */
function isDateline(parts: readonly Part[]): boolean {
  const [, next, date] = parts;
  if (isMark(next, ',') && date?.type === 'period' && date.period.kind === 'day') return true;
  const close = parts.slice(0, LONGEST_AGENCY + 2).findIndex((part) => isMark(part, ')'));
  return isMark(next, '(') && close !== -1 && isMark(parts[close + 1], '-');
}

export const withoutDateline = (parts: readonly Part[]): readonly Part[] =>
  parts[0] && codesOf(parts[0], 'area').length > 0 && isDateline(parts) ? parts.slice(1) : parts;

export interface TextArea {
  /** Null where nobody knows. */
  readonly code: string | null;
}

/** The sentences that say what a text is about: headline, dateline, lead. */
const LEAD = 5;
const HEAD = 2;
/** Where so many provinces are named as the head does not name, none is what the text is about. */
const MOST_BESIDE = 3;

const isStatistic = (part: Part): boolean => part.type === 'quantity' && part.quantity.unit !== null;

/**
 * The area that a text is about where a sentence names none: the one that it names first, unless it names several as
 * often; else the publisher's, which is null where nobody knows; else the country, for sources that name no place.
 */
export function areaOfText(
  sentences: readonly { parts: readonly Part[] }[],
  publisherArea: string | null,
): TextArea {
  const told = sentences.flatMap(({ parts }, at) => (at < LEAD || parts.some(isStatistic) ? parts : []));
  const counts = new Map<string, number>();
  for (const code of told.flatMap((part) => codesOf(part, 'area')))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  const head = provincesIn(sentences.slice(0, HEAD));
  const headline = provincesIn(sentences.slice(0, 1));
  const self = told.some((part) => hasRole(part, 'self'));
  const provinces = [...counts.keys()].filter((code) => code !== NATION);
  const [first] = provinces;
  if (first !== undefined) {
    const count = counts.get(first) ?? 0;
    const others = Math.max(
      0,
      ...provinces.filter((code) => code !== first).map((code) => counts.get(code) ?? 0),
    );
    const few = provinces.length <= MOST_BESIDE || head.has(first);
    const isMain = others < count && few && count >= (counts.get(NATION) ?? 0);
    // A headline of one province, and a text that goes on with "tỉnh" or "thành phố".
    const isHeadline = headline.size === 1 && headline.has(first) && self && others <= count;
    if (provinces.length === 1 || isMain || isHeadline) return { code: first };
  }
  if (counts.has(NATION)) return { code: NATION };
  if (publisherArea !== null) return { code: publisherArea };
  return { code: self ? null : NATION };
}

const provincesIn = (sentences: readonly { parts: readonly Part[] }[]): ReadonlySet<string> =>
  new Set(
    sentences
      .flatMap(({ parts }) => parts.flatMap((part) => codesOf(part, 'area')))
      .filter((code) => code !== NATION),
  );
