import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleDataset, type Dataset, type PackageFile } from '../../../src/dataset/dataset';
import { LIST_NAMES, listFile } from '../../../src/dataset/listSchemas';
import { at } from '../support/periods';
import { DATASET, FILES } from '../support/frozen';
import { packageOf } from '../support/synthetic';

const NAMES = FILES.map(({ name }) => name);
const OBSERVATION_FILES = NAMES.filter((name) => name.startsWith('observations/'));

const replaced = (name: string, text: string | null): PackageFile[] =>
  FILES.map((file) => (file.name === name ? { name, text } : file));

const idsOf = ({ observations }: Dataset): string[] => observations.map((o) => o.id);
const idsWithout = (name: string): string[] =>
  DATASET.observations.filter(({ file }) => file !== name).map((o) => o.id);

describe('the data package as it is', () => {
  it('is read whole: no file fails and no row is left out', () => {
    expect(DATASET.failures).toEqual([]);
    expect(DATASET.issues).toEqual([]);
    const lines = FILES.filter(({ name }) => name.startsWith('observations/')).map(
      ({ text }) => (text ?? '').trimEnd().split('\n').length - 1,
    );
    expect(DATASET.observations).toHaveLength(lines.reduce((a, b) => a + b, 0));
  });

  it('opens on what its editors chose', () => {
    expect(DATASET.focus).toEqual({ area: 'VN-21', reference: 'VN', period: at('2024-01-01/P2M') });
  });

  it('no two observations have one id', () => {
    expect(new Set(idsOf(DATASET)).size).toBe(DATASET.observations.length);
  });
});

describe('a package with a fault', () => {
  it.each(NAMES)('%s cannot be fetched: it is named, and everything else is there', (name) => {
    const dataset = assembleDataset(replaced(name, null));
    expect(dataset.failures).toEqual([{ code: 'unreadable', file: name, row: 0, column: '', value: '' }]);
    expect(dataset.issues).toEqual([]);
    expect(idsOf(dataset)).toEqual(idsWithout(name));
    for (const list of LIST_NAMES)
      expect(dataset.codes[list].size).toBe(listFile(list) === name ? 0 : DATASET.codes[list].size);
    expect(dataset.focus === null).toBe(name === 'datapackage.json');
  });

  it.each(NAMES)('a page stands in the place of %s: it is named, and everything else is there', (name) => {
    const dataset = assembleDataset(replaced(name, '<!doctype html>\n<title>404</title>\n'));
    expect(dataset.failures.map(({ file }) => file)).toEqual([name]);
    expect(dataset.issues).toEqual([]);
    expect(idsOf(dataset)).toEqual(idsWithout(name));
  });

  it.each(['datapackage.json', ...LIST_NAMES.map(listFile)])(
    '%s is not there at all: it is named',
    (name) => {
      const dataset = assembleDataset(FILES.filter((file) => file.name !== name));
      expect(dataset.failures.map(({ file }) => file)).toEqual([name]);
      expect(idsOf(dataset)).toEqual(idsOf(DATASET));
    },
  );

  it('nothing is there: every list is named and nothing is shown as zero', () => {
    const dataset = assembleDataset([]);
    expect(dataset.failures.map(({ file }) => file).sort()).toEqual(
      ['datapackage.json', ...LIST_NAMES.map(listFile)].sort(),
    );
    expect(dataset.observations).toEqual([]);
    expect(dataset.focus).toBeNull();
  });

  it.each([
    ['not JSON', '{ "chiSo": '],
    ['without the focus', '{ "resources": [] }'],
    [
      'with a focus of other types',
      '{ "chiSo": { "focus": { "area": 21, "reference": "VN", "period": "2024" } } }',
    ],
    ['null', 'null'],
  ])('the description is %s: the rest is there, without a focus', (_, text) => {
    const dataset = assembleDataset(replaced('datapackage.json', text));
    expect(dataset.failures).toMatchObject([{ code: 'unreadable', file: 'datapackage.json' }]);
    expect(dataset.focus).toBeNull();
    expect(idsOf(dataset)).toEqual(idsOf(DATASET));
  });

  it('a bad row in one file leaves that row out, reports it and keeps all others', () => {
    const name = 'observations/bao-cong-thuong-2024-02.csv';
    const text = FILES.find((file) => file.name === name)?.text ?? '';
    const dataset = assembleDataset(replaced(name, text.replace(',24.46,', ',"24,46",')));
    expect(dataset.failures).toEqual([]);
    expect(dataset.issues).toEqual([
      { code: 'not-a-number', file: name, row: 7, column: 'OBS_VALUE', value: '24,46' },
    ]);
    expect(idsOf(dataset)).toEqual(
      DATASET.observations.filter((o) => o.file !== name || o.line !== 7).map((o) => o.id),
    );
  });

  it('whatever is cut off or put in, it does not fail; files that are whole give what they give', () => {
    const name = fc.constantFrom(...NAMES);
    const noise = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ',', '\n', '\r', '\0', '\uFEFF', '__proto__', '{', '<'),
    );
    fc.assert(
      fc.property(
        name,
        noise,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (file, mess, where, cut) => {
          const text = FILES.find((one) => one.name === file)?.text ?? '';
          const at = Math.floor(where * text.length);
          const damaged = text.slice(0, at) + mess + (cut ? '' : text.slice(at));
          const dataset = assembleDataset(replaced(file, damaged));
          for (const { file: blamed } of dataset.failures) expect(blamed).toBe(file);
          if (OBSERVATION_FILES.includes(file)) {
            // Damage may give a row the key of another file's row; beyond that no other file is touched.
            const strange = dataset.issues.filter(
              (issue) => issue.file !== file && issue.code !== 'duplicate-key',
            );
            expect(strange).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('a release is a file more and nothing else', () => {
  const small = assembleDataset(packageOf([{ OBS_VALUE: '1' }]));
  const more = assembleDataset([
    ...packageOf([{ OBS_VALUE: '1' }]),
    {
      name: 'observations/new.csv',
      text: packageOf([{ OBS_VALUE: '2', TIME_PERIOD: '2026-02' }]).at(-1)?.text ?? '',
    },
  ]);
  expect(small.observations).toHaveLength(1);
  expect(more.observations.slice(0, 1)).toEqual(small.observations);
  expect(more.observations[1]).toMatchObject({
    file: 'observations/new.csv',
    line: 2,
    period: at('2026-02'),
  });
});
