import type { Data, Observation } from './data';

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, signDisplay: 'exceptZero' });

export const number = (value: number): string => plain.format(value);
export const percent = (value: number): string => `${signed.format(value)} %`;
export const points = (value: number): string => `${signed.format(value)} điểm`;

const MULTIPLES: Readonly<Record<number, string>> = {
  0: '',
  3: 'nghìn ',
  6: 'triệu ',
  9: 'tỷ ',
  12: 'nghìn tỷ ',
};

export const nameOf = (data: Data, list: string, code: string): string =>
  data.lists[list]?.get(code)?.['NAME_VI'] ?? code;

export const quantity = (data: Data, o: Observation): string =>
  `${number(o.value)} ${MULTIPLES[o.mult] ?? ''}${nameOf(data, 'units', o.unit)}`;

/** `2T/2024`, `T2/2024`, `Q1/2024`, `2024`. */
export function period(code: string): string {
  const sinceJanuary = /^(\d{4})-01-01\/P(\d+)M$/.exec(code);
  if (sinceJanuary) return `${sinceJanuary[2]}T/${sinceJanuary[1]}`;
  const quarter = /^(\d{4})-Q(\d)$/.exec(code);
  if (quarter) return `Q${quarter[2]}/${quarter[1]}`;
  const month = /^(\d{4})-(\d\d)$/.exec(code);
  if (month) return `T${Number(month[2])}/${month[1]}`;
  return code;
}

export const yearOf = (code: string): number => Number(code.slice(0, 4));

/** The same period of the year before. */
export const yearBefore = (code: string): string =>
  code.replace(/^\d{4}/, (year) => String(Number(year) - 1));

/** Number of months since January, for a period that begins then; otherwise null. */
export function monthsToDate(code: string): number | null {
  const months = /^\d{4}-01-01\/P(\d+)M$/.exec(code);
  if (months) return Number(months[1]);
  const quarter = /^\d{4}-Q1$/.test(code);
  if (quarter) return 3;
  return /^\d{4}$/.test(code) ? 12 : null;
}

/** Its last month: `2024-02`. */
export function lastMonth(code: string): string {
  const months = monthsToDate(code);
  return months === null ? code : `${yearOf(code)}-${String(months).padStart(2, '0')}`;
}

export function sourceName(data: Data, key: string): string {
  const source = data.lists['sources']?.get(key);
  if (!source) return key;
  const { AUTHORITY_VI: authority = '', PUBLISHER_VI: publisher = '' } = source;
  return authority === '' || authority === publisher ? publisher : `${authority}, theo ${publisher}`;
}

export const authorityName = (data: Data, key: string): string => {
  const source = data.lists['sources']?.get(key);
  return source?.['AUTHORITY_VI'] || source?.['PUBLISHER_VI'] || key;
};
