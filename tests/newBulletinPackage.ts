import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../src/build/readPackage';
import { listFile, LIST_SCHEMAS, type ListName } from '../src/dataset/listSchemas';
import { assembleDataset, OBSERVATIONS_FOLDER, PACKAGE_FILE } from '../src/dataset/dataset';
import { focusArea } from '../src/dataset/focusArea';
import { OBSERVATION_COLUMNS } from '../src/dataset/parseObservations';
import { lastMonth, monthOf, shift, span, yearOf, type Period } from '../src/dataset/period';
import { periodCode } from '../src/dataset/periodCode';
import { csvOf } from './support/csv';

type Row = Readonly<Record<string, string>>;

/** What a bulletin may bring that no package has seen: names of them all, as pages write them. */
export const MADE_UP = {
  area: { vi: 'Tỉnh Giả Định', en: 'Made-up Province' },
  product: { vi: 'Chiếu cói giả định', en: 'Made-up sedge mats' },
  unit: { vi: 'kiện', en: 'bales' },
  indicator: { vi: 'Đơn hàng giả định', en: 'Made-up orders' },
  publisher: { vi: 'Bản tin giả định', en: 'Made-up bulletin' },
} as const;

const KEY = 'made-up-bulletin';
const CODES = {
  area: 'VN-99',
  product: 'MADE_UP_MATS',
  unit: 'MADE_UP_BALE',
  indicator: 'MADE_UP_ORDERS',
  note: 'MADE_UP_NOTE',
} as const;

const named = (key: string, { vi, en }: { readonly vi: string; readonly en: string }): Row => ({
  [`${key}_VI`]: vi,
  [`${key}_EN`]: en,
});

/** A row for every list that the bulletin needs one in. */
const listRows = (
  reference: string,
  headline: number,
  published: string,
): Partial<Record<ListName, Row>> => ({
  areas: { CODE: CODES.area, ...named('NAME', MADE_UP.area), PARENT: reference },
  products: { CODE: CODES.product, ...named('NAME', MADE_UP.product) },
  units: { CODE: CODES.unit, ...named('NAME', MADE_UP.unit), NAME_EN_ONE: 'bale' },
  indicators: {
    CODE: CODES.indicator,
    ...named('NAME', MADE_UP.indicator),
    ...named('SHORT', MADE_UP.indicator),
    ...named('DEFINITION', { vi: 'Đơn hàng đã ký.', en: 'Orders signed.' }),
    HEADLINE: String(headline),
    NATURE: 'FLOW',
  },
  notes: { KEY: CODES.note, ...named('TEXT', { vi: 'Số giả định.', en: 'A made-up number.' }) },
  sources: {
    KEY,
    ...named('PUBLISHER', MADE_UP.publisher),
    ADDRESS: 'https://example.org/bulletin',
    LANGUAGE: 'vi',
    DATE_PUBLISHED: published,
    PRIORITY: '1',
  },
});

/** What it states: growth, levels in the new unit, an indicator of levels alone, and a target for it. */
const observationRows = (area: string, period: Period): readonly Row[] => {
  const plain: Row = {
    REF_AREA: area,
    ACTIVITY: '_T',
    PRODUCT: '_Z',
    BREAKDOWN: '_T',
    TIME_PERIOD: periodCode(period),
    SCENARIO: 'ACTUAL',
    OBS_STATUS: 'A',
    SOURCE: KEY,
  };
  const growth = (value: string, more: Row): Row => ({
    ...plain,
    TRANSFORMATION: 'GY',
    OBS_VALUE: value,
    UNIT_MEASURE: 'PERCENT',
    UNIT_MULT: '0',
    PRINTED: `${value.replace('.', ',')} %`,
    ...more,
  });
  const level = (value: string, more: Row): Row => ({
    ...plain,
    TRANSFORMATION: 'N',
    OBS_VALUE: value,
    UNIT_MEASURE: CODES.unit,
    UNIT_MULT: '3',
    PRINTED: `${value.replace('.', ',')} nghìn ${MADE_UP.unit.vi}`,
    ...more,
  });
  const made = { INDICATOR: 'OUTPUT', PRODUCT: CODES.product };
  const orders = { INDICATOR: CODES.indicator };
  return [
    growth('7.7', { INDICATOR: 'IIP' }),
    growth('6.4', { INDICATOR: 'IIP', REF_AREA: CODES.area }),
    level('12.3', made),
    growth('8.1', made),
    level('45.6', { ...orders, NOTE: CODES.note }),
    level('500', { ...orders, TIME_PERIOD: String(yearOf(period)), SCENARIO: 'TARGET' }),
  ];
};

interface Described {
  readonly resources: { readonly name: string; readonly path: string | string[] }[];
}

/** The path of the file, in the list of the files of observations. */
function list(folder: string, path: string): void {
  const file = join(folder, PACKAGE_FILE);
  const description = JSON.parse(readFileSync(file, 'utf8')) as Described;
  const paths = description.resources.find(({ name }) => name === 'observations')?.path;
  if (!Array.isArray(paths)) throw new Error(`${file}: no list of files of observations`);
  paths.push(path);
  writeFileSync(file, `${JSON.stringify(description, null, 2)}\n`);
}

/** The day on which it was published: within the month after its own. */
function dayAfter(month: Period): string {
  const after = shift(month, 1);
  return `${yearOf(after)}-${String(monthOf(after)).padStart(2, '0')}-06`;
}

/**
 * Copies a package and enters a bulletin in the copy, as `data/README.md` says.
 *
 * @returns the month that the bulletin is of: the one after the newest for which the package has anything.
 */
export function copyWithBulletin(from: string, to: string): Period {
  const dataset = assembleDataset(readPackage(from));
  const { area, reference } = focusArea(dataset);
  const actual = dataset.observations.filter(({ scenario }) => scenario === 'ACTUAL');
  const month = span(Math.max(...actual.map(({ period }) => lastMonth(period))) + 1, 1);
  const rank = Math.max(...[...dataset.codes.indicators.values()].map(({ headline }) => headline ?? 0)) + 1;

  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const [name, row] of Object.entries(listRows(reference, rank, dayAfter(month))))
    appendFileSync(
      join(to, listFile(name as ListName)),
      csvOf(LIST_SCHEMAS[name as ListName].columns, [row], { header: false }),
    );
  const path = `${OBSERVATIONS_FOLDER}${KEY}.csv`;
  writeFileSync(join(to, path), csvOf(OBSERVATION_COLUMNS, observationRows(area, month)));
  list(to, path);
  return month;
}
