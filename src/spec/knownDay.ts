import { isDay } from '../dataset/day';

/** The query field with the day of a page that shows the data as known on it. */
export const KNOWN_FIELD = 'known';

/** Adds the day to an address of this site, so that links of a page as known on a day lead to pages of that day. */
export function keepDay(address: string, day: string | null): string {
  if (day === null || !isDay(day)) return address;
  const [place = '', part] = address.split('#');
  const [, query = ''] = place.split('?');
  if (new URLSearchParams(query).has(KNOWN_FIELD)) return address;
  const sign = place.includes('?') ? '&' : '?';
  return `${place}${sign}${KNOWN_FIELD}=${day}${part === undefined ? '' : `#${part}`}`;
}
