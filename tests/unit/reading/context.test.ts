import { describe, expect, test } from 'vitest';
import { JUNE, lines, NO_CONTEXT } from './support';

describe('periods', () => {
  test.each([
    [
      'what was named last governs, over sentences and paragraphs',
      'Tháng 5/2024, bia tăng 2%. Xi măng tăng 3%.\n\nTính chung 5 tháng, bia tăng 4%.\n\nĐường tăng 5%.',
      ['2024-05', '2024-05', '2024-01-01/P5M', '2024-01-01/P5M'],
    ],
    [
      'a period behind its number',
      'Bia tăng 3,5% trong tháng 5/2024 và tăng 4,5% trong 5 tháng đầu năm.',
      ['2024-05', '2024-01-01/P5M'],
    ],
    [
      '"trong tháng" is the last month',
      'Trong 5 tháng đầu năm 2024, bia tăng 4%; trong tháng, bia tăng 6%.',
      ['2024-01-01/P5M', '2024-05'],
    ],
    [
      'a month before is that of a month, though months of a year govern',
      'Trong 5 tháng đầu năm 2024 khó khăn, IIP tăng 2% so với tháng trước và tăng 4% so với cùng kỳ.',
      ['2024-05', '2024-05'],
    ],
    [
      'a value of a year before, to compare with',
      'Quý I/2024, IIP tăng 7,4% (cùng kỳ năm 2023 giảm 1,8%).',
      ['2024-Q1', '2023-Q1'],
    ],
    [
      'words for numbers',
      'Chín tháng năm 2023, IIP tăng 2%; quý bốn, IIP tăng 3%.',
      ['2023-01-01/P9M', '2023-Q4'],
    ],
    [
      'a flow on a day is of the year so far, a stock is of the day',
      'Tính đến ngày 20/5/2024, tỉnh có 9 dự án FDI cấp mới. Số lao động tại thời điểm 1/5/2024 tăng 1,2%.',
      ['2024-01-01/P4M20D', '2024-05-01'],
    ],
    ['no month is still to come', 'Tháng 12, IIP tăng 2%.', ['2023-12']],
    [
      'a headline is of the period of its text',
      'Sản xuất công nghiệp tăng 5,1%\n\nQuý I/2024, chỉ số sản xuất công nghiệp tăng 5,14%.',
      ['2024-Q1', '2024-Q1'],
    ],
    [
      'a year of a date is no period',
      'Theo Nghị quyết ngày 5/2/2023, tháng 4/2024 bia tăng 3%.',
      ['2024-04'],
    ],
    [
      'the year of a plan is not that of what came',
      'Tháng 5/2024, bia đạt 2 triệu lít, bằng 8% kế hoạch năm; sữa đạt 1 triệu lít.',
      ['2024-05', '2024-05', '2024-05'],
    ],
  ])('%s', (_, text, expected) => {
    const found = lines(text).map((line) => line.split(' ').at(-2));
    expect(found).toEqual(expected);
  });

  test('without a year from anywhere there is no period', () => {
    expect(lines('Tháng 5, bia tăng 3%.', NO_CONTEXT)).toEqual(['3 PERCENT growth GY OUTPUT BEER ? VN']);
  });

  test('the period of the title governs until another is named', () => {
    expect(lines('Bia tăng 3%.', { ...NO_CONTEXT, titlePeriod: '2024-Q1' })).toEqual([
      '3 PERCENT growth GY OUTPUT BEER 2024-Q1 VN',
    ]);
  });
});

