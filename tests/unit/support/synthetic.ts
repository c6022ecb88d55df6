import { assembleDataset, type Dataset, type PackageFile } from '../../../src/dataset/dataset';
import { LIST_SCHEMAS } from '../../../src/dataset/listSchemas';
import { OBSERVATION_COLUMNS } from '../../../src/dataset/parseObservations';
import { csvOf } from '../../support/csv';
import { FILES } from './frozen';

/** A row of observations by column; what a test does not care for has a plain value. */
export type Row = Readonly<Record<string, string>>;

const PLAIN: Row = {
  REF_AREA: 'VN-21',
  INDICATOR: 'IIP',
  ACTIVITY: '_T',
  PRODUCT: '_Z',
  BREAKDOWN: '_T',
  TIME_PERIOD: '2024-01-01/P2M',
  TRANSFORMATION: 'GY',
  SCENARIO: 'ACTUAL',
  UNIT_MEASURE: 'PERCENT',
  UNIT_MULT: '0',
  OBS_STATUS: 'A',
  SOURCE: 'alpha',
  LOCATOR: '',
  NOTE: '',
};

/** Observations as a file, each row completed. */
export const observationsCsv = (rows: readonly Row[]): string =>
  csvOf(
    OBSERVATION_COLUMNS,
    rows.map((row) => ({ ...PLAIN, PRINTED: `${row['OBS_VALUE'] ?? ''} as printed`, ...row })),
  );

/** Three bodies that publish figures: `alpha` is shown before `beta` and `beta` before `gamma`. */
const SOURCES = csvOf(
  LIST_SCHEMAS.sources.columns,
  ['alpha', 'beta', 'gamma'].map((key, i) => ({
    KEY: key,
    PUBLISHER_VI: `Báo ${key}`,
    PUBLISHER_EN: `The ${key}`,
    ADDRESS: 'print',
    LANGUAGE: 'vi',
    PRIORITY: String(i + 1),
  })),
);

const lists: readonly PackageFile[] = FILES.filter(
  ({ name }) => !/^(?:observations\/|sources\.csv|plants\.csv)/.test(name),
);

/** The files of a small package: the real code lists, three sources, and the rows given, in one file. */
export const packageOf = (rows: readonly Row[]): PackageFile[] => [
  ...lists,
  { name: 'sources.csv', text: SOURCES },
  { name: 'plants.csv', text: csvOf(LIST_SCHEMAS.plants.columns, []) },
  { name: 'observations/test.csv', text: observationsCsv(rows) },
];

/**
 * A dataset of a few rows. A row that the dataset would not take is a fault of the test.
 *
 * @throws Error that names the fault.
 */
export function datasetOf(rows: readonly Row[]): Dataset {
  const dataset = assembleDataset(packageOf(rows));
  const faults = [...dataset.failures, ...dataset.issues];
  if (faults.length > 0) throw new Error(`a row of the test is no observation: ${JSON.stringify(faults)}`);
  return dataset;
}
