import { describe, expect, it } from 'vitest';
import { codebookOf, fieldsIn } from '../../../src/dataset/codebook';
import { LIST_SCHEMAS, LIST_NAMES, listResource } from '../../../src/dataset/listSchemas';
import { OBSERVATION_COLUMNS } from '../../../src/dataset/parseObservations';
import { SCENARIOS, OBS_STATUSES, TRANSFORMATIONS } from '../../../src/dataset/observation';
import { DATASET, FILES } from '../support/frozen';

const TEXTS = new Map(FILES.flatMap(({ name, text }) => (text === null ? [] : [[name, text] as const])));
const TABLES = codebookOf(TEXTS) ?? [];

const tableOf = (name: string) => {
  const table = TABLES.find(({ resource }) => resource.name === name);
  if (!table) throw new Error(`the codebook has no ${name}`);
  return table;
};

describe('the codebook', () => {
  it('has every table that is read, with every column in order', () => {
    expect(TABLES.map(({ resource }) => resource.name).sort()).toEqual(
      ['observations', ...LIST_NAMES.map(listResource)].sort(),
    );
    const columns = (name: string) => tableOf(name).resource.fields.map((field) => field.name);
    expect(columns('observations')).toEqual(OBSERVATION_COLUMNS);
    for (const list of LIST_NAMES) expect(columns(listResource(list))).toEqual(LIST_SCHEMAS[list].columns);
  });

  it('says of every table and column what it is, in both languages and not in one for both', () => {
    for (const { resource } of TABLES) {
      for (const told of [resource, ...resource.fields]) {
        const where = `${resource.name} ${told.name}`;
        for (const text of [told.title.vi, told.title.en])
          expect([where, text]).toEqual([where, expect.stringMatching(/^\S(?:.*\S)?$/su)]);
        expect([where, told.title.vi]).not.toEqual([where, told.title.en]);
        // Where one language explains, the other does.
        expect([where, told.description.vi === '']).toEqual([where, told.description.en === '']);
      }
    }
  });

  it('words every value of a column that takes only some: those that the code reads, and no others', () => {
    const valuesOf = (table: string, column: string) =>
      tableOf(table).resource.fields.find(({ name }) => name === column)?.categories ?? [];
    const expected = [
      ['observations', 'TRANSFORMATION', TRANSFORMATIONS],
      ['observations', 'SCENARIO', SCENARIOS],
      ['observations', 'OBS_STATUS', OBS_STATUSES],
      ['indicators', 'NATURE', ['FLOW', 'LUMPY', 'STOCK', 'OPENING_STOCK', 'WATCHED']],
      ['units', 'KIND', ['COUNT', 'CURRENCY', 'RELATIVE']],
    ] as const;
    for (const [table, column, values] of expected) {
      expect(valuesOf(table, column).map(({ value }) => value)).toEqual([...values]);
      for (const { label } of valuesOf(table, column)) {
        expect(label.vi).toMatch(/\p{L}/u);
        expect(label.en).toMatch(/\p{L}/u);
      }
    }
  });

  it('holds every row of every table', () => {
    expect(tableOf('observations').rows).toHaveLength(DATASET.observations.length);
    for (const list of LIST_NAMES)
      expect([list, tableOf(listResource(list)).rows.length]).toEqual([list, DATASET.codes[list].size]);
  });

  it('shows a reader the columns of their own language', () => {
    const names = (locale: 'vi' | 'en') =>
      fieldsIn(tableOf('indicators').resource.fields, locale).map(({ name }) => name);
    expect(names('vi')).toContain('DEFINITION_VI');
    expect(names('vi')).not.toContain('DEFINITION_EN');
    expect(names('en')).toContain('CODE');
    expect(names('en')).not.toContain('NAME_VI');
  });

  it('without a description that can be read there is none, and without a table no rows', () => {
    expect(codebookOf(new Map())).toBeNull();
    expect(codebookOf(new Map([...TEXTS, ['datapackage.json', '{']]))).toBeNull();
    const without = codebookOf(new Map([...TEXTS].filter(([name]) => name !== 'units.csv')));
    expect(without?.find(({ resource }) => resource.name === 'units')?.rows).toEqual([]);
  });
});
