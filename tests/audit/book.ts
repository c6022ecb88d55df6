import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decimal, decimalsOf, minus, plus, ten, times, fraction, type Fraction } from './fraction';
import { periodOf, type Period } from './period';
import type { UnitName } from './tokens';
import type { Lang, Status } from './words';

type Row = Readonly<Record<string, string>>;

/** A name that a text may hold, and what it stands for. */
export interface Name {
  readonly dimension: Dimension;
  readonly code: string;
  readonly text: string;
}

export const DIMENSIONS = ['area', 'indicator', 'activity', 'product', 'breakdown'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A row of observations, with what a page may say of it. */
export interface Observation {
  readonly codes: Readonly<Record<Dimension, string>>;
  readonly period: Period;
  readonly transformation: string;
  readonly scenario: string;
  readonly status: Status;
  readonly value: Fraction;
  readonly decimals: number;
  readonly mult: number;
  readonly unit: string;
  readonly source: string;
  /** Half a unit of the last printed digit; nothing for what was counted. */
  readonly slack: Fraction;
}

export interface Source {
  readonly key: string;
  /** Who is named for it on a page: body and publisher. */
  readonly names: Readonly<Record<Lang, readonly string[]>>;
  /** A day, or the last of a month; empty where not known. */
  readonly day: string;
  readonly latest: string;
}

export interface Book {
  readonly observations: readonly Observation[];
  readonly names: Readonly<Record<Lang, readonly Name[]>>;
  readonly units: Readonly<Record<Lang, readonly UnitName[]>>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The activities that make up another. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The activity that `_T` of an indicator is. */
  readonly whole: ReadonlyMap<string, string>;
}

function rowsOf(folder: string, name: string): Row[] {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const at = (row: Row, column: string): string => row[column] ?? '';

function statusOf(row: Row): Status {
  if (at(row, 'SCENARIO') === 'TARGET') return 'target';
  if (at(row, 'SCENARIO') === 'FORECAST') return 'forecast';
  return at(row, 'OBS_STATUS') === 'E'
    ? 'estimate'
    : at(row, 'OBS_STATUS') === 'P'
      ? 'provisional'
      : 'published';
}

function observationOf(row: Row, counted: ReadonlySet<string>): Observation {
  const printed = at(row, 'OBS_VALUE');
  const mult = Number(at(row, 'UNIT_MULT'));
  const index = at(row, 'UNIT_MEASURE') === 'INDEX';
  const exact = counted.has(at(row, 'UNIT_MEASURE')) || at(row, 'SCENARIO') === 'TARGET';
  return {
    codes: {
      area: at(row, 'REF_AREA'),
      indicator: at(row, 'INDICATOR'),
      activity: at(row, 'ACTIVITY'),
      product: at(row, 'PRODUCT'),
      breakdown: at(row, 'BREAKDOWN'),
    },
    period: periodOf(at(row, 'TIME_PERIOD')),
    transformation: at(row, 'TRANSFORMATION'),
    scenario: at(row, 'SCENARIO'),
    status: statusOf(row),
    // An index of the moment compared with is shown as the change that it says.
    value: index ? minus(decimal(printed), fraction(100n)) : decimal(printed),
    decimals: decimalsOf(printed),
    mult,
    unit: index ? 'PERCENT' : at(row, 'UNIT_MEASURE'),
    source: at(row, 'SOURCE'),
    slack: exact ? fraction(0n) : times(ten(-decimalsOf(printed)), fraction(1n, 2n)),
  };
}

const lastOfMonth = (month: string): string => {
  const [year = 0, m = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, m, 0)).getUTCDate()}`;
};

function namesOf(tables: Readonly<Record<Dimension, readonly Row[]>>, lang: Lang): Name[] {
  const up = lang.toUpperCase();
  const names = DIMENSIONS.flatMap((dimension) =>
    tables[dimension].flatMap((row) =>
      [at(row, `NAME_${up}`), at(row, `SHORT_${up}`)]
        // Of the totals only that of the activities has a name of its own on a page.
        .filter(
          (text) => text !== '' && (dimension === 'activity' || !['_T', '_Z'].includes(at(row, 'CODE'))),
        )
        .map((text) => ({ dimension, code: at(row, 'CODE'), text: text.toLowerCase() })),
    ),
  );
  return names.sort((a, b) => b.text.length - a.text.length);
}

/** The package, read anew from its files. */
export function readBook(folder: string): Book {
  const units = rowsOf(folder, 'units.csv');
  const counted = new Set(units.filter((row) => at(row, 'KIND') === 'COUNT').map((row) => at(row, 'CODE')));
  const observations = readdirSync(join(folder, 'observations'))
    .sort()
    .flatMap((file) => rowsOf(folder, join('observations', file)))
    .map((row) => observationOf(row, counted));
  const tables = {
    area: rowsOf(folder, 'areas.csv'),
    indicator: rowsOf(folder, 'indicators.csv'),
    activity: rowsOf(folder, 'activities.csv'),
    product: rowsOf(folder, 'products.csv'),
    breakdown: rowsOf(folder, 'breakdowns.csv'),
  };
  const byLang = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({ vi: make('vi'), en: make('en') });
  const sources = rowsOf(folder, 'sources.csv').map((row): [string, Source] => {
    const key = at(row, 'KEY');
    const published = at(row, 'DATE_PUBLISHED');
    const own = observations.filter((o) => o.source === key);
    return [
      key,
      {
        key,
        names: byLang((lang) =>
          [at(row, `AUTHORITY_${lang.toUpperCase()}`), at(row, `PUBLISHER_${lang.toUpperCase()}`)].filter(
            (name) => name !== '',
          ),
        ),
        day: published.length === 7 ? lastOfMonth(published) : published,
        latest: own
          .filter((o) => o.scenario === 'ACTUAL')
          .reduce((latest, o) => (lastOf(o) > latest ? lastOf(o) : latest), ''),
      },
    ];
  });
  const parts = new Map<string, string[]>();
  for (const row of tables.activity)
    if (at(row, 'PART_OF') !== '')
      parts.set(at(row, 'PART_OF'), [...(parts.get(at(row, 'PART_OF')) ?? []), at(row, 'CODE')]);
  return {
    observations,
    names: byLang((lang) => namesOf(tables, lang)),
    units: byLang((lang) =>
      units
        .flatMap((row) =>
          [at(row, `NAME_${lang.toUpperCase()}`), at(row, 'NAME_EN_ONE')].map((name) => ({
            name,
            code: at(row, 'CODE'),
          })),
        )
        .filter(({ name, code }) => name !== '' && name !== '%' && code !== 'INDEX')
        .sort((a, b) => b.name.length - a.name.length),
    ),
    sources: new Map(sources),
    parts,
    whole: new Map(tables.indicator.map((row) => [at(row, 'CODE'), at(row, 'WHOLE')])),
  };
}

function lastOf({ period }: Observation): string {
  const at =
    period.day > 0 || period.days > 0 ? period.start + period.months : period.start + period.months - 1;
  const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const day = period.day || period.days;
  return day > 0 ? `${month}-${String(day).padStart(2, '0')}` : lastOfMonth(month);
}

export const low = (o: Observation): Fraction => minus(o.value, o.slack);
export const high = (o: Observation): Fraction => plus(o.value, o.slack);
