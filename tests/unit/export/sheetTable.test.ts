import { describe, expect, it } from 'vitest';
import { sheetTable } from '../../../src/export/sheetTable';
import type { Locale } from '../../../src/i18n/locale';
import { ALL_FIGURES } from '../support/figures';

const column = (locale: Locale, ...cells: readonly string[]) => {
  const { columns, rows } = sheetTable(
    { columns: ['Sản lượng'], rows: cells.map((text) => [{ text }]) },
    locale,
  );
  return [columns, ...rows];
};

const TYPED: Readonly<Record<Locale, RegExp>> = { vi: /^-?\d+(,\d+)?$/, en: /^-?\d+(\.\d+)?$/ };
const numberOf = (text: string, locale: Locale): number =>
  Number(locale === 'vi' ? text.replace(',', '.') : text);

describe('a table for a spreadsheet', () => {
  it.each<[Locale, string[], string[][]]>([
    ['vi', ['+24,46\u00a0%', '\u22121.234,5\u00a0%'], [['Sản lượng (%)'], ['24,46'], ['-1234,5']]],
    ['en', ['+24.46%', '\u22121,234.5%'], [['Sản lượng (%)'], ['24.46'], ['-1234.5']]],
    [
      'vi',
      ['744\u00a0triệu kWh', '1,27 triệu tấn', '≈\u00a01.696 nghìn lít'],
      [
        ['Sản lượng', 'Sản lượng: đơn vị'],
        ['744', 'triệu kWh'],
        ['1,27', 'triệu tấn'],
        ['1696', '≈ nghìn lít'],
      ],
    ],
    // A spreadsheet would draw words as zero.
    ['vi', ['13.370', '— chưa công bố'], [['Sản lượng'], ['13370'], ['']]],
    [
      'vi',
      ['24,455 – 24,465', '\u22121,2 – 3', '48', '—'],
      [
        ['Sản lượng: từ', 'Sản lượng: đến'],
        ['24,455', '24,465'],
        ['-1,2', '3'],
        ['48', '48'],
        ['', ''],
      ],
    ],
    // No numbers: periods, names with digits, words with one number among them.
    ['vi', ['2T/2024 so với 2T/2023'], [['Sản lượng'], ['2T/2024 so với 2T/2023']]],
    ['vi', ['1/2/2024'], [['Sản lượng'], ['1/2/2024']]],
    ['vi', ['5 trong 7 chỉ tiêu', 'không rõ'], [['Sản lượng'], ['5 trong 7 chỉ tiêu'], ['không rõ']]],
    ['vi', ['—'], [['Sản lượng'], ['—']]],
  ])('%s, %j', (locale, cells, made) => {
    expect(column(locale, ...cells)).toEqual(made);
  });

  it('has every value of every figure as a number, and no value that the figure has not', () => {
    expect(ALL_FIGURES.length).toBeGreaterThan(100);
    for (const { name, locale, model } of ALL_FIGURES) {
      const { columns, rows } = sheetTable(model.table, locale);
      expect(new Set(columns).size, name).toBe(columns.length);
      rows.forEach((row, i) => {
        expect(row.length, name).toBe(columns.length);
        const numbers = row.filter((cell) => TYPED[locale].test(cell)).map((cell) => numberOf(cell, locale));
        for (const cell of model.table.rows[i] ?? []) {
          if (cell.status === undefined || cell.status === 'missing' || cell.open === true) continue;
          // The digits that the page shows, read apart from the code.
          for (const [amount] of cell.text.matchAll(/\u2212?\d[\d.,]*/g)) {
            const shown = amount.replace('\u2212', '-');
            const plain =
              locale === 'vi' ? shown.replace(/\./g, '').replace(',', '.') : shown.replace(/,/g, '');
            expect(numbers, `${name}: ${cell.text}`).toContain(Number(plain));
          }
        }
      });
    }
  });
});
