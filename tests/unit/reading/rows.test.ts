import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/dataset/checkPackage';
import { assembleDataset } from '../../../src/dataset/dataset';
import { OBSERVATION_COLUMNS, type ObservationRow } from '../../../src/dataset/parseObservations';
import { readPackage } from '../../../src/build/readPackage';
import { observationRows } from '../../../src/reading/rows';
import { CODES, JUNE, read } from './support';

const SOURCE = 'bao-cong-thuong-2024-02';

const rowsOf = (text: string) => {
  const { figures, language } = read(text, JUNE);
  return observationRows(figures, { text, language, source: SOURCE, lists: CODES });
};

const csv = (rows: readonly ObservationRow[]): string =>
  [
    OBSERVATION_COLUMNS.join(','),
    ...rows.map((row) =>
      OBSERVATION_COLUMNS.map((column) => `"${row[column as keyof ObservationRow]}"`).join(','),
    ),
  ].join('\n');

const TEXT = `Tháng 5/2024, IIP của Thanh Hóa tăng 4,2% so với tháng trước và giảm 9,6% so với cùng kỳ.

5 tháng đầu năm 2024, xi măng đạt 7,2 triệu tấn, tăng 5,5%; bia 1.031 nghìn lít, giảm 4%; có 17/26 sản phẩm chủ yếu tăng.
Năm 2023, thêm 12 dự án công nghiệp với số vốn đăng ký 1.250 tỷ đồng.
Năm 2024, phấn đấu IIP tăng 9,0%.`;

describe('rows of observations', () => {
  test('are rows that the package takes without a finding', () => {
    const name = `observations/${SOURCE}.csv`;
    const { rows, left } = rowsOf(TEXT);
    expect(left).toEqual([]);
    expect(rows).toHaveLength(11);
    const files = readPackage('tests/fixtures/package').map((file) =>
      file.name === name ? { name, text: csv(rows) } : file,
    );
    const dataset = assembleDataset(files);
    const found = [...dataset.issues, ...dataset.failures, ...checkPackage(files, dataset)];
    expect(found.filter(({ file }) => file === name)).toEqual([]);
  });

  test('have the number as printed, with its unit, and the fall that a verb says', () => {
    expect(
      rowsOf(TEXT)
        .rows.map(({ OBS_VALUE, PRINTED, LOCATOR }) => [OBS_VALUE, PRINTED, LOCATOR])
        .slice(0, 6),
    ).toEqual([
      ['4.2', '4,2%', 'paragraph 1'],
      ['-9.6', 'giảm 9,6%', 'paragraph 1'],
      ['7.2', '7,2 triệu tấn', 'paragraph 2'],
      ['5.5', '5,5%', 'paragraph 2'],
      ['1031', '1.031 nghìn lít', 'paragraph 2'],
      ['-4', 'giảm 4%', 'paragraph 2'],
    ]);
  });

  test('a count out of a whole is two', () => {
    const counts = rowsOf(TEXT).rows.filter(({ INDICATOR }) => INDICATOR === 'PRODUCTS_UP');
    expect(counts.map(({ BREAKDOWN, OBS_VALUE, PRINTED }) => [BREAKDOWN, OBS_VALUE, PRINTED])).toEqual([
      ['UP', '17', '17/26'],
      ['_T', '26', '17/26'],
    ]);
  });

  test.each([
    ['form', 'Tháng 5/2024, xi măng bằng 104,5% so với cùng kỳ.'],
    ['form', 'Tháng 5/2024, xi măng đạt 43% kế hoạch năm.'],
    ['name', 'Tháng 5/2024, mứt gừng đạt 300 tấn.'],
    ['code', 'Tháng 5/2024, doanh thu đạt 300 tỷ đồng.'],
  ])('no row, for its %s', (why, text) => {
    const { rows, left } = rowsOf(text);
    expect([rows, left.map((one) => one.why)]).toEqual([[], [why]]);
  });
});

describe('doubts', () => {
  test.each([
    ['Tháng 5/2024, IIP tăng 4,2% so với cùng kỳ.', []],
    ['Tháng 5/2024, mứt gừng đạt 300 tấn.', ['subject-unknown']],
    ['Tháng 5/2024, sữa chua nếp cẩm tăng 4%.', ['words-between']],
    ['Tháng 5/2024, IIP tăng 4,2 so với cùng kỳ.', ['unit-missing']],
    ['Tháng 5/2024, xi măng chiếm 4,2%.', ['share']],
    ['IIP tăng 4,2%.', ['period-unknown']],
  ])('%s', (text, expected) => {
    expect(read(text, JUNE).figures.map(({ doubts }) => doubts)).toEqual([expected]);
  });
});
