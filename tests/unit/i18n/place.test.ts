import { expect, it } from 'vitest';
import { placeQuoted, placeText } from '../../../src/i18n/place';
import { DATASET } from '../support/frozen';

it.each([
  ['paragraph 5', 'đoạn 5', 'paragraph 5', ''],
  ['passage 2', 'chỗ thứ 2', 'passage 2', ''],
  ['column: previous month', 'cột “so với tháng trước”', 'column “previous month”', ''],
  // A heading that is not known stays as it is written, and is known to be a quotation.
  ['column: Tồn kho', 'cột “Tồn kho”', 'column “Tồn kho”', 'Tồn kho'],
  ['Phụ lục 3', 'Phụ lục 3', 'Phụ lục 3', 'Phụ lục 3'],
  ['', '', '', ''],
])('%s', (locator, vi, en, quoted) => {
  expect([placeText('vi', locator), placeText('en', locator), placeQuoted(locator)]).toEqual([
    vi,
    en,
    quoted,
  ]);
});

it('every place of the data is told in the language of its reader', () => {
  for (const { locator } of DATASET.observations)
    expect([locator, placeQuoted(locator)]).toEqual([locator, '']);
});
