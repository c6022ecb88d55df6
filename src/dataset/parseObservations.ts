import * as v from 'valibot';
import type { CodeLists } from './codes';
import { readCsv } from './csv';
import type { Issue, IssueCode } from './issue';
import { joinKey, observationId } from './observationId';
import {
  INDEX,
  MULTIPLIERS,
  NOT_APPLICABLE,
  OBS_STATUSES,
  PERCENT,
  SCENARIOS,
  TRANSFORMATIONS,
  type Multiplier,
  type Observation,
} from './observation';
import { parsePeriod, periodCode } from './periodCode';
import { readShare } from './printed';

const required = v.pipe(v.string(), v.nonEmpty('empty'));

const time = v.pipe(
  required,
  v.check((code) => parsePeriod(code) !== null, 'not-a-period'),
  v.check((code) => {
    const period = parsePeriod(code);
    return period === null || periodCode(period) === code;
  }, 'not-canonical-period'),
);

/** Undefined for a power of ten that has no words. */
const multiplier = (text: string): Multiplier | undefined =>
  MULTIPLIERS.find((mult) => String(mult) === text);

/** One row of the file, as text; every message is an `IssueCode`. */
const ROW = v.object({
  REF_AREA: required,
  INDICATOR: required,
  ACTIVITY: required,
  PRODUCT: required,
  BREAKDOWN: required,
  TIME_PERIOD: time,
  TRANSFORMATION: v.picklist(TRANSFORMATIONS, 'not-in-list'),
  SCENARIO: v.picklist(SCENARIOS, 'not-in-list'),
  OBS_VALUE: v.pipe(required, v.regex(/^-?\d{1,15}(\.\d{1,9})?$/, 'not-a-number')),
  UNIT_MEASURE: required,
  UNIT_MULT: v.pipe(
    v.string(),
    v.regex(/^-?\d{1,2}$/, 'not-an-integer'),
    v.check((text) => multiplier(text) !== undefined, 'not-in-list'),
  ),
  OBS_STATUS: v.picklist(OBS_STATUSES, 'not-in-list'),
  SOURCE: required,
  LOCATOR: v.string(),
  PRINTED: required,
  NOTE: v.string(),
});

export type ObservationRow = v.InferOutput<typeof ROW>;
export const OBSERVATION_COLUMNS = Object.keys(ROW.entries);

export const KEY_COLUMNS = [
  'REF_AREA',
  'INDICATOR',
  'ACTIVITY',
  'PRODUCT',
  'BREAKDOWN',
  'TIME_PERIOD',
  'TRANSFORMATION',
  'SCENARIO',
  'UNIT_MEASURE',
  'SOURCE',
  'LOCATOR',
] as const satisfies readonly (keyof ObservationRow)[];

/** Where the code of a column is looked up; `NOT_APPLICABLE` needs no entry. */
export const LOOKUPS = [
  ['REF_AREA', 'areas'],
  ['INDICATOR', 'indicators'],
  ['ACTIVITY', 'activities'],
  ['PRODUCT', 'products'],
  ['BREAKDOWN', 'breakdowns'],
  ['UNIT_MEASURE', 'units'],
  ['SOURCE', 'sources'],
  ['NOTE', 'notes'],
] as const satisfies readonly (readonly [keyof ObservationRow, keyof CodeLists])[];

const decimalsOf = (digits: string): number => (digits.split('.')[1] ?? '').length;

/** A rate printed as an index with the compared period at 100 becomes a rate in percent, digit for digit. */
function measure(row: ObservationRow): { value: number; unit: string } {
  const value = Number(row.OBS_VALUE);
  if (row.TRANSFORMATION === 'N' || row.UNIT_MEASURE !== INDEX) return { value, unit: row.UNIT_MEASURE };
  return { value: Number((value - 100).toFixed(decimalsOf(row.OBS_VALUE))), unit: PERCENT };
}

/** Whether nothing was rounded away: a target is what was set, and a count is a level in ones of a counted unit. */
const isExact = (row: ObservationRow, units: CodeLists['units'] | null): boolean =>
  row.SCENARIO === 'TARGET' ||
  (row.TRANSFORMATION === 'N' &&
    Number(row.UNIT_MULT) === 0 &&
    decimalsOf(row.OBS_VALUE) === 0 &&
    units?.get(row.UNIT_MEASURE)?.kind === 'COUNT');

function observation(
  place: Pick<Observation, 'file' | 'line'>,
  key: string,
  row: ObservationRow,
  units: CodeLists['units'] | null,
): Observation | null {
  const period = parsePeriod(row.TIME_PERIOD);
  const mult = multiplier(row.UNIT_MULT);
  if (period === null || mult === undefined) return null;
  const share = readShare(row.PRINTED);
  return {
    id: observationId(key),
    ...place,
    area: row.REF_AREA,
    indicator: row.INDICATOR,
    activity: row.ACTIVITY,
    product: row.PRODUCT,
    breakdown: row.BREAKDOWN,
    period,
    transformation: row.TRANSFORMATION,
    scenario: row.SCENARIO,
    ...measure(row),
    decimals: decimalsOf(row.OBS_VALUE),
    exact: isExact(row, units),
    outOf: share && Number(share.whole),
    mult,
    obsStatus: row.OBS_STATUS,
    source: row.SOURCE,
    locator: row.LOCATOR,
    printed: row.PRINTED,
    note: row.NOTE,
  };
}

/**
 * The observations of one file. A row that breaks a rule is left out, and each broken rule is an issue; no row is
 * corrected. A list in `codes` that is null could not be read, so its codes are not checked. `seen` holds the keys of
 * the files read before: a key must be unique in the whole package.
 *
 * @throws UnreadableFile when the text is not a table or lacks a column.
 */
export function parseObservations(
  file: string,
  text: string,
  codes: { readonly [K in keyof CodeLists]: CodeLists[K] | null },
  seen: Set<string>,
): { rows: Observation[]; issues: Issue[] } {
  const table = readCsv(file, text, OBSERVATION_COLUMNS);
  const rows: Observation[] = [];
  const issues: Issue[] = [...table.issues];
  for (const { line, cells } of table.rows) {
    const found: Issue[] = [];
    const report = (code: IssueCode, column: string, value: string): void => {
      found.push({ code, file, row: line, column, value });
    };
    const parsed = v.safeParse(ROW, cells);
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        const [field] = v.getDotPath(issue)?.split('.') ?? [];
        const column = field ?? '';
        report(issue.message as IssueCode, column, cells[column] ?? '');
      }
    } else {
      const row = parsed.output;
      for (const [column, list] of LOOKUPS) {
        const code = row[column];
        const optional = code === NOT_APPLICABLE || (column === 'NOTE' && code === '');
        if (!optional && codes[list]?.has(code) === false) report('unknown-code', column, code);
      }
      const key = joinKey(KEY_COLUMNS.map((column) => row[column]));
      if (seen.has(key))
        report('duplicate-key', 'TIME_PERIOD', KEY_COLUMNS.map((column) => row[column]).join(' '));
      const built = found.length === 0 ? observation({ file, line }, key, row, codes.units) : null;
      if (built) {
        seen.add(key);
        rows.push(built);
      }
    }
    issues.push(...found);
  }
  return { rows, issues };
}
