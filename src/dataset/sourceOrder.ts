import { memo } from './memo';
import type { Bilingual, Source } from './codes';
import { isDay } from './day';

/** Of a source only its body, its date and its place among the others. */
export type SourceList = ReadonlyMap<
  string,
  Pick<Source, 'priority' | 'published' | 'authority' | 'publisher'>
>;

/** The name of a source's body: the authority that it names, or else its publisher. */
export const bodyName = (
  { authority, publisher }: Pick<Source, 'authority' | 'publisher'>,
  language: keyof Bilingual,
): string => authority[language] || publisher[language];

/** The body of a source, to be compared. A source that no list knows is its own. */
export function bodyOf(sources: SourceList, key: string): string {
  const source = sources.get(key);
  return source ? bodyName(source, 'vi') : key;
}

/** The day on which a source says that it was published; empty where it does not. */
export function publishedOn(sources: SourceList, key: string): string {
  const day = sources.get(key)?.published ?? '';
  return isDay(day) ? day : '';
}

/**
 * The place of every source where several give one value: the lowest priority number first, then as they are listed; but
 * what one body published later stands before what it published earlier, in the places that those sources have.
 */
export const sourcePlaces = memo((sources: SourceList): ReadonlyMap<string, number> => {
  const listed = [...sources].sort(([, a], [, b]) => a.priority - b.priority).map(([key]) => key);
  const peers = (key: string): string => [sources.get(key)?.priority, bodyOf(sources, key)].join(' ');
  const dated = listed.filter((key) => publishedOn(sources, key) !== '');
  const ordered = listed.map((key) => {
    if (!dated.includes(key)) return key;
    const own = dated.filter((other) => peers(other) === peers(key));
    const latestFirst = [...own].sort((a, b) =>
      publishedOn(sources, b).localeCompare(publishedOn(sources, a)),
    );
    return latestFirst[own.indexOf(key)] ?? key;
  });
  return new Map(ordered.map((key, place) => [key, place]));
});
