import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/observation';
import { lineageOf, type Lineage } from '../../../src/provenance/lineage';
import { lineageText } from '../../../src/provenance/lineageText';
import { METHODS } from '../../../src/dataset/provenance';
import {
  provenanceCode,
  derivedProvenance,
  observationProvenance,
  parseProvenance,
  type Provenance,
} from '../../../src/model/provenance';
import { provenancesIn } from '../../../src/provenance/usage';
import { contextOf, type Context } from '../../../src/model/context';
import { findingText } from '../../../src/provenance/findingText';
import { plainText } from '../../../src/i18n/richText';
import { LOCALES } from '../../../src/i18n/locale';
import { targetLines } from '../../../src/pages/targets/lines';
import { ALL_FIGURES } from '../support/figures';
import { CONTEXTS, DATASET } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';
import { dataOf } from '../../../src/kinds/dataOf';

const NB = '\u00a0';

function lineageAt(ctx: Context, provenance: Provenance): Lineage {
  const answer = lineageOf(ctx, provenance);
  if (!answer) throw new Error(`no lineage of ${provenanceCode(provenance)}`);
  return answer;
}

function seek(ctx: Context, fits: (o: Observation) => boolean): Observation {
  const found = ctx.dataset.observations.find(fits);
  if (!found) throw new Error('no such figure');
  return found;
}

const provenancesOf = (provenance: Provenance): readonly string[] =>
  provenance.kind === 'observation' ? [provenance.id] : provenance.from;

const factsOf = (answer: Lineage): Record<string, string> =>
  Object.fromEntries(answer.facts.map(({ label, text }) => [label, plainText(text)]));

