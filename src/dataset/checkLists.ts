import { webAddress } from './webAddress';
import { entriesOf, LIST_SCHEMAS, listFile, type ListName } from './listSchemas';
import { OBSERVATIONS_FOLDER } from './dataset';
import { isDay, publishedBy } from './day';
import type { Issue, IssueCode } from './issue';
import { LOOKUPS } from './parseObservations';
import { PRINT_LANGUAGES } from './printed';
import { cellOf, columnValues, type Tables } from './tables';

/** Columns of code lists that hold the key of an entry of a code list; they may be empty. */
export const REFERENCES = [
  ['areas', 'PARENT', 'areas'],
  ['indicators', 'WHOLE', 'activities'],
  ['activities', 'PART_OF', 'activities'],
  ['sources', 'NOTE', 'notes'],
  ['plants', 'AREA', 'areas'],
  ['plants', 'SOURCE', 'sources'],
  ['shares', 'INDICATOR', 'indicators'],
  ['shares', 'AREA', 'areas'],
  ['leftOut', 'SOURCE', 'sources'],
] as const satisfies readonly (readonly [ListName, string, ListName])[];

/** Columns that hold several such keys: a foreign key of a table schema cannot say so. */
const SEVERAL_REFERENCES = [['notes', 'RESTS_ON', 'sources']] as const;

const ALL_REFERENCES = [...REFERENCES, ...SEVERAL_REFERENCES];

/**
 * Lists whose every entry is there because an observation needs it. Areas, indicators, activities and breakdowns may be
 * entered whole, ahead of the observations.
 */
const NEEDED = ['sources', 'notes', 'products', 'units'] as const satisfies readonly ListName[];

/** Where a page can be found, or `print` for what is on paper; empty where it is not known. */
const isAddress = (text: string): boolean =>
  text === '' || text === 'print' || (webAddress(text) !== null && !/\s/.test(text) && URL.canParse(text));

/**
 * Checks that lean on these cells (early values, number writing) would fall silent if the cells could be anything, and a
 * mistyped address would pass for a source on paper.
 */
const SOURCE_RULES: readonly [string, IssueCode, (text: string) => boolean][] = [
  ['LANGUAGE', 'not-in-list', (text) => PRINT_LANGUAGES.some((language) => language === text)],
  ['ADDRESS', 'not-an-address', isAddress],
  ['DATE_PUBLISHED', 'not-a-period', (text) => text === '' || publishedBy(text) !== ''],
  ['DATE_ACCESSED', 'not-a-period', (text) => text === '' || isDay(text)],
];

function checkReferences(tables: Tables): Issue[] {
  return ALL_REFERENCES.flatMap(([list, column, target]) => {
    const targets = tables.get(listFile(target));
    if (targets === undefined) return [];
    const known = columnValues(targets, LIST_SCHEMAS[target].key);
    return (tables.get(listFile(list)) ?? []).flatMap((row) =>
      entriesOf(cellOf(row, column))
        .filter((key) => !known.has(key))
        .map((value): Issue => ({
          code: 'unknown-code',
          file: listFile(list),
          row: row.line,
          column,
          value,
        })),
    );
  });
}

function checkSources(tables: Tables): Issue[] {
  const file = listFile('sources');
  return (tables.get(file) ?? []).flatMap((row) =>
    SOURCE_RULES.filter(([column, , holds]) => !holds(cellOf(row, column))).map(([column, code]): Issue => {
      return { code, file, row: row.line, column, value: cellOf(row, column) };
    }),
  );
}

/** Entries that nothing refers to. */
function checkUse(tables: Tables): Issue[] {
  const observations = [...tables].flatMap(([name, rows]) =>
    name.startsWith(OBSERVATIONS_FOLDER) ? rows : [],
  );
  return NEEDED.flatMap((list) => {
    const used = new Set([
      ...LOOKUPS.flatMap(([column, target]) =>
        target === list ? [...columnValues(observations, column)] : [],
      ),
      ...ALL_REFERENCES.flatMap(([from, column, target]) =>
        target === list ? [...columnValues(tables.get(listFile(from)), column)].flatMap(entriesOf) : [],
      ),
    ]);
    const column = LIST_SCHEMAS[list].key;
    return (tables.get(listFile(list)) ?? [])
      .filter((row) => cellOf(row, column) !== '' && !used.has(cellOf(row, column)))
      .map((row): Issue => {
        return { code: 'unused', file: listFile(list), row: row.line, column, value: cellOf(row, column) };
      });
  });
}

/**
 * What parsing cannot see in the code lists: they refer to one another rightly, and every entry is needed. Of need
 * nothing is said while a table cannot be read (`complete` is false): it may be the one that refers.
 */
export const checkLists = (tables: Tables, complete: boolean): Issue[] => [
  ...checkReferences(tables),
  ...checkSources(tables),
  ...(complete ? checkUse(tables) : []),
];
