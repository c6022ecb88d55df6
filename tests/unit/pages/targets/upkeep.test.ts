import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../../src/dataset/checkPackage';
import { LIST_SCHEMAS } from '../../../../src/dataset/listSchemas';
import { assembleDataset, PACKAGE_FILE, type PackageFile } from '../../../../src/dataset/dataset';
import { contextOf, type Context } from '../../../../src/model/context';
import { LOCALES, type Locale } from '../../../../src/i18n/locale';
import { dataDate } from '../../../../src/pages/targets/dataDate';
import { targetsHeadline, type TargetLine } from '../../../../src/pages/targets/lines';
import { readTargetsParams } from '../../../../src/pages/targets/params';
import { pathModel, targetSubject } from '../../../../src/pages/targets/subject';
import { whatIf } from '../../../../src/pages/targets/whatIf';
import { FILES } from '../../support/frozen';
import { csvOf } from '../../../support/csv';
import { observationsCsv, type Row } from '../../support/synthetic';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The package after one more bulletin was entered as data/README.md says: a source, a file, its path. No code. */
function withBulletin(key: string, rows: readonly Row[]): PackageFile[] {
  const path = `observations/${key}.csv`;
  const source = {
    KEY: key,
    PUBLISHER_VI: 'Bản tin thử',
    PUBLISHER_EN: 'Test bulletin',
    ADDRESS: 'https://example.org/bulletin',
    LANGUAGE: 'vi',
    PRIORITY: '2',
  };
  const [, sourceRow = ''] = csvOf(LIST_SCHEMAS.sources.columns, [source]).split('\n');
  const edited = FILES.map(({ name, text }): PackageFile => {
    if (name === 'sources.csv') return { name, text: `${text ?? ''}${sourceRow}\n` };
    if (name !== PACKAGE_FILE) return { name, text };
    const listed = '"observations/vneconomy-2025-02.csv"';
    return { name, text: (text ?? '').replace(listed, `${listed}, "${path}"`) };
  });
  const printed = (row: Row): string => `${(row['OBS_VALUE'] ?? '').replace('.', ',')} %`;
  const text = observationsCsv(rows.map((row) => ({ PRINTED: printed(row), ...row, SOURCE: key })));
  return [...edited, { name: path, text }];
}

interface Page {
  readonly ctx: Context;
  readonly lines: readonly TargetLine[];
  readonly years: readonly string[];
  readonly title: string;
  readonly standfirst: string;
}

/** The page of targets that a package gives; a package with any finding is a fault of the test. */
function pageOf(files: readonly PackageFile[], locale: Locale): Page {
  const dataset = assembleDataset(files);
  const faults = [...dataset.failures, ...dataset.issues, ...checkPackage(files, dataset)];
  expect(faults).toEqual([]);
  const ctx = contextOf(dataset, locale);
  const { lines, years } = targetSubject(ctx);
  const { title, standfirst } = targetsHeadline(ctx, lines);
  return { ctx, lines, years, title: plain(title), standfirst: plain(standfirst) };
}

const row = ({ lines }: Page, name: string) => {
  const line = lines.find((one) => one.name === name);
  if (!line) throw new Error(`no row of ${name}`);
  const { target, actual, gap, range, verdict, word } = line;
  return { target: plain(target.text), actual: actual && plain(actual.text), gap, range, verdict, word };
};

/** Months and values of the path of a year, and the year's target. */
function pathOf({ ctx }: Page, year: string) {
  const model = pathModel(ctx, targetSubject(ctx), { year, over: [] });
  if (model?.body.kind !== 'progress') return null;
  const { points, target, pace } = model.body;
  return {
    points: points.map(({ at, datum }) => [at, datum.value]),
    pace: pace.map(({ at, datum }) => [at, plain(datum.text)]),
    target: target?.value ?? null,
    title: model.title,
    sources: model.sources.map(({ text }) => text),
  };
}

const iip = (period: string, value: string, more: Row = {}): Row => ({
  TIME_PERIOD: period,
  OBS_VALUE: value,
  ...more,
});

it('the package as it stands has no finding', () => {
  for (const locale of LOCALES) expect(pageOf(FILES, locale).lines).toHaveLength(6);
});

describe('a target for 2026 is entered', () => {
  const files = withBulletin('test-2026-01', [iip('2026', '14.5', { SCENARIO: 'TARGET' })]);

  it.each<[Locale, string, string, string]>([
    ['vi', '+14,5 %', 'Chưa có số liệu', 'IIP 2026, VACN 2024, IIP 2023 và Giá trị sản xuất 2023 chưa có số'],
    ['en', '+14.5%', 'No data', 'IIP 2026, VACN 2024, IIP 2023 and Gross output 2023: no figure'],
  ])('%s: it heads the table, without a verdict yet; all else stands', (locale, target, word, open) => {
    const [page, before] = [pageOf(files, locale), pageOf(FILES, locale)];
    expect(page.lines.map(({ name }) => name)).toEqual(['IIP 2026', ...before.lines.map(({ name }) => name)]);
    expect(row(page, 'IIP 2026')).toEqual({
      target,
      actual: null,
      gap: '—',
      range: '',
      verdict: 'no-data',
      word,
    });
    expect(row(page, 'IIP 2025')).toEqual(row(before, 'IIP 2025'));
    expect(page.title).toBe(before.title);
    expect(page.standfirst).toContain(open);
    expect(page.years).toEqual(before.years);
    expect(dataDate(page.ctx)).toBe(dataDate(before.ctx));
  });
});

