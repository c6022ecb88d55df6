import { useQuery } from '@tanstack/react-query';
import Papa from 'papaparse';

type Row = Record<string, string>;

export interface Observation {
  readonly area: string;
  readonly indicator: string;
  readonly activity: string;
  readonly product: string;
  readonly breakdown: string;
  readonly period: string;
  readonly transformation: string;
  readonly scenario: string;
  readonly value: number;
  readonly printed: string;
  readonly unit: string;
  readonly mult: number;
  readonly status: string;
  readonly source: string;
  readonly note: string;
}

export interface Data {
  readonly observations: readonly Observation[];
  readonly lists: Readonly<Record<string, ReadonlyMap<string, Row>>>;
}

const LISTS = import.meta.glob<string>('../../../../data/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});
const OBSERVATIONS = import.meta.glob<string>('../../../../data/observations/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fetchRows(url: string): Promise<Row[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return Papa.parse<Row>(await response.text(), { header: true, skipEmptyLines: true }).data;
}

const observation = (row: Row): Observation => ({
  area: row['REF_AREA'] ?? '',
  indicator: row['INDICATOR'] ?? '',
  activity: row['ACTIVITY'] ?? '',
  product: row['PRODUCT'] ?? '',
  breakdown: row['BREAKDOWN'] ?? '',
  period: row['TIME_PERIOD'] ?? '',
  transformation: row['TRANSFORMATION'] ?? '',
  scenario: row['SCENARIO'] ?? '',
  value: Number(row['OBS_VALUE']),
  printed: row['PRINTED'] ?? '',
  unit: row['UNIT_MEASURE'] ?? '',
  mult: Number(row['UNIT_MULT']),
  status: row['OBS_STATUS'] ?? '',
  source: row['SOURCE'] ?? '',
  note: row['NOTE'] ?? '',
});

async function fetchData(): Promise<Data> {
  const lists = Promise.all(
    Object.entries(LISTS).map(async ([path, url]) => {
      const rows = await fetchRows(url);
      const name = path.replace(/^.*\/(.*)\.csv$/, '$1');
      return [name, new Map(rows.map((row) => [row['CODE'] ?? row['KEY'] ?? row['ID'] ?? '', row]))] as const;
    }),
  );
  const observations = Promise.all(Object.values(OBSERVATIONS).map(fetchRows));
  return {
    lists: Object.fromEntries(await lists),
    observations: (await observations)
      .flat()
      .filter((row) => row['OBS_VALUE'] !== '')
      .map(observation),
  };
}

export const useData = () => useQuery({ queryKey: ['data'], queryFn: fetchData, staleTime: Infinity });
