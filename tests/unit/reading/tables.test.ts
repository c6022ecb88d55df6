import { expect, test } from 'vitest';
import { lines } from './support';

const COPIED = [
  'Chỉ số sản xuất công nghiệp',
  'Đơn vị tính: %',
  '2021/2020',
  '2022/2021',
  'TOÀN NGÀNH',
  '103,1',
  '99,4',
  'Sản xuất và phân phối điện,',
  'khí đốt',
  'Electricity, gas',
  '101,1',
  '112,3',
];

const ROWS = [
  'Chỉ số sản xuất công nghiệp (%)',
  '2021/2020\t2022/2021',
  'Toàn ngành\t103,1\t99,4',
  'Sản xuất và phân phối điện\t101,1\t112,3',
];

const READ = [
  '103.1 INDEX growth:index100 GY IIP 2021 VN-21',
  '99.4 INDEX growth:index100 GY IIP 2022 VN-21',
  '101.1 INDEX growth:index100 GY IIP D 2021 VN-21',
  '112.3 INDEX growth:index100 GY IIP D 2022 VN-21',
];

test.each([
  ['a cell a line', COPIED.join('\n')],
  ['empty lines between', COPIED.join('\n\n')],
  ['a row a line', ROWS.join('\n')],
])('a table pasted as lines: %s', (_, text) => {
  expect(lines(text)).toEqual(READ);
});

test('a row with other numbers than heads is no row', () => {
  expect(lines(ROWS.join('\n').replace('\t99,4', '\t99,4\t98,1'))).toEqual(READ.slice(2));
});
