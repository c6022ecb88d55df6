import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src/model/context';
import { targetLines } from '../../../../src/pages/targets/lines';
import {
  openPoints,
  paceable,
  pathYears,
  RATE_BOUNDS,
  readTargetsParams,
  readNumber,
  shareBounds,
  targetKey,
} from '../../../../src/pages/targets/params';
import { targetSubject } from '../../../../src/pages/targets/subject';
import { at } from '../../support/periods';
import { CONTEXTS } from '../../support/frozen';
import { datasetOf } from '../../support/synthetic';

const SUBJECT = targetSubject(CONTEXTS.vi);
const { lines, years } = SUBJECT;

function choose(query: string | [string, string][], subject = SUBJECT) {
  const read = readTargetsParams(new URLSearchParams(query), subject.lines, subject.years);
  const { value, invalid } = read;
  if (!value) throw new Error('no target that a pace can be worked out for');
  return { ...value, invalid };
}

/** What the address has chosen. */
const chosen = (query: string, subject = SUBJECT) => {
  const { progress, point, elapsedShare, goal, rest, year, over, invalid } = choose(query, subject);
  return {
    target: targetKey(progress),
    after: point?.period.months ?? null,
    // A hundredth of a percent is finer than the slider.
    share: elapsedShare === null ? null : Number(elapsedShare.toFixed(4)),
    goal,
    rest,
    year,
    over,
    invalid: invalid.length > 0,
  };
};

/** Without a query: the newest target that runs, after its newest observation; the path of the newest year decided. */
const USUAL = {
  target: 'IIP-2025',
  after: 2,
  share: null,
  goal: null,
  rest: null,
  year: '2024',
  over: [],
  invalid: false,
};

