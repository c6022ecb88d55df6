import { expect, test } from 'vitest';
import { lines } from './support';

test.each([
  [
    'level, growth, share of plan, excess over plan',
    '5 tháng đầu năm 2024, xi măng đạt 7,2 triệu tấn, tăng 5,5%, bằng 43% kế hoạch năm; bia 31 triệu lít, vượt 4% kế hoạch.',
    [
      '7.2 TNEe6 level OUTPUT CEMENT 2024-01-01/P5M VN-21',
      '5.5 PERCENT growth GY OUTPUT CEMENT 2024-01-01/P5M VN-21',
      '43 PERCENT plan_ratio:ratio OUTPUT CEMENT 2024-01-01/P5M VN-21',
      '31 LTRe6 level OUTPUT BEER 2024-01-01/P5M VN-21',
      '4 PERCENT plan_ratio OUTPUT BEER 2024-01-01/P5M VN-21',
    ],
  ],
  [
    'excess over plan as an amount',
    '5 tháng đầu năm 2024, sản lượng than sạch vượt 120 nghìn tấn so với kế hoạch.',
    ['120 TNEe3 plan_ratio:diff OUTPUT CLEAN_COAL 2024-01-01/P5M VN-21'],
  ],
  [
    'a share is of what stands behind it',
    '5 tháng đầu năm 2024, thủy điện đạt 1,2 tỷ kWh, chiếm 31% sản lượng điện sản xuất.',
    [
      '1.2 KWHe9 level OUTPUT ELECTRICITY HYDRO 2024-01-01/P5M VN-21',
      '31 PERCENT share:ratio OUTPUT ELECTRICITY HYDRO 2024-01-01/P5M VN-21',
    ],
  ],
  [
    'targets with ranges and bounds',
    'Năm 2025, phấn đấu IIP tăng 9-10%; xi măng đạt từ 18 đến 19 triệu tấn; GRDP tăng từ 11% trở lên.',
    [
      '9 PERCENT target GY IIP 2025 VN-21 low',
      '10 PERCENT target GY IIP 2025 VN-21 high',
      '18 TNEe6 target OUTPUT CEMENT 2025 VN-21 low',
      '19 TNEe6 target OUTPUT CEMENT 2025 VN-21 high',
      '>=11 PERCENT target GY GRDP 2025 VN-21',
    ],
  ],
  [
    'projects and their capital',
    'Năm 2023, có thêm 12 dự án công nghiệp (trong đó có 5 dự án FDI) với số vốn đăng ký 1.250 tỷ đồng và 80,5 triệu USD.',
    [
      '12 PROJECT count PROJECTS BTE 2023 VN-21',
      '5 PROJECT count PROJECTS BTE FDI 2023 VN-21',
      '1250 VNDe9 level CAPITAL BTE 2023 VN-21',
      '80.5 USDe6 level CAPITAL BTE 2023 VN-21',
    ],
  ],
  [
    'projects in force and adjusted, of the same investors',
    'Lũy kế đến nay, tỉnh có 210 dự án FDI còn hiệu lực, tổng vốn đăng ký 9,5 tỷ USD. 5 tháng đầu năm 2024 điều chỉnh vốn cho 14 dự án, vốn tăng thêm 60 triệu USD.',
    [
      '210 PROJECT count PROJECTS_IN_FORCE FDI 2024-06-15 VN-21',
      '9.5 USDe9 level CAPITAL_IN_FORCE FDI 2024-06-15 VN-21',
      '14 PROJECT count PROJECTS_ADJUSTED FDI 2024-01-01/P5M VN-21',
      '60 USDe6 level CAPITAL_ADDED FDI 2024-01-01/P5M VN-21',
    ],
  ],
  [
    'a count out of a whole, and growth in brackets with its sign',
    'Tháng 5/2024, có 17/26 sản phẩm chủ yếu tăng so với cùng kỳ. Trong đó: bia 6,1 triệu lít (+4,4%).',
    [
      '17/26 PRODUCT count PRODUCTS_UP 2024-05 VN-21',
      '6.1 LTRe6 level OUTPUT BEER 2024-05 VN-21',
      '4.4 PERCENT growth GY OUTPUT BEER 2024-05 VN-21',
    ],
  ],
  [
    'trade by volume and by value',
    'Tháng 5/2024, nhập khẩu thép đạt 200 nghìn tấn, trị giá 150 triệu USD, tăng 8% về lượng và 5% về trị giá.',
    [
      '200 TNEe3 level IMPORTS_VOLUME STEEL 2024-05 VN-21',
      '150 USDe6 level IMPORTS STEEL 2024-05 VN-21',
      '8 PERCENT growth GY IMPORTS_VOLUME STEEL 2024-05 VN-21',
      '5 PERCENT growth GY IMPORTS STEEL 2024-05 VN-21',
    ],
  ],
  [
    'two markets are the whole, one is a part',
    'Tháng 5/2024, xi măng tiêu thụ ở cả thị trường nội địa và xuất khẩu đạt 2 triệu tấn; tiêu thụ nội địa đạt 1,4 triệu tấn còn xuất khẩu đạt 0,6 triệu tấn.',
    [
      '2 TNEe6 level SALES CEMENT 2024-05 VN-21',
      '1.4 TNEe6 level SALES CEMENT DOMESTIC 2024-05 VN-21',
      '0.6 TNEe6 level SALES CEMENT EXPORT 2024-05 VN-21',
    ],
  ],
  [
    'a product that no list has keeps its figures and no code',
    'Tháng 5/2024, mứt gừng đạt 300 tấn, tăng 4,5%; bia đạt 2 triệu lít.',
    [
      '300 TNE level OUTPUT ? ? ? 2024-05 VN-21',
      '4.5 PERCENT growth GY OUTPUT ? ? ? 2024-05 VN-21',
      '2 LTRe6 level OUTPUT BEER 2024-05 VN-21',
    ],
  ],
  [
    'English: the currency before or behind, the plan behind "of"',
    'In 2023, exports reached 3.2 billion USD, up 12%, equal to 98% of the plan. Newly registered capital was VND 4,250 billion.',
    [
      '3.2 USDe9 level EXPORTS 2023 VN-21',
      '12 PERCENT growth GY EXPORTS 2023 VN-21',
      '98 PERCENT plan_ratio:ratio EXPORTS 2023 VN-21',
      '4250 VNDe9 level CAPITAL 2023 VN-21',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
