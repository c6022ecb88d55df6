import { describe, expect, it } from 'vitest';
import fixture from '../../../fixtures/target-verdicts.json';
import { contextOf } from '../../../../src/model/context';
import { LOCALES, type Locale } from '../../../../src/i18n/locale';
import { dataDate } from '../../../../src/pages/targets/dataDate';
import { targetsEntries } from '../../../../src/pages/targets/entries';
import { targetLines, targetsHeadline, type TargetLine } from '../../../../src/pages/targets/lines';
import { CONTEXTS } from '../../support/frozen';
import { datasetOf, type Row } from '../../support/synthetic';
import { actual, BILLION, goal, TRILLION } from '../../support/targetRows';

const LINES = { vi: targetLines(CONTEXTS.vi), en: targetLines(CONTEXTS.en) };

/** A no-break space stands before the percent sign; the fixture is written with a plain one. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function linesOf(rows: readonly Row[], locale: Locale = 'vi'): TargetLine[] {
  return targetLines(contextOf(datasetOf(rows), locale));
}

function headlineOf(rows: readonly Row[], locale: Locale = 'vi') {
  const ctx = contextOf(datasetOf(rows), locale);
  const { title, standfirst } = targetsHeadline(ctx, targetLines(ctx));
  return { title: plain(title), standfirst: plain(standfirst) };
}

describe.each(LOCALES)('the real targets in %s', (locale) => {
  it.each(fixture.map((expected, i) => [expected.name[locale], expected, LINES[locale][i]] as const))(
    '%s',
    (name, expected, line) => {
      if (!line) throw new Error(`no line of ${name}`);
      expect(line.name).toBe(name);
      expect(line.verdict).toBe(expected.verdict);
      expect(line.word).toBe(expected.word[locale]);
      expect(line.gap).toBe(expected.gapText[locale]);
      expect(line.range).toBe(expected.rangeText[locale]);
      expect(line.others).toHaveLength(expected.others.length);
      if (expected.actual === null) expect(line.actual).toBeNull();
      if (expected.related === null) expect(line.related).toBeNull();
      else {
        expect(line.related?.name).toBe(expected.related.name[locale]);
        expect(plain(line.related?.text ?? '')).toBe(expected.related.text[locale]);
        expect(line.related?.period).toBe(expected.related.period);
      }
    },
  );

  it('says each value as it is printed, with its sign, its status and its source', () => {
    const percent = (digits: string): string =>
      locale === 'vi' ? `${digits.replace('.', ',')} %` : `${digits}%`;
    expect(LINES[locale].map((line) => plain(line.target.text))).toEqual([
      percent('+15'),
      percent('+8.0'),
      percent('+11'),
      percent('+14.9'),
      percent('+17'),
      locale === 'vi' ? '200 nghìn tỷ đồng' : '200 trillion VND',
    ]);
    expect(LINES[locale].map((line) => line.actual && [plain(line.actual.text), line.actual.status])).toEqual(
      [
        [percent('+18.9'), 'published'],
        [percent('+19.25'), 'estimate'],
        [percent('+12.16'), 'estimate'],
        null,
        [percent('+5.06'), 'published'],
        null,
      ],
    );
    expect(LINES[locale].map((line) => line.actual?.source)).toEqual([
      'VnEconomy',
      locale === 'vi'
        ? 'Trang thông tin điện tử Tỉnh ủy Thanh Hóa'
        : 'Website of the Thanh Hoa Provincial Party Committee',
      'VnEconomy',
      undefined,
      locale === 'vi' ? 'VnEconomy (bản tiếng Anh)' : 'VnEconomy (English edition)',
      undefined,
    ]);
    expect(LINES[locale][2]?.others.map((o) => [plain(o.text), o.status])).toEqual([
      [percent('11.72').replace(/^/, '+'), 'provisional'],
    ]);
  });

  it('gives its reasons: the rule, the target, the observation, what else is known, and notes', () => {
    const { t } = CONTEXTS[locale];
    for (const line of LINES[locale]) {
      const partOnly = line.verdict === 'no-data' && line.actual !== null;
      expect(line.reasons[0]).toBe(partOnly ? t.targets.partOnly : t.targets.rule[line.verdict]);
      expect(line.reasons[1]).toContain(line.target.text);
      expect(new Set(line.reasons).size).toBe(line.reasons.length);
      for (const reason of line.reasons) expect(reason).not.toMatch(/NaN|undefined|null|Infinity|\(\)|: $/);
      // Every observation that is known is said.
      for (const { value, decimals } of line.progress.known)
        expect(line.reasons.join('\n')).toContain(
          Math.abs(value)
            .toFixed(decimals)
            .replace('.', locale === 'vi' ? ',' : '.'),
        );
    }
  });

  it('a gap stands with its range, and a dash with none', () => {
    for (const { gap, range } of LINES[locale]) expect(gap === '—').toBe(range === '');
  });
});

describe('the reasons in words', () => {
  it('IIP 2023: ten months, nine months, the forecast, and no verdict', () => {
    const reasons = LINES.vi[4]?.reasons.map(plain) ?? [];
    expect(reasons[0]).toMatch(/^Chưa có số cả năm: bộ số liệu chưa có số của cả kỳ mục tiêu/);
    expect(reasons).toContain(
      'Số thực hiện mới nhất: +5,06 % (10T/2023 so với 10T/2022; công bố; VnEconomy (bản tiếng Anh))',
    );
    expect(reasons).toContain('Chênh lệch đến nay: ≈ −11,94 điểm; khoảng do làm tròn −11,945 – −11,935');
    expect(reasons).toContain(
      'Cũng đã công bố: +7,93 % (9T/2023 so với 9T/2022; ước; Sở Công Thương tỉnh Thanh Hóa)',
    );
    expect(reasons).toContain('Dự báo: +9,5 % (2023 so với 2022; dự báo; Sở Công Thương tỉnh Thanh Hóa)');
    expect(reasons).toContain('Mục tiêu là mức tối thiểu: từ 17 % trở lên.');
  });

  it('VACN 2024: another measure is named as another measure, and its gap is never said', () => {
    const reasons = LINES.en[3]?.reasons ?? [];
    expect(reasons.join('\n')).toMatch(
      /another measure and is not used for the verdict: Gross regional domestic product \(GRDP\), industry, \+20\.09%/,
    );
    // 20.09 - 14.9 = 5.19.
    expect(JSON.stringify(LINES.en[3])).not.toMatch(/5\.19/);
    expect(JSON.stringify(LINES.vi[3])).not.toMatch(/5,19/);
  });
});

describe('the headline', () => {
  it('of the real data, in both languages', () => {
    expect(targetsHeadline(CONTEXTS.vi, LINES.vi)).toMatchObject({
      title: 'IIP 2024 ước vượt mục tiêu ≈ 11,25 điểm phần trăm',
      standfirst:
        'Tính hai tháng đầu năm 2025, IIP 2025 đang cao hơn mục tiêu ≈ 3,9 điểm phần trăm. ' +
        'VACN 2024, IIP 2023 và Giá trị sản xuất 2023 chưa có số để kết luận. ' +
        'Kết luận chỉ đưa ra khi sai số làm tròn cho phép.',
    });
    expect(targetsHeadline(CONTEXTS.en, LINES.en)).toMatchObject({
      title: 'IIP 2024 beat its target by ≈ 11.25 percentage points, by estimate',
      standfirst:
        'For January–February 2025, IIP 2025 is ≈ 3.9 percentage points above its target. ' +
        'VACN 2024, IIP 2023 and Gross output 2023: no figure that allows a verdict. ' +
        'A verdict is given only where rounding cannot turn it.',
    });
  });

  it.each<[string, readonly Row[], string]>([
    ['met', [goal('8.0'), actual('2024', '19.25')], 'IIP 2024 vượt mục tiêu ≈ 11,25 điểm phần trăm'],
    [
      'missed',
      [goal('8.0'), actual('2024', '5.06')],
      'IIP 2024 không đạt mục tiêu, thiếu ≈ 2,94 điểm phần trăm',
    ],
    [
      'ahead',
      [goal('8.0'), actual('2024-Q1', '20.01')],
      'Tính quý I/2024, IIP 2024 đang cao hơn mục tiêu ≈ 12,01 điểm phần trăm',
    ],
    [
      'behind',
      [goal('8.0'), actual('2024-01', '-2.1')],
      'Tính tháng 1/2024, IIP 2024 đang thấp hơn mục tiêu ≈ 10,1 điểm phần trăm',
    ],
    ['within rounding', [goal('8.0'), actual('2024', '8.0')], 'Chưa có mục tiêu nào kết luận được'],
    ['nothing published', [goal('8.0')], 'Chưa có mục tiêu nào kết luận được'],
    ['no target', [actual('2024', '8.04')], 'Chưa có mục tiêu nào kết luận được'],
    [
      'an amount of the year',
      [goal('200', TRILLION), actual('2024', '187.5', TRILLION)],
      'Giá trị sản xuất 2024 không đạt mục tiêu, thiếu ≈ 12,5 nghìn tỷ đồng',
    ],
  ])('%s', (_, rows, title) => {
    expect(headlineOf(rows).title).toBe(title);
  });

  it('an amount that runs is compared month with month, and the headline says so', () => {
    // 152.3/9 = 16.92 a month, (200 - 152.3)/3 = 15.9 needed: 1.0 a month more than needed, not 1.0 in all.
    const { title } = headlineOf([goal('200', TRILLION), actual('2024-01-01/P9M', '152.3', TRILLION)]);
    expect(title).toMatch(/cao hơn mục tiêu.*một tháng|một tháng.*cao hơn/);
  });
});

describe('a line of a table', () => {
  it('a gap that rounding could turn is not said as a number', () => {
    const [line] = linesOf([goal('8.04'), actual('2024', '8.0')]);
    expect(line?.verdict).toBe('cannot-tell');
    expect(line?.gap).toBe('làm tròn không cho kết luận');
    // 8.0 - 8.04 = -0.04, 0.05 either way.
    expect(line?.range).toBe('−0,090 – 0,010');
    expect(line?.reasons.join('\n')).not.toMatch(/[+−]0,04 điểm/);
  });

  it('nor where the year is over without an observation of it', () => {
    const rows = [goal('5.1'), actual('2024-01-01/P10M', '5.1'), actual('2025-01', '11.59')];
    const [line] = linesOf(rows);
    expect(line?.word).toBe('Chưa có số cả năm');
    // 5.1 - 5.1 = 0, 0.05 either way.
    expect(line?.reasons.join('\n')).not.toMatch(/0,0 điểm/);
  });

  it('the gap of an amount that runs is an amount a month, of the year an amount', () => {
    const [running] = linesOf([goal('200', TRILLION), actual('2024-01-01/P9M', '152.3', TRILLION)]);
    expect(running?.gap).toBe('≈ +1,0 nghìn tỷ đồng một tháng');
    const [over] = linesOf([goal('200', TRILLION), actual('2024', '187.5', TRILLION)]);
    expect(over?.gap).toBe('≈ −12,5 nghìn tỷ đồng');
    expect(over?.range).toBe('−12,55 – −12,45');
  });

  it('an observation in another multiple is said as its source has it, its gap in the unit of the target', () => {
    const [line] = linesOf([goal('200', TRILLION), actual('2024', '187512', BILLION)]);
    expect(line?.actual?.text).toBe('187.512 tỷ đồng');
    expect(line?.gap).toBe('≈ −12,488 nghìn tỷ đồng');
  });

  it.each(LOCALES)('two targets of one year are told apart by their names, in %s', (locale) => {
    const product = (code: string): Row => ({
      INDICATOR: 'OUTPUT',
      PRODUCT: code,
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'TNE',
      UNIT_MULT: '6',
    });
    const rows = [
      goal('8.0'),
      goal('9.0', { ACTIVITY: 'C' }),
      goal('20', product('CEMENT')),
      goal('2', product('STEEL')),
    ];
    const names = linesOf(rows, locale).map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });

  it('one reason is given once, though two newspapers print one value of one body', () => {
    // One source, two passages, one value: a key of its own by its locator.
    const rows = [
      goal('8.0'),
      actual('2024-Q1', '9.1', { LOCATOR: 'paragraph 2' }),
      actual('2024-Q1', '9.1', { LOCATOR: 'table 1' }),
      actual('2024-01', '7.3', { LOCATOR: 'paragraph 2' }),
      actual('2024-01', '7.3', { LOCATOR: 'table 1' }),
    ];
    const reasons = linesOf(rows)[0]?.reasons ?? [];
    expect(reasons.filter((reason, i) => reasons.indexOf(reason) !== i)).toEqual([]);
  });

  it('rates stand on one axis, an amount on its own', () => {
    const rows = [
      goal('8.0'),
      actual('2024', '19.25'),
      goal('-4', { INDICATOR: 'GRDP' }),
      goal('200', TRILLION),
      actual('2024', '187.5', TRILLION),
    ];
    const axes = linesOf(rows).map(({ bullet }) => [bullet.axis.low, bullet.axis.high]);
    expect(axes[0]).toEqual(axes[1]);
    expect(axes[0]?.[0]).toBeLessThanOrEqual(-4);
    expect(axes[0]?.[1]).toBeGreaterThanOrEqual(19.25);
    expect(axes[2]?.[0]).toBe(0);
    expect(axes[2]?.[1]).toBeGreaterThanOrEqual(200);
  });

  it('no target at all is no line', () => {
    expect(linesOf([actual('2024', '19.25')])).toEqual([]);
    expect(linesOf([])).toEqual([]);
  });
});

describe('dataDate', () => {
  it('the last month that any actual observation reaches', () => {
    expect(dataDate(CONTEXTS.vi)).toBe('tháng 2/2025');
    expect(dataDate(CONTEXTS.en)).toBe('February 2025');
  });

  it.each([
    [['2024-01-01/P2M'], 'tháng 2/2024'],
    [['2024-01-01/P1M20D'], 'tháng 2/2024'],
    [['2024', '2023-01'], 'tháng 12/2024'],
    [['2024-03-01'], 'tháng 3/2024'],
    [[], ''],
  ])('%j: %s', (periods, expected) => {
    const rows = [goal('9', { TIME_PERIOD: '2030' }), ...periods.map((period) => actual(period, '1'))];
    expect(dataDate(contextOf(datasetOf(rows), 'vi'))).toBe(expected);
  });
});

describe('the entries of the two pages', () => {
  it.each(LOCALES)('have their address, title and picture, in %s', (locale) => {
    const [page, brief, ...more] = targetsEntries(CONTEXTS[locale]);
    expect(more).toEqual([]);
    expect([page?.path('vi'), page?.path('en')]).toEqual(['/targets/', '/en/targets/']);
    expect([brief?.path('vi'), brief?.path('en')]).toEqual(['/targets/brief/', '/en/targets/brief/']);
    const { title, standfirst } = targetsHeadline(CONTEXTS[locale], LINES[locale]);
    expect(page?.title).toContain(title);
    expect(brief?.title).toContain(title);
    expect(brief?.title).not.toBe(page?.title);
    expect(page?.description).toBe(standfirst);
    expect(page?.picture.figure?.kind).toBe('progress');
  });
});
