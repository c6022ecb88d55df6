import type { Rule } from '../../../src/checks/finding';

/** Every finding on the real data, judged by hand: what it is about, its sides, its size, and why it is none of rounding. */
interface Judged {
  readonly rule: Rule;
  readonly of: string;
  readonly sides: readonly [string, string];
  readonly size: string;
  readonly why: string;
}

const judged = (rule: Rule, of: string, one: string, other: string, size: string, why: string): Judged => ({
  rule,
  of,
  sides: [one, other],
  size,
  why,
});

const FEBRUARY =
  'The rest alone is March, and no month is 4 to 7 times the two before; half of it is 1.1 to 1.7 times the stated level, as if that were February alone.';
const COLUMNS =
  'One table, one month: the same-month column and the year-to-date column of January. Both have two decimals.';
const LEVELS_OF_2023 =
  'No weights make the mean; the office revised earlier months of 2023 and did not print their growths again.';
const LEVELS_OF_2024 =
  'No weights make the mean; the office revised earlier months of 2024 and did not print their growths again.';
const COUNTS =
  'The national table already has more on an earlier day of the same count from 1 January; the note says that they count differently.';

const CHAIN =
  'The four printed changes are ratios of the same four levels; the office revised levels and did not print their changes again.';

const Q1 = 'vneconomy-2024-q1';
const DEPARTMENT = 'bao-cong-thuong-2024-02';
const TWO_MONTHS = 'vneconomy-2024-02';

/** The rest of the first quarter of 2024 beside the average of its two months. */
const rest = (product: string, source: string, march: number, average: number, size: string): Judged =>
  judged(
    'rest-out-of-scale',
    `VN-21 OUTPUT ${product} N`,
    `≈${march} (2024-03: ${Q1}, ${source})`,
    `≈${average} (2024-01-01/P2M: ${source})`,
    size,
    FEBRUARY,
  );

/** The two columns of a January of the national IIP. */
const january = (activity: string, year: number, month: number, toDate: number, size: string): Judged =>
  judged(
    'same-key',
    `VN IIP${activity} GY`,
    `${month} (${year}-01: nso-iip)`,
    `${toDate} (${year}-01: nso-iip)`,
    size,
    COLUMNS,
  );

/** A cumulative growth of the national IIP beside the nearest of its parts. */
const mean = (activity: string, period: string, whole: number, part: number, size: string): Judged =>
  judged(
    'cumulative-outside-parts',
    `VN IIP${activity} GY`,
    `${whole} (${period}: nso-iip)`,
    `≈${part} (${period}: nso-iip)`,
    size,
    period.startsWith('2023') ? LEVELS_OF_2023 : LEVELS_OF_2024,
  );

/** The growth of a month as published, and as chained from the month before: the furthest apart of its series. */
const chain = (
  of: string,
  period: string,
  source: string,
  published: number,
  chained: number,
  size: string,
): Judged =>
  judged(
    'chained-changes',
    of,
    `${published} (${period}: ${source})`,
    `≈${chained} (${period}: ${source})`,
    size,
    CHAIN,
  );

