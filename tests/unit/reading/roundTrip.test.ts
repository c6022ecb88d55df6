import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodCode } from '../../../src/dataset/periodCode';
import { NO_CONTEXT, read } from './support';

/** What a sentence is made to say, and how each part of it can be said. */
interface Said {
  readonly text: string;
  readonly is: string;
}

const said = (is: string, ...texts: readonly string[]): readonly Said[] =>
  texts.map((text) => ({ text, is }));

const PERIODS = [
  ...said('2024-05', 'Tháng 5/2024', 'Trong tháng 5 năm 2024', 'Tháng 5.2024', 'T5/2024'),
  ...said(
    '2024-01-01/P5M',
    '5 tháng đầu năm 2024',
    'Tính chung 5 tháng năm 2024',
    'Lũy kế 5 tháng/2024',
    'Năm tháng đầu năm 2024',
  ),
  ...said('2024-Q1', 'Quý I/2024', 'Quý 1 năm 2024', 'Trong quý một năm 2024'),
  ...said('2023', 'Năm 2023', 'Cả năm 2023'),
  ...said('2024-01-01/P6M', 'Nửa đầu năm 2024', '6 tháng đầu năm 2024'),
];
const SUBJECTS = [
  ...said(
    'IIP _T _Z',
    'chỉ số sản xuất công nghiệp',
    'chỉ số sản xuất công nghiệp (IIP)',
    'IIP',
    'chỉ số sản xuất toàn ngành công nghiệp',
  ),
  ...said('IIP C _Z', 'ngành công nghiệp chế biến, chế tạo', 'chỉ số sản xuất ngành chế biến, chế tạo'),
  ...said('OUTPUT _T CEMENT', 'xi măng', 'sản lượng xi măng', 'sản xuất xi măng'),
  ...said('OUTPUT _T DIESEL', 'dầu diesel nhiên liệu', 'sản lượng dầu diesel'),
  ...said('CONSUMPTION C _Z', 'chỉ số tiêu thụ ngành công nghiệp chế biến, chế tạo'),
];
const VERBS = [
  ...said('', 'tăng', 'ước tăng', 'tăng mạnh', 'tăng trưởng', 'tăng khoảng', 'tăng gần'),
  ...said('-', 'giảm', 'sụt giảm', 'giảm nhẹ', 'giảm hơn'),
];
const BASES = [
  ...said('GY', 'so với cùng kỳ', 'so cùng kỳ năm trước', 'so với cùng kỳ năm ngoái', ''),
  ...said('G1', 'so với tháng trước', 'so tháng trước'),
];
const AREAS = said('VN-22', 'tại Nghệ An', 'của tỉnh Nghệ An', 'trên địa bàn tỉnh Nghệ An');

const choice = (from: readonly Said[]) => fc.constantFrom(...from);
const NUMBER = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => {
    const digits = String(part).padStart(2, '0');
    return { text: `${whole},${digits}`, is: `${whole}.${digits}` };
  });
const SIGNS = fc.constantFrom('%', ' %', ' phần trăm');

/** A month before is said of a month. */
const agrees = (period: Said, base: Said): boolean => base.is !== 'G1' || period.is === '2024-05';

test('a growth in every phrasing of the grammar is read back', () => {
  fc.assert(
    fc.property(
      fc.tuple(choice(PERIODS), choice(AREAS), choice(SUBJECTS), choice(VERBS), NUMBER, SIGNS, choice(BASES)),
      ([period, area, subject, verb, number, sign, base]) => {
        fc.pre(agrees(period, base));
        const text = `${period.text}, ${subject.text} ${area.text} ${verb.text} ${number.text}${sign} ${base.text}.`;
        const [figure, ...more] = read(text, NO_CONTEXT).figures;
        expect(more, text).toEqual([]);
        expect(
          [
            figure?.value,
            figure?.kind,
            figure?.transformation,
            `${figure?.indicator} ${figure?.activity} ${figure?.product}`,
            figure?.period && periodCode(figure.period),
            figure?.areas.join('+'),
          ],
          text,
        ).toEqual([verb.is + number.is, 'growth', base.is, subject.is, period.is, area.is]);
      },
    ),
    { numRuns: 500 },
  );
});

const UNITS = [
  ...said('TNE 6', 'triệu tấn'),
  ...said('TNE 3', 'nghìn tấn', 'ngàn tấn'),
  ...said('KWH 6', 'triệu kWh', 'tr.kWh'),
  ...said('M3 9', 'tỷ m3', 'tỉ m³', 'tỷ mét khối', 'tỷ m 3'),
  ...said('VND 12', 'nghìn tỷ đồng', 'ngàn tỉ đồng'),
  ...said('LTR 0', 'lít'),
];
const REACHES = ['đạt', 'ước đạt', 'đạt khoảng', 'là', ''];

test('a level in every phrasing, with or without a growth behind it', () => {
  fc.assert(
    fc.property(
      choice(PERIODS),
      choice(SUBJECTS.filter(({ is }) => is.startsWith('OUTPUT'))),
      fc.constantFrom(...REACHES),
      NUMBER,
      choice(UNITS),
      fc.option(fc.tuple(choice(VERBS), NUMBER)),
      (period, subject, reach, number, unit, growth) => {
        const tail = growth === null ? '' : `, ${growth[0].text} ${growth[1].text}%`;
        const text = `${period.text}, ${subject.text} ${reach} ${number.text} ${unit.text}${tail}.`;
        const found = read(text, NO_CONTEXT).figures.map(
          (f) =>
            `${f.value} ${f.kind} ${f.unit.code} ${f.unit.mult} ${f.indicator} ${f.activity} ${f.product}`,
        );
        const expected = [`${number.is} level ${unit.is} ${subject.is}`];
        if (growth !== null) expected.push(`${growth[0].is}${growth[1].is} growth PERCENT 0 ${subject.is}`);
        expect(found, text).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});
