// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, csvOf, csvOfRecords, EXCEL_CSV } from '../../../src/export/csv';
import { packageFiles } from '../../../src/export/dataPackage';
import { xlsxOf } from '../../../src/export/xlsx';
import { zipOf } from '../../../src/export/zip';
import { contextOf } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import { recordOf, recordsOf, type ValueRecord } from '../../../src/provenance/records';
import { CONTEXTS } from '../support/frozen';
import { datasetOf } from '../support/synthetic';
import { CHOSEN, READY, type Ready } from './support';

const [FIRST] = READY as [Ready];
const NONE = { title: '', note: '' };
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const opened = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

function strictly(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\ufeff')).toBe(false);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/\r\n$/, ''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    quoteChar: '"',
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(CSV_COLUMNS.map(([name]) => name));
  return data;
}

/** Cells of a sheet by their place; texts out of the file's table of texts. */
async function cellsOf(blob: Blob, sheet: number) {
  const files = await opened(blob);
  const xml = (name: string): Document =>
    new DOMParser().parseFromString(decode(files[name]), 'application/xml');
  const texts = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent);
  return new Map(
    [...xml(`xl/worksheets/sheet${sheet}.xml`).querySelectorAll('c')].map((cell) => {
      const value = cell.querySelector('v')?.textContent ?? '';
      const isText = cell.getAttribute('t') === 's';
      expect(cell.querySelector('f')).toBeNull();
      return [cell.getAttribute('r') ?? '', isText ? (texts[Number(value)] ?? '') : Number(value)] as const;
    }),
  );
}

const recordsFor = ({ model, locale }: Ready): ValueRecord[] => recordsOf(CONTEXTS[locale], model);

describe('the values behind a figure', () => {
  it('are every published figure that it rests on, once, and every derived one', () => {
    for (const ready of READY) {
      const records = recordsFor(ready);
      const ids = records.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ready.model.observations) expect(ids).toContain(id);
      // What a derived value was made from stands in the same table.
      for (const { from } of records) for (const id of from) expect(ids).toContain(id);
    }
  });

  it('say how a derived value was made', () => {
    const made = READY.flatMap(recordsFor).find(
      ({ method, product }) => method === 'level-year-before' && product.code === 'ELECTRICITY',
    );
    expect(made).toBeDefined();
    expect(made?.status).toBe('derived');
    expect(made?.interval?.low).toBeLessThan(made?.value ?? 0);
    expect(made?.from).toHaveLength(2);
  });

  it('leave nothing open where a figure was counted or planned, and something where it was measured', () => {
    const records = READY.flatMap(recordsFor).filter(({ method }) => method === '');
    const counted = records.filter(({ indicator }) => indicator.code === 'PROJECTS');
    const planned = records.filter(({ scenario }) => scenario !== 'ACTUAL');
    for (const some of [counted, planned]) {
      expect(some.length).toBeGreaterThan(0);
      expect(some.filter(({ interval }) => interval !== null)).toEqual([]);
    }
    const growths = records.filter((r) => r.scenario === 'ACTUAL' && r.transformation === 'GY');
    expect(growths.length).toBeGreaterThan(0);
    for (const { value, interval } of growths) {
      expect(interval?.low).toBeLessThan(value);
      expect(interval?.high).toBeGreaterThan(value);
    }
  });

  it('say how many cross-checks speak against them, in both files', async () => {
    // Two newspapers printed growths of one month that cannot both be rounded from one value; the four months contradict nothing.
    const month = (n: number, value: string, source: string) => ({
      TIME_PERIOD: `2024-01-01/P${n}M`,
      OBS_VALUE: value,
      SOURCE: source,
    });
    const rows = [month(2, '8.0', 'alpha'), month(2, '9.0', 'beta'), month(4, '8.5', 'alpha')];
    const ctx = contextOf(datasetOf(rows), 'en');
    const told = ctx.dataset.observations.map((o) => recordOf(ctx, o));
    expect(told.map(({ value, conflicts }) => [value, conflicts])).toEqual([
      [8, 1],
      [9, 1],
      [8.5, 0],
    ]);
    expect(strictly(csvOfRecords(told)).map((row) => row['conflicts'])).toEqual(['1', '1', '0']);
    const model = figureModel(ctx, { kind: 'progress', area: 'VN-21', indicator: 'IIP', year: '2024' });
    if (!model) throw new Error('the months are a line');
    const cells = await cellsOf(await xlsxOf(ctx, { model, address: '', own: NONE }), 1);
    const [place] = [...cells].find(([, value]) => value === 'Contradicting cross-checks') ?? [''];
    const column = place.replace(/\d+$/, '');
    recordsOf(ctx, model).forEach(({ conflicts }, i) => {
      expect(cells.get(`${column}${i + 2}`)).toBe(conflicts);
    });
    expect(recordsOf(ctx, model).some(({ conflicts }) => conflicts === 1)).toBe(true);
  });
});

