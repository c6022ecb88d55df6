import type { Data, Observation } from './data';
import { authorityName, lastMonth, monthsToDate, nameOf, period as say, quantity, yearOf } from './format';

export const AREA = 'VN-21';
const NATION = 'VN';
export const OPENING = '2024-01-01/P2M';

type Wanted = Partial<Observation>;

const priority = (data: Data, o: Observation): number =>
  Number(data.lists['sources']?.get(o.source)?.['PRIORITY'] ?? 99);

export const find = (data: Data, wanted: Wanted): Observation[] => {
  const fields = Object.entries(wanted) as [keyof Observation, unknown][];
  return data.observations
    .filter((o) => fields.every(([field, value]) => o[field] === value))
    .sort((a, b) => priority(data, a) - priority(data, b));
};

const actual = { area: AREA, scenario: 'ACTUAL' } as const;

/** One observation a value: several sources often repeat one value. */
const distinct = (observations: readonly Observation[]): Observation[] =>
  observations.filter((o, i) => observations.findIndex((other) => other.value === o.value) === i);

export const growth = (data: Data, indicator: string, period: string, area = AREA): Observation[] =>
  distinct(
    find(data, { area, scenario: 'ACTUAL', indicator, product: '_Z', transformation: 'GY', period }),
  ).filter((o) => o.activity === '_T' || indicator === 'CONSUMPTION');

export const target = (data: Data, indicator: string, year: number): Observation | undefined =>
  find(data, { area: AREA, scenario: 'TARGET', indicator, transformation: 'GY', period: String(year) }).at(0);

export function periods(data: Data): string[] {
  const growths = data.observations.filter(
    (o) =>
      o.area === AREA &&
      o.transformation === 'GY' &&
      o.scenario === 'ACTUAL' &&
      (o.indicator === 'IIP' || o.indicator === 'OUTPUT'),
  );
  return [...new Set(growths.map((o) => o.period))].sort((a, b) => lastMonth(a).localeCompare(lastMonth(b)));
}

export interface Product {
  readonly name: string;
  readonly amount: string;
  readonly growth: number | null;
  /** The level of this period where the year before is 100; and the two as a range. */
  readonly level: number | null;
  readonly range: [number, number] | null;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

export function products(data: Data, period: string): Product[] {
  const rates = find(data, { ...actual, indicator: 'OUTPUT', transformation: 'GY', period });
  const amounts = find(data, { ...actual, indicator: 'OUTPUT', transformation: 'N', period });
  const codes = [...new Set([...rates, ...amounts].map((o) => o.product))];
  return codes
    .map((code): Product => {
      const rate = rates.find((o) => o.product === code);
      const amount = amounts.find((o) => o.product === code);
      const level = rate ? 100 + rate.value : null;
      return {
        name: nameOf(data, 'products', code),
        amount: amount ? quantity(data, amount) : '',
        growth: rate?.value ?? null,
        level,
        range: level === null ? null : [Math.min(100, level), Math.max(100, level)],
        sources: [rate, amount].flatMap((o) => (o ? [o.source] : [])),
        notes: [rate, amount].flatMap((o) => (o ? [o.note] : [])),
      };
    })
    .sort((a, b) => (b.growth ?? -Infinity) - (a.growth ?? -Infinity));
}

export interface Point {
  readonly month: number;
  readonly value: number | null;
  readonly other: number | null;
  readonly label: string;
  readonly estimate: boolean;
  readonly observation: Observation;
}

/** Growth from January to the end of each period of a year; where sources differ, the second stands apart. */
export function progress(data: Data, year: number): Point[] {
  const all = find(data, { ...actual, indicator: 'IIP', activity: '_T', transformation: 'GY' }).filter(
    (o) => yearOf(o.period) === year && monthsToDate(o.period) !== null,
  );
  const seen = new Set<string>();
  return all
    .flatMap((o): Point[] => {
      const key = `${o.period} ${o.value}`;
      if (seen.has(key)) return [];
      const first = ![...seen].some((k) => k.startsWith(`${o.period} `));
      seen.add(key);
      return [
        {
          month: monthsToDate(o.period) ?? 0,
          value: first ? o.value : null,
          other: first ? null : o.value,
          label: say(o.period),
          estimate: o.status === 'E',
          observation: o,
        },
      ];
    })
    .sort((a, b) => a.month - b.month);
}

export interface AreaBar {
  readonly name: string;
  readonly value: number;
  readonly own: boolean;
  readonly observation: Observation;
}

export const areas = (data: Data, period: string): AreaBar[] =>
  [AREA, NATION].flatMap((area) =>
    growth(data, 'IIP', period, area)
      .slice(0, area === AREA ? 2 : 1)
      .map((o) => ({
        name: `${nameOf(data, 'areas', area)} (${authorityName(data, o.source)})`,
        value: o.value,
        own: area === AREA,
        observation: o,
      })),
  );

export interface Projects {
  readonly all: Observation;
  readonly part: Observation;
  readonly capital: readonly Observation[];
}

export function projects(data: Data, activity: string, period: string): Projects | null {
  const wanted = { ...actual, activity, period, transformation: 'N' } as const;
  const all = find(data, { ...wanted, indicator: 'PROJECTS', breakdown: '_T' }).at(0);
  const part = find(data, { ...wanted, indicator: 'PROJECTS', breakdown: 'FDI' }).at(0);
  if (!all || !part) return null;
  return { all, part, capital: find(data, { ...wanted, indicator: 'CAPITAL', breakdown: '_T' }) };
}

export interface TargetRow {
  readonly name: string;
  readonly target: number;
  readonly value: number | null;
  readonly observation: Observation;
}

export const targets = (data: Data, period: string): TargetRow[] => {
  const year = yearOf(period);
  const set = find(data, { area: AREA, scenario: 'TARGET', transformation: 'GY', period: String(year) });
  return set.map((o) => ({
    name: data.lists['indicators']?.get(o.indicator)?.['SHORT_VI'] ?? o.indicator,
    target: o.value,
    value: growth(data, o.indicator, period).at(0)?.value ?? null,
    observation: o,
  }));
};
