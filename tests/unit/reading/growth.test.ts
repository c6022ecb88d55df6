import { expect, test } from 'vitest';
import { lines } from './support';

// Sentences of our own, with made-up figures.

test.each([
  [
    'base beside each number',
    'Tháng 5/2024, chỉ số sản xuất công nghiệp toàn tỉnh tăng 4,2% so với tháng trước và tăng 9,6% so với cùng kỳ.',
    ['4.2 PERCENT growth G1 IIP 2024-05 VN-21', '9.6 PERCENT growth GY IIP 2024-05 VN-21'],
  ],
  [
    'base in front of a list',
    'Tháng 5/2024, so với cùng kỳ, bia tăng 3,1%, xi măng giảm 2,4%, đường giảm 7%.',
    [
      '3.1 PERCENT growth GY OUTPUT BEER 2024-05 VN-21',
      '-2.4 PERCENT growth GY OUTPUT CEMENT 2024-05 VN-21',
      '-7 PERCENT growth GY OUTPUT SUGAR 2024-05 VN-21',
    ],
  ],
  [
    'base at the end of a list',
    'Tháng 5/2024, khai khoáng tăng 1,1%; chế biến, chế tạo tăng 2,2%; cung cấp nước, xử lý rác thải tăng 3,3% so với tháng trước.',
    [
      '1.1 PERCENT growth G1 IIP B 2024-05 VN-21',
      '2.2 PERCENT growth G1 IIP C 2024-05 VN-21',
      '3.3 PERCENT growth G1 IIP E 2024-05 VN-21',
    ],
  ],
  [
    'base of the first change, and not over a new period',
    'Tháng 5/2024, IIP tăng 3,5% so với tháng trước, trong đó khai khoáng giảm 1,2%; tính chung 5 tháng đầu năm, IIP tăng 8,1% so với cùng kỳ.',
    [
      '3.5 PERCENT growth G1 IIP 2024-05 VN-21',
      '-1.2 PERCENT growth G1 IIP B 2024-05 VN-21',
      '8.1 PERCENT growth GY IIP 2024-01-01/P5M VN-21',
    ],
  ],
  [
    'a named month is the month before, a named year the year before',
    'Tháng 5/2024, xi măng tăng 6% so với tháng 4/2024 và tăng 8% so với năm 2023.',
    ['6 PERCENT growth G1 OUTPUT CEMENT 2024-05 VN-21', '8 PERCENT growth GY OUTPUT CEMENT 2024-05 VN-21'],
  ],
  [
    'the base of a verb without a number is not that of the next number',
    'Tháng 5/2024, tiêu thụ xi măng sụt giảm khoảng 0,3 triệu tấn, giảm nhẹ so với tháng 4 nhưng tăng 5% nếu so với cùng kỳ năm 2023.',
    [
      '~-0.3 TNEe6 growth:diff G1 SALES CEMENT 2024-05 VN-21',
      '5 PERCENT growth GY SALES CEMENT 2024-05 VN-21',
    ],
  ],
  [
    'ratio and multiple are what they are',
    '5 tháng đầu năm 2024, điện sản xuất bằng 104,5% so với cùng kỳ; lợi nhuận gấp 2,5 lần so với cùng kỳ.',
    [
      '104.5 PERCENT growth:ratio GY OUTPUT ELECTRICITY 2024-01-01/P5M VN-21',
      '2.5 TIMES growth:times GY PROFIT 2024-01-01/P5M VN-21',
    ],
  ],
  [
    'a lost space and a lost sign of percent',
    'Tháng 5/2024 chỉ số sản xuất tạotăng1,36%; khai khoángtăng0,4 so với tháng trước.',
    ['1.36 PERCENT growth G1 IIP 2024-05 VN-21', '0.4 PERCENT growth G1 IIP B 2024-05 VN-21'],
  ],
  [
    'points are no growth',
    'Tháng 5/2024, ngành dệt tăng 6%, đóng góp 1,2 điểm phần trăm vào mức tăng chung.',
    [
      '6 PERCENT growth GY IIP C13 2024-05 VN-21',
      '1.2 PERCENTAGE_POINT contribution:pp CONTRIBUTION IIP C13 2024-05 VN-21',
    ],
  ],
  [
    'another period is compared anew',
    'Tháng 5/2024, IIP tăng 5% so với tháng trước; bình quân 5 tháng giảm 2%.',
    ['5 PERCENT growth G1 IIP 2024-05 VN-21', '-2 PERCENT growth GY IIP 2024-01-01/P5M VN-21'],
  ],
  [
    'points that pull an index down',
    'Tháng 5/2024, ngành dệt giảm 6%, kéo chỉ số chung giảm 0,4 điểm phần trăm.',
    [
      '-6 PERCENT growth GY IIP C13 2024-05 VN-21',
      '-0.4 PERCENTAGE_POINT contribution:pp CONTRIBUTION IIP C13 2024-05 VN-21',
    ],
  ],
  [
    'English: a drop of the year before, given to compare',
    'In the first quarter of 2024, IIP rose 4.1%, much higher than the 1.6% drop recorded in the same period last year.',
    ['4.1 PERCENT growth GY IIP 2024-Q1 VN-21', '-1.6 PERCENT growth GY IIP 2023-Q1 VN-21'],
  ],
  [
    'English: up, down, and a subject behind its growth',
    'The index of industrial production in May 2024 rose 4.1% month-on-month and 8.8% year-on-year. A 6.2% growth in manufacturing led; mining went down 1.5 percent.',
    [
      '4.1 PERCENT growth G1 IIP 2024-05 VN-21',
      '8.8 PERCENT growth GY IIP 2024-05 VN-21',
      '6.2 PERCENT growth GY IIP C 2024-05 VN-21',
      '-1.5 PERCENT growth GY IIP B 2024-05 VN-21',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