describe('every ready figure as CSV for Excel', () => {
  it('holds the same cells, with the signs of its language and a byte order mark', () => {
    for (const { model, locale } of CHOSEN) {
      const plain = Papa.parse<string[]>(csvOf(CONTEXTS[locale], model)).data;
      const csv = csvOf(CONTEXTS[locale], model, EXCEL_CSV[locale]);
      expect(csv.startsWith('\ufeffid')).toBe(true);
      const vietnamese = locale === 'vi';
      const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: vietnamese ? ';' : ',' });
      expect(errors).toEqual([]);
      const numeric = CSV_COLUMNS.map(([, type]) => type !== 'string');
      const expected = plain.map((row, i) =>
        row.map((cell, j) => (vietnamese && i > 0 && numeric[j] === true ? cell.replace('.', ',') : cell)),
      );
      expect(data).toEqual(expected);
    }
  });
});

describe('every ready figure as CSV', () => {
  it('is read back by a strict parser, numbers as numbers', () => {
    for (const ready of READY) {
      const { model, locale } = ready;
      const rows = strictly(csvOf(CONTEXTS[locale], model));
      const records = recordsFor(ready);
      expect(rows.length).toBe(records.length);
      rows.forEach((row, i) => {
        const record = records[i];
        for (const [name, type] of CSV_COLUMNS) {
          const cell = row[name] ?? '';
          if (type !== 'string') expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/);
          else expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
        expect(Number(row['value'])).toBeCloseTo(record?.value ?? NaN, 6);
        expect(row['unit_mult']).toBe(String(record?.mult));
      });
    }
  });

  it('keeps formulas, quotes and ends of lines as text', () => {
    const [record] = recordsFor(FIRST) as [ValueRecord];
    const [row] = strictly(csvOfRecords([{ ...record, printed: '=HYPERLINK("x")', note: 'a, "b"\r\nc' }]));
    expect([row?.['printed'], row?.['note']]).toEqual([`'=HYPERLINK("x")`, 'a, "b"\r\nc']);
  });
});

describe('a figure as an Excel file', () => {
  it('has its values as numbers, and its sources and notes', async () => {
    for (const ready of CHOSEN) {
      const ctx = CONTEXTS[ready.locale];
      const blob = await xlsxOf(ctx, { model: ready.model, address: 'http://localhost/', own: NONE });
      const data = await cellsOf(blob, 1);
      // The ninth column holds the values, below its heading.
      recordsFor(ready).forEach((record, i) => expect(data.get(`I${i + 2}`)).toBeCloseTo(record.value, 9));
      const said = [...(await cellsOf(blob, 2)).values()].join('\n');
      for (const { text } of ready.model.sources) expect(said).toContain(text);
      for (const note of ready.model.notes) expect(said).toContain(note);
    }
  });

  // The article prints +95 % for electricity of the two months; the level of a year before is derived from it.
  it('says of every value what kind it is, and names periods in words and codes', async () => {
    const ready = READY.find(({ name }) => name === 'dumbbell-vn-21-output-2024-01-p2m-vi');
    if (!ready) throw new Error('the products of the two months stand ready');
    const figure = { model: ready.model, address: '', own: { title: 'Tựa', note: 'Lời' } };
    const blob = await xlsxOf(CONTEXTS.vi, figure);
    const cells = await cellsOf(blob, 1);
    const columnOf = (heading: string): string =>
      [...cells].find(([, value]) => value === heading)?.[0].replace(/\d+$/, '') ?? '';
    const rows = [...cells.keys()].flatMap((place) => /^A(\d+)$/.exec(place)?.[1] ?? []).slice(1);
    const table = rows.map((row) =>
      ['Tên', 'Kỳ', 'Loại giá trị', 'So với', 'Giá trị', 'Mã kỳ', 'Mã kỳ so với'].map(
        (heading) => cells.get(columnOf(heading) + row) ?? '',
      ),
    );
    const [now, then] = ['Hai tháng đầu năm 2024', 'Hai tháng đầu năm 2023'];
    const [nowCode, thenCode] = ['2024-01-01/P2M', '2023-01-01/P2M'];
    const growth = 'Mức tăng so với cùng kỳ năm trước';
    expect(table).toContainEqual(['Điện sản xuất', now, growth, then, 95, nowCode, thenCode]);
    expect(
      table.filter(([name, , kind]) => name === 'Điện sản xuất' && kind === 'Mức trong kỳ'),
    ).toContainEqual(['Điện sản xuất', then, 'Mức trong kỳ', '', expect.any(Number), thenCode, '']);
    // Where in its source a figure stands is said in the reader's language.
    expect([...cells.values()].filter((cell) => /^(paragraph|passage|column)/i.test(String(cell)))).toEqual(
      [],
    );
    const said = [...(await cellsOf(blob, 2)).values()];
    expect(said[said.indexOf('Tiêu đề do người tải đặt') + 1]).toBe('Tựa');
    expect(said[said.indexOf('Ghi chú do người tải thêm') + 1]).toBe('Lời');
  });

  it('takes no text for a formula', async () => {
    const model = { ...FIRST.model, title: '=1+1', notes: ['@x', '+1', '-1'] };
    const blob = await xlsxOf(CONTEXTS[FIRST.locale], {
      model,
      address: '=a',
      own: { title: '=2', note: '@y' },
    });
    const said = [...(await cellsOf(blob, 2)).values()];
    for (const words of ['=1+1', '@x', '+1', '-1', '=a', '=2', '@y']) expect(said).toContain(words);
  });
});