describe('readNumber', () => {
  it.each<[string, number | null]>([
    ['8.5', 8.5],
    ['8,5', 8.5],
    ['8', 8],
    [' 8.5 ', 8.5],
    ['+8.5', 8.5],
    ['-3', -3],
    ['−3', -3],
    ['−3,25', -3.25],
    ['0', 0],
    ['-90', -90],
    ['300', 300],
    ['0008', 8],
    ['8.123456', 8.123456],
    ['-90.1', null],
    ['300.1', null],
    ['301', null],
    ['999999', null],
    ['8.1234567', null],
    ['1e5', null],
    ['1e2', null],
    ['', null],
    ['   ', null],
    ['abc', null],
    ['8 %', null],
    ['8%', null],
    ['=1+1', null],
    ['--3', null],
    ['+-3', null],
    ['−−3', null],
    ['3-', null],
    ['8.', null],
    ['.5', null],
    ['8.5.1', null],
    ['8,5,1', null],
    ['1.024,6', null],
    ['1 000', null],
    ['0x10', null],
    ['NaN', null],
    ['Infinity', null],
    ['-Infinity', null],
    ['٨', null],
    ['８', null],
    ['8\u00005', null],
    ['8\n5', null],
    ["<script>alert('8')</script>", null],
    ['8; DROP TABLE', null],
    ['9'.repeat(10_000), null],
  ])('%j is %j', (text, expected) => {
    expect(readNumber(text, RATE_BOUNDS.low, RATE_BOUNDS.high)).toBe(expected);
  });

  it('both bounds are inside', () => {
    expect(readNumber('10', 10, 20)).toBe(10);
    expect(readNumber('20', 10, 20)).toBe(20);
    expect(readNumber('9.999999', 10, 20)).toBeNull();
    expect(readNumber('20.000001', 10, 20)).toBeNull();
  });

  it('never throws, and gives a number inside the bounds or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String)), (text) => {
        const number = readNumber(text, -90, 300);
        expect(number === null || (number >= -90 && number <= 300)).toBe(true);
      }),
    );
  });

  it('what it reads it reads again from how the page writes it', () => {
    const digits = fc.tuple(
      fc.integer({ min: -90_000_000, max: 300_000_000 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(digits, ([units, decimals]) => {
        const number = readNumber((units / 1e6).toFixed(decimals), -90, 300);
        expect(number).not.toBeNull();
        expect(readNumber(String(number), -90, 300)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('shareBounds', () => {
  it.each([
    // Six tenths and fourteen tenths of the equal share: 8.333 x 0.6 = 5, x 1.4 = 11.7.
    [1, 5, 12],
    // 16.667 x 0.6 = 10, x 1.4 = 23.3.
    [2, 10, 24],
    // 25 x 0.6 = 15, x 1.4 = 35.
    [3, 15, 35],
    // 33.333 x 0.6 = 20, x 1.4 = 46.7.
    [4, 20, 47],
    [6, 30, 70],
    // 66.667 x 0.6 = 40, x 1.4 = 93.3.
    [8, 40, 94],
    // 75 x 0.6 = 45; 105 is more than there is.
    [9, 45, 97],
    // 91.667 x 0.6 = 55.
    [11, 55, 97],
  ])('after %d months from %d to %d percent', (months, low, high) => {
    expect(shareBounds(months)).toEqual({ low, high });
  });

  it('hold the equal share and leave something of the year', () => {
    for (let months = 1; months < 12; months += 1) {
      const { low, high } = shareBounds(months);
      expect(low).toBeLessThan((months / 12) * 100);
      expect(high).toBeGreaterThan((months / 12) * 100);
      expect(low).toBeGreaterThan(0);
      expect(high).toBeLessThan(100);
    }
  });
});

describe('pathYears', () => {
  it('every year once, the newest first', () => {
    expect(years).toEqual(['2025', '2024', '2023', '2022']);
    expect(pathYears([])).toEqual([]);
    expect(
      pathYears(CONTEXTS.vi.dataset.observations.filter((o) => o.period.start === at('2023').start)),
    ).toEqual(['2023']);
  });
});

describe('openPoints', () => {
  it.each([
    // January, and two months; the observation of the whole year leaves no months.
    ['IIP-2025', [1, 2]],
    // Two sources gave two months, three gave the year.
    ['IIP-2024', [2, 3, 8, 9]],
    ['GRDP-2024', []],
    ['VACN-2024', []],
    ['IIP-2023', [4, 9, 10]],
  ])('%s: %j months', (key, months) => {
    const progress = paceable(lines).find((one) => targetKey(one) === key);
    expect(progress && openPoints(progress).map((o) => o.period.months)).toEqual(months);
  });

  it('of two observations of one part the first source speaks', () => {
    const iip = paceable(lines).find((one) => targetKey(one) === 'IIP-2024');
    expect(iip && openPoints(iip)[0]?.value).toBe(24.46);
  });
});

describe('readChoice', () => {
  it('nothing said: the newest target that runs', () => {
    expect(chosen('')).toEqual(USUAL);
  });

  it('targets in amounts are none that a pace can be worked out for', () => {
    expect(paceable(lines).map(targetKey)).toEqual([
      'IIP-2025',
      'IIP-2024',
      'GRDP-2024',
      'VACN-2024',
      'IIP-2023',
    ]);
  });

  it.each<[string, Partial<ReturnType<typeof chosen>>]>([
    ['target=IIP-2024', { target: 'IIP-2024', after: 9 }],
    ['target=IIP-2024&after=2', { target: 'IIP-2024', after: 2 }],
    ['target=IIP-2024&after=2&share=13.7', { target: 'IIP-2024', after: 2, share: 0.137 }],
    ['target=IIP-2023', { target: 'IIP-2023', after: 10 }],
    ['target=GRDP-2024', { target: 'GRDP-2024', after: null }],
    ['share=13,7', { share: 0.137 }],
    ['goal=12', { goal: 12 }],
    ['goal=-3', { goal: -3 }],
    ['goal=−3,5', { goal: -3.5 }],
    ['goal=0', { goal: 0 }],
    ['rest=0', { rest: 0 }],
    ['rest=5.5', { rest: 5.5 }],
    ['goal=%2B12', { goal: 12 }],
    ['year=2022', { year: '2022' }],
    ['year=2025&over=2024', { year: '2025', over: ['2024'] }],
    ['over=2023.2022', { over: ['2023', '2022'] }],
    ['over=', {}],
    ['unknown=1&utm_source=mail', {}],
    // A year cannot lie under itself.
    ['year=2024&over=2024', {}],
  ])('%s is used', (query, expected) => {
    expect(chosen(query)).toEqual({ ...USUAL, ...expected });
  });

  it.each<[string, Partial<ReturnType<typeof chosen>>]>([
    ['target=IIP-1999', {}],
    ['target=', {}],
    ['target=iip-2025', {}],
    // An amount has no pace in percent.
    ['target=GO_INDUSTRY-2023', {}],
    ['target=__proto__', {}],
    ['after=12', {}],
    ['after=0', {}],
    ['after=02', {}],
    ['after=2x', {}],
    // 2024 has no observation of January.
    ['target=IIP-2024&after=1', { target: 'IIP-2024', after: 9 }],
    ['target=GRDP-2024&after=2', { target: 'GRDP-2024', after: null }],
    ['share=0', {}],
    ['share=100', {}],
    // Two months may be tried from 10 to 24 percent.
    ['share=25', {}],
    ['share=abc', {}],
    ['goal=1e2', {}],
    ['goal=301', {}],
    ['goal=', {}],
    ['goal=NaN', {}],
    ['rest=-91', {}],
    ['year=1999', {}],
    ['year=', {}],
    ['year=2024.0', {}],
    ['over=1999', {}],
    ['over=2023.1999', { over: ['2023'] }],
    ['over=2023,2022', {}],
    ['goal=12&rest=abc', { goal: 12 }],
    ['goal=%E0%A4%A', {}],
    ["goal=<img src=x onerror=alert(1)>&over=';--", {}],
  ])('%s is astray, and the rest stands', (query, expected) => {
    expect(chosen(query)).toEqual({ ...USUAL, ...expected, invalid: true });
  });

  it('a year named twice lies under the path once', () => {
    expect(choose('over=2023.2023.2022').over).toEqual(['2023', '2022']);
  });

  it('never throws, whatever the address says, and gives what can be shown', () => {
    const name = fc.constantFrom('target', 'after', 'share', 'goal', 'rest', 'year', 'over', 'x');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'IIP-2024',
        '2',
        '2024',
        '2023.2022',
        '8,5',
        '__proto__',
        'constructor',
        '[object Object]',
      ),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 10 }), (fields) => {
        const choice = choose(fields);
        expect(paceable(lines)).toContain(choice.progress);
        expect(choice.point === null || openPoints(choice.progress).includes(choice.point)).toBe(true);
        const { elapsedShare } = choice;
        expect(elapsedShare === null || (elapsedShare > 0 && elapsedShare < 1)).toBe(true);
        for (const rate of [choice.goal, choice.rest])
          expect(rate === null || (rate >= RATE_BOUNDS.low && rate <= RATE_BOUNDS.high)).toBe(true);
        expect(years).toContain(choice.year);
        for (const year of choice.over) expect(years).toContain(year);
        expect(choice.over).not.toContain(choice.year);
      }),
    );
  });

  it('every valid choice comes back from its address', () => {
    const valid = fc
      .constantFrom(...paceable(lines).filter((one) => openPoints(one).length > 0))
      .chain((progress) =>
        fc.constantFrom(...openPoints(progress)).chain(({ period: { months } }) => {
          const { low, high } = shareBounds(months);
          return fc.record({
            target: fc.constant(targetKey(progress)),
            after: fc.constant(String(months)),
            // A tenth of a percent, as the slider gives it.
            share: fc.option(fc.integer({ min: low * 10, max: high * 10 })),
            goal: fc.option(fc.integer({ min: -9000, max: 30_000 })),
            rest: fc.option(fc.integer({ min: -9000, max: 30_000 })),
            year: fc.constantFrom(...years),
            over: fc.subarray([...years]),
          });
        }),
      );
    fc.assert(
      fc.property(valid, ({ target, after, share, goal, rest, year, over }) => {
        const query = new URLSearchParams({ target, after, year });
        if (share !== null) query.set('share', String(share / 10));
        if (goal !== null) query.set('goal', String(goal / 100));
        if (rest !== null) query.set('rest', String(rest / 100));
        if (over.length > 0) query.set('over', over.join('.'));
        expect(chosen(query.toString())).toEqual({
          target,
          after: Number(after),
          share: share === null ? null : share / 1000,
          goal: goal === null ? null : goal / 100,
          rest: rest === null ? null : rest / 100,
          year,
          over: over.filter((one) => one !== year),
          invalid: false,
        });
      }),
    );
  });

  it('the same choice in either language', () => {
    const other = targetSubject(CONTEXTS.en);
    for (const query of ['', 'target=IIP-2024&after=2&goal=9', 'target=IIP-1999']) {
      expect(chosen(query, other)).toEqual(chosen(query));
    }
  });

  it('without a target in percent there is nothing to choose', () => {
    const amount = {
      INDICATOR: 'GO_INDUSTRY',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'VND',
      UNIT_MULT: '12',
      SCENARIO: 'TARGET',
      TIME_PERIOD: '2024',
      OBS_VALUE: '200',
    };
    for (const rows of [[], [amount]]) {
      const found = targetLines(contextOf(datasetOf(rows), 'vi'));
      const read = readTargetsParams(new URLSearchParams('goal=5'), found, []);
      expect(read).toEqual({ value: null, invalid: [] });
    }
  });

  it('a target that nothing is published of has no point and no year to draw', () => {
    const ctx = contextOf(datasetOf([{ SCENARIO: 'TARGET', TIME_PERIOD: '2024', OBS_VALUE: '8.0' }]), 'vi');
    const subject = targetSubject(ctx);
    expect(chosen('', subject)).toEqual({ ...USUAL, target: 'IIP-2024', after: null, year: '' });
  });
});