export const JUDGED: readonly Judged[] = [
  judged(
    'same-key',
    'VN-21 LABOUR GY',
    `51.9 (2024-02: ${DEPARTMENT})`,
    '5.4 (2024-02-01: nso-labour)',
    '46.50 points',
    'The known case. A month later both kinds of source say +13.13 for March and for 1 March, so they speak of one thing.',
  ),
  judged(
    'same-key',
    'VN-21 LABOUR G1',
    `45.36 (2024-02: ${DEPARTMENT})`,
    '0.8 (2024-02-01: nso-labour)',
    '44.56 points',
    'The known case; for March both have +1.31.',
  ),
  rest('ELECTRICITY', DEPARTMENT, 2500, 372, '6.72 times'),
  rest('SPORTS_SHOES', TWO_MONTHS, 43.4, 8.1, '5.36 times'),
  rest('PETROL', DEPARTMENT, 744.8, 139.9, '5.32 times'),
  rest('BEER', TWO_MONTHS, 2.223, 0.4385, '5.07 times'),
  rest('CIGARETTES', TWO_MONTHS, 46.2, 9.3, '4.97 times'),
  rest('CEMENT', DEPARTMENT, 2.98, 0.635, '4.69 times'),
  rest('SUGAR', DEPARTMENT, 40.3, 8.8, '4.58 times'),
  rest('DIESEL', DEPARTMENT, 1121.2, 247.75, '4.53 times'),
  rest('STEEL', TWO_MONTHS, 727, 163.25, '4.45 times'),
  // (1 + 5.88 %) (1 - 6.25 %) / (1 - 6.56 %); December 2023 and both Januaries.
  chain('VN IIP D GY', '2024-01', 'nso-iip', 21.59, 6.2313, '15.36 points'),
  judged(
    'same-key',
    'VN-21 OUTPUT ELECTRICITY GY',
    '6.79 (2024-12: tinh-uy-thanh-hoa-2024-12)',
    '20.5 (2024-12: tinh-uy-thanh-hoa-2024-12)',
    '13.71 points',
    'The known case: two passages of one page, both of December on the December before.',
  ),
  // (1 - 5.08 %) (1 + 1.43 %) / (1 - 0.84 %).
  chain('VN-21 LABOUR GY', '2024-01-01', 'nso-labour', 9.05, -2.9071, '11.96 points'),
  january(' D', 2023, -12.38, -3.36, '9.02 points'),
  january(' D', 2024, 29.87, 21.59, '8.28 points'),
  january(' B', 2023, -13.03, -4.86, '8.17 points'),
  // (1 - 6.92 %) (1 - 4.03 %) / (1 + 2.03 %).
  chain('VN IIP B GY', '2024-04', 'nso-iip', -4.96, -12.4484, '7.49 points'),
  january('', 2023, -14.89, -8.04, '6.85 points'),
  january(' C', 2023, -15.59, -9.1, '6.49 points'),
  // (1 + 4.78 %) (1 + 0.75 %) / (1 + 3.55 %).
  chain('VN IIP GY', '2024-04', 'nso-iip', 7.39, 1.9467, '5.44 points'),
  // (1 + 5.13 %) (1 + 1.06 %) / (1 + 3.69 %).
  chain('VN IIP C GY', '2024-04', 'nso-iip', 7.75, 2.4635, '5.29 points'),
  january(' D', 2025, -4.03, 0.41, '4.44 points'),
  judged(
    'falling-cumulative',
    'VN-21 PROJECTS FDI N',
    '15 (2024-01-01/P5M20D: nso-fdi)',
    '12 (2024-01-01/P6M: bao-thanh-hoa-2024-06)',
    '3.00 count',
    COUNTS,
  ),
  judged(
    'falling-cumulative',
    'VN-21 CAPITAL FDI N',
    '228.2698 (2023-01-01/P9M20D: nso-fdi)',
    '187 (2023-01-01/P10M: vneconomy-en-2023-10)',
    '1.22 times',
    COUNTS,
  ),
  judged(
    'same-key',
    'VN-21 IIP GY',
    `24.46 (2024-01-01/P2M: ${DEPARTMENT})`,
    '22.1 (2024-01-01/P2M: vietnamplus-2024-02)',
    '2.36 points',
    'The known case: the province and the national office, 2.36 points apart where rounding allows 0.055.',
  ),
  january(' B', 2024, 9.24, 7.25, '1.99 points'),
  judged(
    'falling-cumulative',
    'VN-21 PROJECTS FDI N',
    '15 (2023-01-01/P9M20D: nso-fdi)',
    '13 (2023-01-01/P10M: vneconomy-en-2023-10)',
    '2.00 count',
    COUNTS,
  ),
  january(' B', 2025, -12.29, -10.44, '1.85 points'),
  mean(' B', '2023-01-01/P4M', -2.79, -4.45, '1.66 points'),
  january('', 2025, -0.96, 0.61, '1.57 points'),
  january(' C', 2025, 0.47, 1.55, '1.08 points'),
  judged(
    'same-key',
    'VN IIP GY',
    '-5.92 (2024-02: nso-iip)',
    '-6.8 (2024-02: vietnamplus-2024-02)',
    '0.88 points',
    'First reported as -6.8, in the later series -5.92: a revision, as the note of the observation says, and still two numbers.',
  ),
  mean(' B', '2023-01-01/P5M', -3.55, -2.79, '0.76 points'),
  mean(' D', '2023-01-01/P6M', 1.5, 0.82, '0.68 points'),
  january('', 2024, 18.86, 18.26, '0.60 points'),
  january(' C', 2024, 18.71, 19.26, '0.55 points'),
  judged(
    'falling-cumulative',
    'VN-21 CAPITAL FDI N',
    '183.9054 (2024-01-01/P5M20D: nso-fdi)',
    '177.5 (2024-01-01/P6M: bao-thanh-hoa-2024-06)',
    '1.04 times',
    COUNTS,
  ),
  mean('', '2023-01-01/P4M', -1.76, -2.25, '0.49 points'),
  mean(' B', '2023-01-01/P7M', -1.18, -1.67, '0.49 points'),
  judged(
    'same-key',
    'VN-21 GRDP GY',
    '12.16 (2024: vneconomy-2024-thu-ngan-sach)',
    '11.72 (2024: vneconomy-2024-11)',
    '0.44 points',
    'A preliminary value and a later estimate of the year, from two articles.',
  ),
  mean(' B', '2023-01-01/P11M', -2.78, -3.16, '0.38 points'),
  mean(' C', '2023-01-01/P5M', -2.45, -2.08, '0.37 points'),
  mean(' D', '2024-01-01/P5M', 12.65, 12.32, '0.33 points'),
  mean(' C', '2023-01-01/P4M', -2.08, -2.37, '0.29 points'),
  mean('', '2023-01-01/P5M', -2.05, -1.76, '0.29 points'),
  mean(' B', '2023-Q1', -4.45, -4.17, '0.28 points'),
  mean(' D', '2024-01-01/P6M', 13.01, 12.74, '0.27 points'),
  mean('', '2024-01-01/P9M', 8.64, 8.47, '0.17 points'),
  mean(' B', '2023-01-01/P10M', -3.16, -3.01, '0.15 points'),
  mean(' C', '2024-01-01/P8M', 9.7, 9.53, '0.17 points'),
  mean(' C', '2023-Q1', -2.37, -2.48, '0.11 points'),
  mean(' D', '2023-01-01/P7M', 1.35, 1.5, '0.15 points'),
  mean('', '2024-01-01/P11M', 8.36, 8.27, '0.09 points'),
  mean('', '2024-01-01/P8M', 8.6, 8.47, '0.13 points'),
  mean(' C', '2024', 9.63, 9.69, '0.06 points'),
];