describe('several figures in one zip', () => {
  const ctx = CONTEXTS.vi;
  const figures = READY.filter(({ locale }) => locale === 'vi')
    .slice(0, 4)
    .map(({ name, model }) => ({
      ctx,
      model,
      name,
      address: 'http://localhost/',
      citation: `cite ${name}`,
      own: { title: `Tựa ${name}`, note: 'Bản của tòa soạn' },
    }));

  it('hold data, their description and how to cite them, the same bytes every time', async () => {
    const files = packageFiles(ctx, figures);
    const blob = await zipOf(files);
    const inside = await opened(blob);
    expect(Object.keys(inside)).toEqual(files.map(({ name }) => name));
    const description = JSON.parse(decode(inside['datapackage.json'])) as {
      resources: { path: string; description: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of description.resources) {
      strictly(decode(inside[path]));
      expect(schema.fields.map(({ name }) => name)).toEqual(CSV_COLUMNS.map(([name]) => name));
    }
    // What a newsroom says of a figure is in both, as its own.
    for (const [i, { name }] of figures.entries()) {
      const own = [`Tiêu đề do người tải đặt: Tựa ${name}`, 'Ghi chú do người tải thêm: Bản của tòa soạn'];
      expect(description.resources[i]?.description).toBe(own.join('\n'));
      for (const line of own) expect(decode(inside['README.md'])).toContain(`- ${line}\n`);
    }
    for (const { citation, model } of figures) {
      expect(decode(inside['README.md'])).toContain(citation);
      expect(decode(inside['README.md'])).toContain(model.title);
    }
    const bytes = async (one: Blob) => Buffer.from(await one.arrayBuffer()).toString('base64');
    expect(await bytes(await zipOf(files))).toBe(await bytes(blob));
  });

  it('are in the language in which each leaves', async () => {
    const both = READY.filter(({ model }) => model.id === FIRST.model.id).map(({ name, model, locale }) => ({
      ctx: CONTEXTS[locale],
      model,
      name,
      address: '',
      citation: '',
      own: NONE,
    }));
    const inside = await opened(await zipOf(packageFiles(ctx, both)));
    expect(new Set(both.map((one) => one.ctx.locale)).size).toBe(2);
    for (const one of both) {
      const rows = strictly(decode(inside[`data/${one.name}.csv`]));
      const words = rows.map((row) => row['indicator_name']);
      expect(words).toEqual(recordsOf(one.ctx, one.model).map(({ indicator }) => indicator.name));
    }
  });

  it('tell how far they are', async () => {
    const told: number[] = [];
    await zipOf(packageFiles(ctx, figures), ({ done, of }) => told.push(done / of));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('stop when they are told to', async () => {
    const abort = new AbortController();
    const made: string[] = [];
    const files = ['a', 'b', 'c'].map((name) => () => {
      made.push(name);
      if (name === 'b') abort.abort();
      return Promise.resolve({ name, content: name });
    });
    await expect(zipOf(files, () => undefined, abort.signal)).rejects.toThrow();
    expect(made).toEqual(['a', 'b']);
  });
});