describe('every value of every figure', () => {
  it('answers with the words, the value and the range that it has where it stands', () => {
    let derived = 0;
    for (const { name, locale, model } of ALL_FIGURES) {
      for (const datum of dataOf(model.body)) {
        if (datum.provenance === null) continue;
        const answer = lineageAt(CONTEXTS[locale], datum.provenance);
        expect(answer.text, `${name}: ${datum.name}`).toBe(datum.text);
        if (datum.provenance.kind === 'observation') continue;
        derived += 1;
        // A level a year before stands at 100 on its axis: there only its words can be compared.
        if (datum.provenance.method === 'level-year-before') continue;
        expect(answer.value, `${name}: ${datum.name}`).toBeCloseTo(datum.value ?? NaN, 9);
        expect(answer.interval.low, `${name}: ${datum.name}`).toBeCloseTo(datum.interval?.low ?? NaN, 9);
        expect(answer.interval.high, `${name}: ${datum.name}`).toBeCloseTo(datum.interval?.high ?? NaN, 9);
      }
    }
    expect(derived).toBeGreaterThan(20);
  });

  it('and every cell of its table with a provenance', () => {
    let asked = 0;
    for (const { name, locale, model } of ALL_FIGURES) {
      for (const cell of model.table.rows.flat()) {
        if (!cell.provenance) continue;
        const answer = lineageAt(CONTEXTS[locale], cell.provenance);
        // A gap that rounding could turn has words instead of a number.
        if (/\d/.test(cell.text)) expect(answer.text, `${name}: ${cell.text}`).toBe(cell.text);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(500);
  });

  it('no value in a table stands without its provenance', () => {
    for (const { name, model } of ALL_FIGURES)
      for (const cell of model.table.rows.flat())
        if (cell.status !== undefined && cell.status !== 'missing' && /^[≈+−\d]/.test(cell.text))
          expect([name, cell.text, cell.provenance === undefined || cell.provenance === null]).toEqual([
            name,
            cell.text,
            // A range of rounding belongs to the number before it.
            cell.text.includes(' – '),
          ]);
  });

  it('the sides of every finding too, published or worked out', () => {
    const { findings } = CONTEXTS.vi.checked().check;
    for (const finding of findings) {
      const { picture } = findingText(CONTEXTS.vi, finding);
      for (const side of picture.sides) {
        expect(side.provenance, finding.id).not.toBeNull();
        if (!side.provenance) continue;
        const answer = lineageAt(CONTEXTS.vi, side.provenance);
        // Both sides stand in the power of ten of the first one's figures, an answer in that of its own.
        const [first, own] = [finding.sides[0].observations[0]?.id, provenancesOf(side.provenance)[0]].map(
          (id) => DATASET.observations.find((o) => o.id === id)?.mult ?? 0,
        );
        const scale = 10 ** ((own ?? 0) - (first ?? 0));
        if (scale === 1) expect(answer.text, finding.id).toBe(side.text);
        expect(answer.value * scale, finding.id).toBeCloseTo(side.value ?? NaN, 9);
        expect(answer.interval.low * scale, finding.id).toBeCloseTo(side.interval?.low ?? NaN, 9);
        expect(answer.interval.high * scale, finding.id).toBeCloseTo(side.interval?.high ?? NaN, 9);
      }
    }
  });

  it('and how far the sides are apart', () => {
    let sizes = 0;
    for (const locale of LOCALES) {
      const ctx = CONTEXTS[locale];
      for (const finding of ctx.checked().check.findings) {
        const { size, sizeProvenance } = findingText(ctx, finding);
        // A ratio to what may be zero is no number.
        if (!sizeProvenance) continue;
        const answer = lineageAt(ctx, parseProvenance(provenanceCode(sizeProvenance)) ?? sizeProvenance);
        expect(answer.text).toBe(size);
        expect(answer.value).toBe(finding.size.value);
        expect(answer.interval.low).toBeLessThanOrEqual(answer.value);
        expect(answer.interval.high).toBeGreaterThanOrEqual(answer.value);
        // Both sides stand in the formula, and can be asked in turn.
        expect(provenancesIn(answer.formula).size).toBe(2);
        sizes += 1;
      }
    }
    expect(sizes).toBeGreaterThan(90);
  });

  it('the gap of every target is the gap of its answer', () => {
    let gaps = 0;
    for (const line of targetLines(CONTEXTS.vi)) {
      if (!line.provenance) continue;
      const answer = lineageAt(CONTEXTS.vi, line.provenance);
      expect(answer.text).toBe(line.gap);
      expect(factsOf(answer)['Khoảng']).toBe(line.range);
      gaps += 1;
    }
    expect(gaps).toBe(3);
  });
});

describe('an observation', () => {
  const ctx = CONTEXTS.vi;
  const iip = seek(ctx, (o) => o.printed === '24,46 %' && o.indicator === 'IIP');
  const answer = lineageAt(ctx, observationProvenance(iip.id));

  it('says what it is, as it was printed, with basis, period, status, rounding, source and place', () => {
    expect(answer.name).toBe('Chỉ số sản xuất công nghiệp (IIP), Thanh Hóa, hai tháng đầu năm 2024');
    expect(answer.text).toBe(`+24,46${NB}%`);
    expect(factsOf(answer)).toMatchObject({
      'In trong nguồn': '24,46 %',
      'So sánh': '2T/2024 so với 2T/2023',
      Kỳ: 'Hai tháng đầu năm 2024',
      'Tình trạng': 'công bố',
      // Half of 0.01 on either side.
      'Khoảng do làm tròn': '24,455 – 24,465',
      'Chỗ trong nguồn': 'bản in, đoạn 5',
    });
    expect(factsOf(answer)['Ngày công bố']).toContain('có số đến 29/2/2024');
  });

  it("gives the other sources' values, and whether rounding can make them one", () => {
    expect(answer.others.map(({ text, remark }) => [text, remark])).toEqual([
      [`+22,1${NB}%`, '2T/2024 · công bố · làm tròn không giải thích được chênh lệch'],
    ]);
    const february = seek(ctx, (o) => o.printed === '9,32 %' && o.activity === '_T' && o.indicator === 'IIP');
    // 9.3 stands for 9.25 to 9.35, and 9.32 is among them.
    expect(
      lineageAt(ctx, observationProvenance(february.id)).others.map(({ text, remark }) => [text, remark]),
    ).toEqual(
      expect.arrayContaining([[`+9,3${NB}%`, 'T2/2024 · công bố · làm tròn giải thích được chênh lệch']]),
    );
  });

  it('shows the cross-check that speaks against it', () => {
    expect(answer.findings.map(({ rule }) => rule)).toContain('same-key');
    expect(answer.findings[0]?.title).toContain('24,46');
  });

  it('a count is not rounded; a target is set', () => {
    const projects = seek(ctx, (o) => o.indicator === 'PROJECTS' && o.scenario === 'ACTUAL');
    expect(factsOf(lineageAt(ctx, observationProvenance(projects.id)))['Khoảng do làm tròn']).toBe(
      'số đếm, không làm tròn',
    );
    const target = seek(ctx, (o) => o.scenario === 'TARGET' && o.value === 8);
    expect(target.printed).toBe('8,0 %');
    // 8.0 against a figure is 7.95 to 8.05 against it: what its gap is worked out with.
    expect(factsOf(lineageAt(ctx, observationProvenance(target.id)))['Khoảng do làm tròn']).toBe(
      'đặt ra, không làm tròn',
    );
  });

  it('all of it stands in the text that can be copied, with the address', () => {
    const address = 'https://example.org/targets/';
    const [other] = ctx.dataset.observations;
    if (!other) throw new Error('no figure');
    const derived = {
      id: 'd',
      text: '≈ 1',
      status: 'derived',
      name: 'Hiệu',
      remark: '',
      provenance: observationProvenance(other.id),
    } as const;
    const uses = { pages: [{ words: 'Mục tiêu', address }], derived: [derived] };
    const text = lineageText(ctx, answer, uses, 'https://example.org/?ask=x');
    expect(text).toContain(`Dùng ở\n- Mục tiêu <${address}>`);
    expect(text).toContain('Suy ra từ con số này\n- Hiệu: ≈ 1');
    // Somebody has looked at the finding: data/accepted-findings.csv says why.
    expect(text).toContain(`. Đã xem xét: ${answer.findings[0]?.reason ?? '—'}`);
    for (const { label, text: words } of answer.facts)
      expect(text).toContain(`${label}: ${plainText(words)}`);
    expect(text).toContain(`+22,1${NB}%`);
    expect(text.trimEnd().endsWith('https://example.org/?ask=x')).toBe(true);
  });
});

describe('what one body published more than once', () => {
  it('GRDP 2024 of one newspaper: both observations, neither before it can have been known', () => {
    const ctx = CONTEXTS.en;
    const grdp = seek(ctx, (o) => o.indicator === 'GRDP' && o.activity === '_T' && o.value === 12.16);
    const { history } = lineageAt(ctx, observationProvenance(grdp.id));
    expect(history.map(({ text }) => text).sort()).toEqual(['+11.72%', '+12.16%']);
    expect(history.map(({ name }) => name)).toEqual(
      Array.from({ length: 2 }, () => 'undated, reports to 31 December 2024'),
    );
    expect(history.find(({ text }) => text === '+12.16%')?.remark).toContain('the figure asked for');
  });

  it('one page that prints a growth twice: both places', () => {
    const ctx = CONTEXTS.vi;
    const twice = seek(ctx, (o) => o.printed.startsWith('20,5') && o.product === 'ELECTRICITY');
    const { history } = lineageAt(ctx, observationProvenance(twice.id));
    expect(history.map(({ name, remark }) => [name, remark.includes('chỗ thứ')])).toEqual([
      ['in ngày 20/12/2024', true],
      ['in ngày 20/12/2024', true],
    ]);
  });

  it('what was published once has no history', () => {
    const [only] = datasetOf([{ OBS_VALUE: '5' }]).observations;
    const ctx = contextOf(datasetOf([{ OBS_VALUE: '5' }]), 'vi');
    expect(lineageAt(ctx, observationProvenance(only?.id ?? '')).history).toEqual([]);
  });
});

describe('a derived value', () => {
  const level = (value: string, period: string, more: Row = {}): Row => ({
    INDICATOR: 'OUTPUT',
    PRODUCT: 'ELECTRICITY',
    TRANSFORMATION: 'N',
    UNIT_MEASURE: 'KWH',
    UNIT_MULT: '6',
    OBS_VALUE: value,
    TIME_PERIOD: period,
    ...more,
  });

  /** Asked of figures by their place among the rows. */
  function derive(
    rows: readonly Row[],
    method: (typeof METHODS)[number],
    of: readonly number[],
    ...parameters: number[]
  ): Lineage | null {
    const dataset = datasetOf(rows);
    const ids = of.map((i) => dataset.observations[i]?.id ?? '');
    return lineageOf(contextOf(dataset, 'en'), derivedProvenance(method, ids, ...parameters));
  }

  const ELECTRICITY = [
    level('744', '2024-01-01/P2M'),
    level('95', '2024-01-01/P2M', { TRANSFORMATION: 'GY', UNIT_MEASURE: 'PERCENT', UNIT_MULT: '0' }),
    level('3244', '2024-Q1'),
    level('600', '2023-01-01/P2M'),
  ];
  const TARGET = [{ OBS_VALUE: '24.46' }, { OBS_VALUE: '8.0', TIME_PERIOD: '2024', SCENARIO: 'TARGET' }];

  it.each<[string, Lineage | null, string, string, number, number]>([
    // 744/1.95 = 381.538; (744-0.5)/(1+95.5/100) = 380.307; (744+0.5)/(1+94.5/100) = 382.776.
    [
      'a level a year before',
      derive(ELECTRICITY, 'level-year-before', [0, 1]),
      '≈ 382 million kWh',
      '744 million kWh ÷ (1 + 95%) ≈ 382 million kWh',
      380.307,
      382.776,
    ],
    // 744/600 - 1 = 24 %; 743.5/600.5 - 1 = 23.8135; 744.5/599.5 - 1 = 24.1868. A quarter of the width is 0.093.
    [
      'growth from two levels',
      derive(ELECTRICITY, 'growth-from-levels', [0, 3]),
      '≈ +24.0%',
      '744 million kWh ÷ 600 million kWh − 1 ≈ +24.0%',
      23.8135,
      24.1868,
    ],
    // 3244 - 744 = 2500, half-widths 0.5 + 0.5.
    [
      'the rest of a quarter',
      derive(ELECTRICITY, 'rest-of-period', [2, 0]),
      '≈ 2,500 million kWh',
      '3,244 million kWh − 744 million kWh ≈ 2,500 million kWh',
      2499,
      2501,
    ],
    [
      'the same a month, of which there is one',
      derive(ELECTRICITY, 'rest-a-month', [2, 0]),
      '≈ 2,500 million kWh',
      '(3,244 million kWh − 744 million kWh) ÷ 1 ≈ 2,500 million kWh',
      2499,
      2501,
    ],
    // 744/2 = 372; (744 ± 0.5)/2: a quarter of the width is 0.125, so no decimal means anything.
    [
      'an average a month',
      derive(ELECTRICITY, 'average-a-month', [0]),
      '≈ 372 million kWh',
      '744 million kWh ÷ 2 ≈ 372 million kWh',
      371.75,
      372.25,
    ],
    // 24.46 - 8.0 = 16.46; 0.005 + 0.05.
    [
      'a gap in points',
      derive(TARGET, 'gap-in-points', [0, 1]),
      '≈ +16.46 points',
      '+24.46% − (+8.0%) ≈ +16.46 points',
      16.455,
      16.465,
    ],
    // The check of the method note: y = 24.46, g* = 8.0, w = 2/12 gives 4.708.
    // With shares 0.137 (5.387) to 2/12: the ends also by rounding, (1.08 - w 1.24465)/(1-w) - 1 = 4.7070 at 2/12
    // and (1.08 - 0.137 1.24455)/0.863 - 1 = 5.3876 at 0.137.
    [
      'a pace',
      derive(TARGET, 'required-pace', [0, 1], 2 / 12),
      '≈ +4.7%',
      '[(1 + 8.0%) − 16.7% × (1 + 24.46%)] ÷ (1 − 16.7%) − 1 ≈ +4.7%',
      4.707,
      5.3876,
    ],
    // 0.2 * 24.46 + 0.8 * 5 = 8.892; 0.2 * 0.005 on either side.
    [
      'a year that ends as supposed',
      derive(TARGET, 'year-end', [0], 0.2, 5),
      '≈ +8.9%',
      '20.0% × (+24.46%) + (1 − 20.0%) × (+5%) ≈ +8.9%',
      8.891,
      8.893,
    ],
  ])('%s', (_, answer, text, formula, low, high) => {
    expect(answer?.text).toBe(text);
    expect(plainText(answer?.formula ?? [])).toBe(formula);
    expect(answer?.interval.low).toBeCloseTo(low, 3);
    expect(answer?.interval.high).toBeCloseTo(high, 3);
    expect(answer?.status).toBe('derived');
    // Each number of the formula can be asked in turn.
    expect(answer?.formula?.filter((piece) => typeof piece !== 'string').length).toBe(answer?.from.length);
  });

  it('how far two sides are apart: a difference of rates and of counts, a ratio of amounts', () => {
    const twice = (a: string, b: string, more: Row = {}): Row[] => [
      { OBS_VALUE: a, ...more },
      { OBS_VALUE: b, SOURCE: 'beta', ...more },
    ];
    const counted = { INDICATOR: 'PROJECTS', TRANSFORMATION: 'N', UNIT_MEASURE: 'PROJECT' };
    const say = (answer: Lineage | null) =>
      answer && [plainText(answer.formula ?? []), answer.interval.low, answer.interval.high];
    const near = (value: number): number => expect.closeTo(value, 3) as number;
    // 24.46 - 22.1 = 2.36; half-widths 0.005 + 0.05.
    expect(say(derive(twice('24.46', '22.1'), 'apart', [0, 1]))).toEqual([
      '+24.46% − (+22.1%) ≈ 2.36 points',
      near(2.305),
      near(2.415),
    ]);
    // The larger stands first, whichever was named first.
    expect(say(derive(twice('-5.5', '-2.7'), 'apart', [0, 1]))?.[0]).toBe('−2.7% − (−5.5%) ≈ 2.8 points');
    expect(say(derive(twice('15', '12', counted), 'apart', [0, 1]))).toEqual([
      '15 projects − 12 projects = 3 projects',
      3,
      3,
    ]);
    // 744/600 = 1.24; 743.5/600.5 = 1.23813 and 744.5/599.5 = 1.24187.
    const levels = [level('744', '2024-Q1'), level('600', '2024-Q1', { SOURCE: 'beta' })];
    expect(say(derive(levels, 'apart', [0, 1]))).toEqual([
      '744 million kWh ÷ 600 million kWh ≈ 1.2 times',
      near(1.23813),
      near(1.24187),
    ]);
    // Figures that no cross-check sets against one another have no size.
    expect(derive(twice('24.46', '24.46'), 'apart', [0, 1])).toBeNull();
  });

  it('a rate that is tried has its own sign', () => {
    const of = (goal: number) =>
      plainText(derive(TARGET, 'required-pace', [0], 0.2, goal)?.formula ?? []).split(' − 20')[0];
    expect([of(5), of(-5)]).toEqual(['[(1 + 5%)', '[(1 − 5%)']);
  });

  it('what is still needed a month, and how far the average so far is from it', () => {
    const rows = [level('300', '2024-01-01/P6M'), level('720', '2024', { SCENARIO: 'TARGET' })];
    // (720 - 300)/6 = 70; 300/6 = 50; 50 - 70 = -20.
    expect(derive(rows, 'output-pace', [0, 1])?.value).toBe(70);
    expect(derive(rows, 'pace-gap', [0, 1])?.value).toBe(-20);
    expect(derive(rows, 'pace-gap', [0, 1])?.text).toBe('≈ −20 million kWh a month');
  });

  it.each<[string, Lineage | null]>([
    ['a growth that is no growth of the level', derive(ELECTRICITY, 'level-year-before', [2, 1])],
    ['a level for a rate', derive(ELECTRICITY, 'level-year-before', [1, 0])],
    ['a level less a rate', derive(ELECTRICITY, 'gap-in-points', [0, 1])],
    ['a rest that is none', derive(ELECTRICITY, 'rest-of-period', [0, 2])],
    ['a pace without its share', derive(TARGET, 'required-pace', [0, 1])],
    ['a share that is the whole year', derive(TARGET, 'required-pace', [0, 1], 1)],
    ['one figure too few', derive(TARGET, 'gap-in-points', [0])],
  ])('%s has no answer', (_, answer) => {
    expect(answer).toBeNull();
  });

  it('an observation that is not there has none', () => {
    expect(lineageOf(CONTEXTS.vi, observationProvenance('00000000000'))).toBeNull();
    expect(
      lineageOf(CONTEXTS.vi, derivedProvenance('gap-in-points', ['00000000000', '00000000001'])),
    ).toBeNull();
  });
});

it('provenances are found wherever they stand in a figure, and their codes lead back to them', () => {
  for (const { model, locale } of ALL_FIGURES.slice(0, 12)) {
    const provenances = provenancesIn(model);
    expect(provenances.size).toBeGreaterThan(0);
    for (const [code, provenance] of provenances) {
      expect(parseProvenance(code)).toEqual(provenance);
      expect(lineageOf(CONTEXTS[locale], provenance)).not.toBeNull();
    }
  }
  expect(DATASET.observations.length).toBeGreaterThan(provenancesIn(ALL_FIGURES[0]?.model).size);
});
