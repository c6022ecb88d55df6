import { expect, it } from 'vitest';
import { placePhrase, placeText } from '../../../src/i18n/place';
import { joinPhrases } from '../../../src/i18n/richText';
import { DATASET } from '../support/frozen';

/** The words of a place that stay as written. */
const quotedIn = (locator: string): string[] =>
  joinPhrases([placePhrase('vi', locator, (text) => ({ text, lang: 'vi' }))]).flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece.text],
  );

it.each([
  ['paragraph 5', 'đoạn 5', 'paragraph 5', []],
  ['passage 2', 'chỗ thứ 2', 'passage 2', []],
  ['column: previous month', 'cột “so với tháng trước”', 'column “previous month”', []],
  // A heading that is not known stays as it is written, and is known to be a quotation.
  ['column: Tồn kho', 'cột “Tồn kho”', 'column “Tồn kho”', ['Tồn kho']],
  ['Phụ lục 3', 'Phụ lục 3', 'Phụ lục 3', ['Phụ lục 3']],
  ['', '', '', []],
])('%s', (locator, vi, en, quoted) => {
  expect([placeText('vi', locator), placeText('en', locator), quotedIn(locator)]).toEqual([vi, en, quoted]);
});

it('every place of the data is in the language of its reader', () => {
  for (const { locator } of DATASET.observations) expect([locator, quotedIn(locator)]).toEqual([locator, []]);
});
