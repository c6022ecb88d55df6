import Papa from 'papaparse';
import { REFERENCES } from '../../../src/dataset/checkLists';
import { LIST_SCHEMAS, LIST_NAMES, listFile, type ListName } from '../../../src/dataset/listSchemas';
import { OBSERVATIONS_FOLDER, PACKAGE_FILE, type PackageFile } from '../../../src/dataset/dataset';
import { INDEX, NOT_APPLICABLE, PERCENT, TOTAL } from '../../../src/dataset/observation';
import { LOOKUPS } from '../../../src/dataset/parseObservations';
import { drawsOf } from '../checks/world';
import { csvOf } from '../../support/csv';
import type { Row } from './synthetic';

/** Lists of codes that a reader never sees, and codes that are words of the form. */
const RENAMED = ['areas', 'indicators', 'activities', 'products', 'breakdowns', 'units'] as const;
const KEPT: ReadonlySet<string> = new Set([TOTAL, NOT_APPLICABLE, PERCENT, INDEX]);

type Renaming = ReadonlyMap<ListName, ReadonlyMap<string, string>>;

const rowsOf = (text: string): Row[] =>
  Papa.parse<Row>(text, { delimiter: ',', header: true, skipEmptyLines: true }).data;

const textOf = (files: readonly PackageFile[], name: string): string =>
  files.find((file) => file.name === name)?.text ?? '';

/** Every code of a list takes the name of another of it: whoever knows a code by heart finds the wrong thing. */
function renaming(files: readonly PackageFile[], seed: number): Renaming {
  const draw = drawsOf(seed);
  return new Map(
    RENAMED.map((list) => {
      const codes = rowsOf(textOf(files, listFile(list))).flatMap(({ CODE = '' }) =>
        KEPT.has(CODE) ? [] : [CODE],
      );
      const order = codes.map((code) => ({ code, at: draw() })).sort((a, b) => a.at - b.at);
      return [list, new Map(order.map(({ code }, i) => [code, order[(i + 1) % order.length]?.code ?? code]))];
    }),
  );
}

/** Which list the codes of a column are of. */
function columnsOf(file: string): readonly (readonly [column: string, list: ListName])[] {
  if (file.startsWith(OBSERVATIONS_FOLDER)) return LOOKUPS;
  const own = LIST_NAMES.find((list) => listFile(list) === file);
  if (own === undefined) return [];
  const links = REFERENCES.flatMap(([list, column, target]) =>
    list === own ? [[column, target] as const] : [],
  );
  return [[LIST_SCHEMAS[own].key, own], ...links];
}

/** The same package under other codes. Accepted findings are named by codes, so they are left behind. */
export function renamed(files: readonly PackageFile[], seed: number): PackageFile[] {
  const names = renaming(files, seed);
  const nameOf = (list: ListName, code: string): string => names.get(list)?.get(code) ?? code;
  return files.map(({ name, text }): PackageFile => {
    if (text === null) return { name, text };
    if (name === PACKAGE_FILE)
      return {
        name,
        text: text.replace(
          /"(area|reference)": "([^"]+)"/g,
          (_, key: string, code: string) => `"${key}": "${nameOf('areas', code)}"`,
        ),
      };
    if (!name.endsWith('.csv')) return { name, text };
    const columns = Papa.parse<string[]>(text, { delimiter: ',', preview: 1 }).data[0] ?? [];
    const rows = name === listFile('acceptedFindings') ? [] : rowsOf(text);
    return {
      name,
      text: csvOf(
        columns,
        rows.map((row) => ({
          ...row,
          ...Object.fromEntries(
            columnsOf(name).map(([column, list]) => [column, nameOf(list, row[column] ?? '')]),
          ),
          ...(row['RELATED'] && {
            RELATED: row['RELATED']
              .split(':')
              .map((code, i) => nameOf(i === 0 ? 'indicators' : 'activities', code))
              .join(':'),
          }),
        })),
      ),
    };
  });
}

/** The same package, in which no code stands for any of some concepts. */
export const withoutConcepts = (
  files: readonly PackageFile[],
  isGone: (concept: string) => boolean,
): PackageFile[] =>
  files.map(({ name, text }): PackageFile => {
    const list = (['indicators', 'products', 'breakdowns'] as const).find((one) => listFile(one) === name);
    if (list === undefined || text === null) return { name, text };
    const rows = rowsOf(text).map((row) => ({
      ...row,
      CONCEPT: isGone(row['CONCEPT'] ?? '') ? '' : (row['CONCEPT'] ?? ''),
    }));
    return { name, text: csvOf(LIST_SCHEMAS[list].columns, rows) };
  });