describe('a target for 2026 and its first two months are entered', () => {
  const files = withBulletin('test-2026-02', [
    iip('2026', '14.5', { SCENARIO: 'TARGET' }),
    iip('2026-01-01/P2M', '16.5'),
  ]);

  it.each<[Locale, Record<string, string>]>([
    [
      'vi',
      {
        actual: '+16,5 %',
        gap: '≈ +2,0 điểm',
        // 0.05 about 16.5 - 14.5 = 2.0.
        range: '1,95 – 2,05',
        word: 'Đang cao hơn mục tiêu',
        running: 'Tính hai tháng đầu năm 2026, IIP 2026 đang cao hơn mục tiêu ≈ 2,0 điểm phần trăm.',
        over: 'Chưa có số cả năm',
        date: 'tháng 2/2026',
        // (1.145 - 1.165/6) x 1.2 = 0.950833 x 1.2 = 1.141: 14.1 %; 0.05/6 x 1.2 = 0.01 either way.
        pace: '≈ +14,1 %',
      },
    ],
    [
      'en',
      {
        actual: '+16.5%',
        gap: '≈ +2.0 points',
        range: '1.95 – 2.05',
        word: 'Ahead so far',
        running: 'For January–February 2026, IIP 2026 is ≈ 2.0 percentage points above its target.',
        over: 'No figure for the year',
        date: 'February 2026',
        pace: '≈ +14.1%',
      },
    ],
  ])(
    '%s: verdict, headline, path and what-if follow; 2025 is over without an observation of it',
    (locale, said) => {
      const page = pageOf(files, locale);
      expect(row(page, 'IIP 2026')).toMatchObject({
        actual: said['actual'],
        gap: said['gap'],
        range: said['range'],
        verdict: 'ahead',
        word: said['word'],
      });
      expect(page.standfirst).toContain(said['running']);
      expect(row(page, 'IIP 2025')).toMatchObject({ verdict: 'no-data', word: said['over'], gap: '—' });
      expect(page.standfirst).not.toContain('IIP 2025 đang');
      expect(page.years).toEqual(['2026', '2025', '2024', '2023', '2022']);
      expect(dataDate(page.ctx)).toBe(said['date']);
      expect(pathOf(page, '2026')).toMatchObject({
        points: [[2, 16.5]],
        target: 14.5,
        pace: [[2, said['pace']]],
        sources: [locale === 'vi' ? 'Bản tin thử' : 'Test bulletin'],
      });
      const { value: choice } = readTargetsParams(new URLSearchParams(), page.lines, page.years);
      const answer = choice && whatIf(page.ctx, choice);
      expect(plain(answer?.pace ?? '')).toBe(said['pace']);
    },
  );
});

describe('the first half of 2025 is entered', () => {
  const half = (value: string): PackageFile[] => withBulletin('test-2025-06', [iip('2025-01-01/P6M', value)]);

  it.each<[string, 'ahead' | 'behind' | 'cannot-tell', string, string, string, string | null]>([
    // 16.2 - 15 = 1.2, 0.05 either way.
    [
      '16.2',
      'ahead',
      'Đang cao hơn mục tiêu',
      '≈ +1,2 điểm',
      '1,15 – 1,25',
      'Tính sáu tháng đầu năm 2025, IIP 2025 đang cao hơn mục tiêu ≈ 1,2 điểm phần trăm.',
    ],
    [
      '14.0',
      'behind',
      'Đang thấp hơn mục tiêu',
      '≈ −1,0 điểm',
      '−1,05 – −0,95',
      'Tính sáu tháng đầu năm 2025, IIP 2025 đang thấp hơn mục tiêu ≈ 1,0 điểm phần trăm.',
    ],
    ['15.0', 'cannot-tell', 'Chưa kết luận được', 'làm tròn không cho kết luận', '−0,05 – 0,05', null],
  ])('%s is %s', (value, verdict, word, gap, range, running) => {
    const page = pageOf(half(value), 'vi');
    const actual = `+${value.replace('.', ',')} %`;
    expect(row(page, 'IIP 2025')).toEqual({ target: '+15 %', actual, gap, range, verdict, word });
    if (running === null) expect(page.standfirst).not.toContain('IIP 2025');
    else expect(page.standfirst).toContain(running);
    expect(page.title).toBe('IIP 2024 ước vượt mục tiêu ≈ 11,25 điểm phần trăm');
    expect(dataDate(page.ctx)).toBe('tháng 6/2025');
  });

  it('the same in English', () => {
    const page = pageOf(half('14.0'), 'en');
    expect(row(page, 'IIP 2025')).toEqual({
      target: '+15%',
      actual: '+14.0%',
      gap: '≈ −1.0 points',
      range: '−1.05 – −0.95',
      verdict: 'behind',
      word: 'Behind so far',
    });
    expect(page.standfirst).toContain(
      'For January–June 2025, IIP 2025 is ≈ 1.0 percentage points below its target.',
    );
  });

  it('the path goes on, and the pace starts from the half year', () => {
    const page = pageOf(half('16.2'), 'vi');
    const path = pathOf(page, '2025');
    expect(path?.points).toEqual([
      [1, 11.59],
      [2, 18.9],
      [6, 16.2],
    ]);
    // (1.15 - 0.5 x 1.162)/0.5 = 1.138: 13.8 %; 0.025 x 2 = 0.05 either way.
    expect(path?.pace.at(-1)).toEqual([6, '≈ +13,8 %']);
    expect(path?.title).toBe('IIP năm 2025: cao hơn mục tiêu ở 2 trong 3 mốc đã công bố');
    const { value: choice } = readTargetsParams(new URLSearchParams(), page.lines, page.years);
    expect(choice?.point?.period.months).toBe(6);
    const answer = choice && whatIf(page.ctx, choice);
    expect(answer?.after).toBe('sáu tháng đầu năm 2025');
    expect(plain(answer?.pace ?? '')).toBe('≈ +13,8 %');
    // The reader may still start from the two months.
    const earlier = readTargetsParams(new URLSearchParams('after=2'), page.lines, page.years);
    expect(earlier.value?.point?.value).toBe(18.9);
    expect(earlier.invalid).toEqual([]);
  });
});

