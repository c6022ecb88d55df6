import { isDay } from '../dataset/day';

/** The field of the query that names the day as of which a page shows what was known. */
export const KNOWN_FIELD = 'known';

/** An address of this site that shows the same day: whoever looks at an earlier day keeps to it until they leave it. */
export function keepDay(address: string, day: string | null): string {
  if (day === null || !isDay(day)) return address;
  const [place = '', part] = address.split('#');
  const [, query = ''] = place.split('?');
  if (new URLSearchParams(query).has(KNOWN_FIELD)) return address;
  const sign = place.includes('?') ? '&' : '?';
  return `${place}${sign}${KNOWN_FIELD}=${day}${part === undefined ? '' : `#${part}`}`;
}