describe('areas', () => {
  test.each([
    ['the publisher, where the text names none', 'Tháng 5/2024, IIP toàn tỉnh tăng 2%.', JUNE, ['VN-21']],
    ['unknown, where nobody says which province', 'Tháng 5/2024, IIP toàn tỉnh tăng 2%.', NO_CONTEXT, ['?']],
    ['the country, where no place is named', 'Tháng 5/2024, IIP tăng 2%.', NO_CONTEXT, ['VN']],
    [
      'the place named with a number',
      'Tháng 5/2024, IIP của Nghệ An tăng 2%; Hà Tĩnh: 3,1%; Quảng Nam (-4%). Cả nước tăng 5%.',
      JUNE,
      ['VN-22', 'VN-23', 'VN-27', 'VN'],
    ],
    [
      'one number of several places',
      'Năm 2023, GRDP của Nghệ An và Hà Tĩnh đều tăng 7%.',
      JUNE,
      ['VN-22+VN-23'],
    ],
    [
      'the n-th number is of the n-th place',
      'Năm 2023, GRDP của Nghệ An, Thanh Hóa và Hà Tĩnh tăng lần lượt 7,1%, 7,2% và 7,3%.',
      JUNE,
      ['VN-22', 'VN-21', 'VN-23'],
    ],
    [
      'a dispatch is of what it tells, not of where it was written',
      'HANOI, July 30 (News) -- Thanh Hoa saw industrial production up 3% in June 2024.',
      NO_CONTEXT,
      ['VN-21'],
    ],
    [
      'an agency in brackets is where it was written, too',
      'Hanoi (News) - Industrial production of Thanh Hoa rose 3% in June 2024.',
      NO_CONTEXT,
      ['VN-21'],
    ],
    ['peace is no province', 'Tháng 5/2024, trong hòa bình, IIP tăng 2%.', JUNE, ['VN-21']],
  ])('%s', (_, text, context, expected) => {
    expect(lines(text, context).map((line) => line.split(' ').at(-1))).toEqual(expected);
  });
});

describe('subjects', () => {
  test.each([
    [
      'a bracket keeps its own subject, and gives back the one before',
      'Tháng 5/2024, chế biến, chế tạo giảm 8% (ngành dệt giảm 15%), các ngành khác đều tăng (khai khoáng gần 4%, da giày 3%).',
      ['IIP C', 'IIP C13', 'IIP B', 'IIP C15'],
    ],
    [
      'names that hold commas and "và"',
      'Tháng 5/2024, sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí tăng 3%; sắt, thép thô tăng 4%; giường, tủ, bàn, ghế tăng 5%.',
      ['IIP D', 'OUTPUT CRUDE_STEEL', 'IIP C31'],
    ],
    [
      'what is employed where',
      'Số lao động đang làm việc trong các doanh nghiệp công nghiệp tháng 5/2024 tăng 2%; khai khoáng giảm 1%; doanh nghiệp nhà nước giảm 3%.',
      ['LABOUR', 'LABOUR B', 'LABOUR STATE'],
    ],
    [
      'numbers first, names behind',
      'In the first five months of 2024, growth was 6.2%, 7.4% and 8.1% in mining; manufacturing; and water supply, respectively.',
      ['IIP B', 'IIP C', 'IIP E'],
    ],
    [
      'consumption and inventories are of manufacturing',
      'Tháng 5/2024, chỉ số tiêu thụ tăng 2%; chỉ số tồn kho giảm 3%.',
      ['CONSUMPTION C', 'INVENTORY C'],
    ],
    [
      'what places are counted by',
      'Tháng 5/2024, xi măng tăng 2%. Có 40/63 địa phương có chỉ số sản xuất tăng. Nghệ An tăng 9%; Hà Tĩnh tăng 8%.',
      ['OUTPUT CEMENT', 'IIP', 'IIP'],
    ],
    [
      'the country has a GDP, a province a GRDP',
      'Năm 2023, tăng trưởng kinh tế cả nước đạt 5%, Nghệ An 7%.',
      ['GDP', 'GRDP'],
    ],
  ])('%s', (_, text, expected) => {
    const counted = lines(text).filter((line) => !line.includes(' count '));
    const found = counted.map((line) => /(?:G1|GY|level) (.+) \S+ \S+$/.exec(line)?.[1]);
    expect(found).toEqual(expected);
  });

  test('"tương ứng" repeats the bases of the sentence before', () => {
    const text =
      'Tháng 5/2024, IIP tăng 3% so với tháng trước và tăng 9% so với cùng kỳ. Tương ứng, khai khoáng tăng 1% và 2%; ngành dệt giảm 3% và tăng 4%.';
    expect(lines(text).slice(2)).toEqual([
      '1 PERCENT growth G1 IIP B 2024-05 VN-21',
      '2 PERCENT growth GY IIP B 2024-05 VN-21',
      '-3 PERCENT growth G1 IIP C13 2024-05 VN-21',
      '4 PERCENT growth GY IIP C13 2024-05 VN-21',
    ]);
  });
});