describe('an observation of the year 2023 is entered', () => {
  const files = withBulletin('test-2023', [iip('2023', '5.4')]);

  it.each<[Locale, Record<string, string>]>([
    [
      'vi',
      // 5.4 - 17 = -11.6; 0.05 either way.
      { target: '+17 %', actual: '+5,4 %', gap: '≈ −11,6 điểm', range: '−11,65 – −11,55', word: 'Không đạt' },
    ],
    [
      'en',
      { target: '+17%', actual: '+5.4%', gap: '≈ −11.6 points', range: '−11.65 – −11.55', word: 'Missed' },
    ],
  ])('%s: missed', (locale, said) => {
    const [page, before] = [pageOf(files, locale), pageOf(FILES, locale)];
    expect(row(page, 'IIP 2023')).toEqual({ ...said, verdict: 'missed' });
    // A newer year is decided too: the headline stays, and 2023 is no longer open.
    expect(page.title).toBe(before.title);
    expect(page.standfirst).not.toContain('IIP 2023');
    expect(pathOf(page, '2023')).toMatchObject({
      points: [
        [4, 6.22],
        [9, 7.93],
        [10, 5.06],
        [12, 5.4],
      ],
      target: 17,
    });
    expect(dataDate(page.ctx)).toBe(dataDate(before.ctx));
  });
});

describe('gross output of 2023 is entered', () => {
  const level = (period: string, value: string, mult: string): Row => ({
    INDICATOR: 'GO_INDUSTRY',
    TIME_PERIOD: period,
    TRANSFORMATION: 'N',
    UNIT_MEASURE: 'VND',
    UNIT_MULT: mult,
    OBS_VALUE: value,
  });

  it('of the year, in billions: missed by what the digits say', () => {
    const files = withBulletin('test-2023', [
      { ...level('2023', '187512', '9'), PRINTED: '187.512 tỷ đồng' },
    ]);
    expect(row(pageOf(files, 'vi'), 'Giá trị sản xuất 2023')).toEqual({
      target: '200 nghìn tỷ đồng',
      actual: '187.512 tỷ đồng',
      gap: '≈ −12,488 nghìn tỷ đồng',
      // 0.0005 about -12.488.
      range: '−12,4885 – −12,4875',
      verdict: 'missed',
      word: 'Không đạt',
    });
  });

  it('of nine months: the year is over without an observation of it', () => {
    const files = withBulletin('test-2023', [
      { ...level('2023-01-01/P9M', '152.3', '12'), PRINTED: '152,3 nghìn tỷ đồng' },
    ]);
    expect(row(pageOf(files, 'vi'), 'Giá trị sản xuất 2023')).toMatchObject({
      verdict: 'no-data',
      word: 'Chưa có số cả năm',
      gap: '—',
    });
  });
});

describe('the first observation of VACN is entered', () => {
  it.each(LOCALES)('%s: the other measure gives way to it', (locale) => {
    const files = withBulletin('test-vacn', [iip('2024', '16.1', { INDICATOR: 'VACN' })]);
    const page = pageOf(files, locale);
    // 16.1 - 14.9 = 1.2; 0.05 + 0.05 = 0.1.
    expect(row(page, 'VACN 2024')).toMatchObject({
      verdict: 'met',
      gap: locale === 'vi' ? '≈ +1,2 điểm' : '≈ +1.2 points',
    });
    expect(page.lines.find(({ name }) => name === 'VACN 2024')?.related).toBeNull();
  });
});
