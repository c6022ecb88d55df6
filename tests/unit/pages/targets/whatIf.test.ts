import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/i18n/locale';
import { lineageOf } from '../../../../src/provenance/lineage';
import { provenanceCode, parseProvenance } from '../../../../src/model/provenance';
import { readTargetsParams } from '../../../../src/pages/targets/params';
import { targetSubject } from '../../../../src/pages/targets/subject';
import { provenancesOf, plainText } from '../../../../src/i18n/richText';
import { whatIf, type WhatIf } from '../../../../src/pages/targets/whatIf';
import { CONTEXTS } from '../../support/frozen';

const NB = '\u00a0';
const MINUS = '\u2212';
const SUBJECTS = { vi: targetSubject(CONTEXTS.vi), en: targetSubject(CONTEXTS.en) };

/** What the panel says, its sentences as mere text. */
type Words = Omit<WhatIf, 'paceMean' | 'endAgainst'> & {
  readonly paceMean: string;
  readonly endAgainst: string;
};

function said(locale: Locale, query: string): Words {
  const { lines, years } = SUBJECTS[locale];
  const { value: choice, invalid } = readTargetsParams(new URLSearchParams(query), lines, years);
  if (!choice || invalid.length > 0) throw new Error(`a field of the test is invalid: ${query}`);
  const words = whatIf(CONTEXTS[locale], choice);
  if (!words) throw new Error(`nothing to say for ${query}`);
  return {
    ...words,
    paceMean: plainText(words.paceMean),
    endAgainst: plainText(words.endAgainst),
  };
}

/** The numbers of a range as its language writes them. */
function rangeOf(locale: Locale, words: string): [number, number] {
  const sign = locale === 'vi' ? ',' : '.';
  const [, low = '', high = ''] = /([−\d.,]+) – ([−\d.,]+)/.exec(words) ?? [];
  const number = (text: string): number => Number(text.replace(MINUS, '-').replace(sign, '.'));
  return [number(low), number(high)];
}

const AFTER_TWO_MONTHS = 'target=IIP-2024&after=2';

describe('its numbers can be asked', () => {
  it.each(['', '&share=17.3', '&goal=9.5', '&goal=9.5&rest=-2', '&rest=5.25&share=14'])(
    'and the answers have the same words%s',
    (query) => {
      for (const locale of LOCALES) {
        const words = said(locale, AFTER_TWO_MONTHS + query);
        const answers = [words.paceProvenance, words.endProvenance].map(
          (provenance) =>
            provenance &&
            lineageOf(CONTEXTS[locale], parseProvenance(provenanceCode(provenance)) ?? provenance)?.text,
        );
        expect(answers).toEqual([words.pace, words.end]);
      }
    },
  );

  it('the published target wherever it is named; not one that is tried', () => {
    for (const locale of LOCALES) {
      const { lines, years } = SUBJECTS[locale];
      const asked = (query: string) => {
        const { value: choice } = readTargetsParams(
          new URLSearchParams(AFTER_TWO_MONTHS + query),
          lines,
          years,
        );
        const words = choice && whatIf(CONTEXTS[locale], choice);
        return [words?.paceMean, words?.endAgainst].map((sentence) =>
          provenancesOf(sentence ?? []).map((provenance) => lineageOf(CONTEXTS[locale], provenance)?.text),
        );
      };
      const goal = locale === 'vi' ? `+8,0${NB}%` : '+8.0%';
      expect(asked('')).toEqual([[goal], [goal]]);
      expect(asked('&goal=8')).toEqual([[], []]);
    }
  });

  it('no pace, nothing to ask', () => {
    // Two months at 1.2446 weigh a sixth, 0.207 of the year before: more than the 0.1 that −90 % leaves of it.
    const words = said('vi', `${AFTER_TWO_MONTHS}&goal=-90`);
    expect([words.pace, words.paceProvenance]).toEqual(['—', null]);
  });
});

describe('two months of 2024 at 24.46 %, a target of 8.0 %', () => {
  it.each<[Locale, Partial<Words>]>([
    [
      'vi',
      {
        after: 'hai tháng đầu năm 2024',
        shareText: `16,7${NB}%`,
        goalText: `+8,0${NB}%`,
        pace: `≈ +4,7${NB}%`,
        paceMean: `bình quân 10 tháng còn lại so với cùng kỳ, để cả năm đạt +8,0${NB}%`,
        endAgainst: `cao hơn mục tiêu +8,0${NB}%`,
      },
    ],
    [
      'en',
      {
        after: 'January–February 2024',
        shareText: '16.7%',
        goalText: '+8.0%',
        pace: '≈ +4.7%',
        paceMean: 'mean of the 10 remaining months on a year earlier, for the year to reach +8.0%',
        endAgainst: 'above the target of +8.0%',
      },
    ],
  ])('in %s, all months alike', (locale, expected) => {
    const words = said(locale, AFTER_TWO_MONTHS);
    expect(words).toMatchObject(expected);
    // 4.707 to 4.709, rounded outwards.
    expect(rangeOf(locale, words.paceRange)).toEqual([4.7, 4.71]);
    // 4.707 (share 2/12) to 5.388 (share 0.137).
    expect(rangeOf(locale, words.paceBand)).toEqual([4.7, 5.4]);
    // 24.46/6 + 8 x 5/6 = 10.743.
    expect(words.end).toMatch(locale === 'vi' ? /^≈ \+10,7/ : /^≈ \+10\.7/);
  });

  it.each(LOCALES)('in %s, with the lowest share observed', (locale) => {
    const words = said(locale, `${AFTER_TWO_MONTHS}&share=13.7`);
    // (1.08 - 0.137 x 1.2446)/0.863 = 1.05387: 5.387 %.
    expect(words.pace).toBe(locale === 'vi' ? `≈ +5,4${NB}%` : '≈ +5.4%');
    expect(words.shareText).toBe(locale === 'vi' ? `13,7${NB}%` : '13.7%');
    const [low, high] = rangeOf(locale, words.paceRange);
    expect(low).toBeLessThanOrEqual(5.387);
    expect(high).toBeGreaterThanOrEqual(5.387);
    // 0.137 x 24.46 + 0.863 x 8 = 10.255.
    expect(words.end).toMatch(locale === 'vi' ? /^≈ \+10,3/ : /^≈ \+10\.3/);
  });

  it('the formula stands with its numbers and its result', () => {
    expect(said('vi', AFTER_TWO_MONTHS).formula).toBe(
      `r = [(1 + g*) − w(1 + y)] / (1 − w) − 1 = [(1 + 0,0800) − 0,1667 × (1 + 0,2446)] / (1 − 0,1667) − 1 ≈ +4,7${NB}%`,
    );
    expect(said('en', AFTER_TWO_MONTHS).formula).toContain(
      '= [(1 + 0.0800) − 0.1667 × (1 + 0.2446)] / (1 − 0.1667) − 1 ≈ +4.7%',
    );
  });
});

describe('what is tried', () => {
  it('a target of one’s own is exact: the range is that of growth to date alone', () => {
    const words = said('vi', `${AFTER_TWO_MONTHS}&goal=12`);
    // (1.12 - 1.2446/6) x 1.2 = 0.912567 x 1.2 = 1.09508; 0.005/6 x 1.2 = 0.001.
    expect(words.goal).toBe(12);
    expect(words.goalText).toBe(`+12${NB}%`);
    expect(words.pace).toBe(`≈ +9,5${NB}%`);
    expect(rangeOf('vi', words.paceRange)).toEqual([9.5, 9.51]);
    expect(words.rest).toBe(12);
  });

  it.each([
    ['goal=8.5', `+8,5${NB}%`],
    ['goal=8', `+8${NB}%`],
    ['goal=-3', `${MINUS}3${NB}%`],
    ['goal=0', `0${NB}%`],
    ['goal=8.25', `+8,25${NB}%`],
  ])('%s is written %s', (query, text) => {
    expect(said('vi', `${AFTER_TWO_MONTHS}&${query}`).goalText).toBe(text);
  });

  it.each<[string, 'above' | 'below' | 'cannot-tell']>([
    // 18.9/6 + x 5/6 against 15, which is exact: x = 14 gives 14.8167, known to 0.008.
    ['rest=14', 'below'],
    // 3.15 + 12 = 15.15.
    ['rest=14.4', 'above'],
    // 14.22 would give 15 just so.
    ['rest=14.22', 'cannot-tell'],
    // A target tried is exact: 14.8167 against 14.8 and 14.9, known to 0.0083.
    ['rest=14&goal=14.8', 'above'],
    ['rest=14&goal=14.9', 'below'],
    ['rest=14&goal=14.82', 'cannot-tell'],
    ['rest=-90', 'below'],
    ['rest=300', 'above'],
  ])('IIP 2025, %s: the year ends %s', (query, side) => {
    for (const locale of LOCALES) {
      const { endAgainst, goalText } = said(locale, `target=IIP-2025&after=2&${query}`);
      expect(endAgainst).toBe(plainText(CONTEXTS[locale].t.targets.yearEndAgainst[side](goalText)));
    }
  });

  it('what the rest must bring brings the year to the target', () => {
    // Growth to date leaves a little open, and the tried target nothing: neither side of it is sure.
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 100, max: 240 }), (goal, tenths) => {
        const fields = `target=IIP-2025&after=2&goal=${goal}&share=${tenths / 10}`;
        const w = tenths / 1000;
        const rest = ((1 + goal / 100 - w * 1.189) / (1 - w) - 1) * 100;
        const { endAgainst, goalText } = said('vi', `${fields}&rest=${rest.toFixed(4)}`);
        expect(endAgainst).toBe(plainText(CONTEXTS.vi.t.targets.yearEndAgainst['cannot-tell'](goalText)));
      }),
      { numRuns: 50 },
    );
  });

  it('a share tried changes the pace and the year’s end, never the band', () => {
    const [usual, tried] = [said('vi', AFTER_TWO_MONTHS), said('vi', `${AFTER_TWO_MONTHS}&share=20`)];
    expect(tried.paceBand).toBe(usual.paceBand);
    expect(tried.pace).not.toBe(usual.pace);
    // (1.08 - 0.2 x 1.2446)/0.8 = 0.83108/0.8 = 1.03885.
    expect(tried.pace).toBe(`≈ +3,9${NB}%`);
    expect(tried.end).not.toBe(usual.end);
  });
});

describe('a target that growth to date has passed for good', () => {
  it.each(LOCALES)('asks nothing of the rest: no amount can fall by more than all of it, in %s', (locale) => {
    // (1.08 - 0.97 x 1.202)/0.03 = -2.86: the nine months alone brought more than the whole year is to bring.
    const { pace } = said(locale, 'target=IIP-2024&after=9&share=97');
    expect(pace).not.toMatch(/−[1-9]\d{2}/);
  });
});

describe('without a point to start from', () => {
  it.each(['target=GRDP-2024', 'target=VACN-2024'])('%s: nothing is said', (query) => {
    for (const locale of LOCALES) {
      const { lines, years } = SUBJECTS[locale];
      const { value: choice } = readTargetsParams(new URLSearchParams(query), lines, years);
      if (!choice) throw new Error('a choice is always there');
      expect(whatIf(CONTEXTS[locale], choice)).toBeNull();
    }
  });
});

describe('the words', () => {
  const queries = [
    '',
    AFTER_TWO_MONTHS,
    `${AFTER_TWO_MONTHS}&share=13.7&goal=-5&rest=0`,
    'target=IIP-2023',
    'target=IIP-2025&after=1',
    'target=IIP-2024&goal=-3&rest=-4',
  ];

  it.each(queries)(
    '%s: numbers are written as each language writes them, and every computed one has its ≈',
    (query) => {
      for (const locale of LOCALES) {
        const words = said(locale, query);
        for (const text of Object.values(words).filter((value) => typeof value === 'string')) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(text).not.toMatch(locale === 'vi' ? /\d%|\d %/ : /\d[\u00a0 ]%/);
          expect(text).not.toMatch(/(?:^|[\s(])-\d/);
          expect(text).not.toMatch(locale === 'vi' ? /\d\.\d{1,2}(?!\d)/ : /\d,\d{1,2}(?!\d)/);
        }
        expect(words.pace).toMatch(/^≈ /);
        expect(words.end).toMatch(/^≈ /);
      }
    },
  );

  it.each(queries)('%s: both languages say the same numbers', (query) => {
    const digits = (text: string): string[] => text.match(/\d+/g) ?? [];
    const [vi, en] = [said('vi', query), said('en', query)];
    for (const field of ['pace', 'paceRange', 'paceBand', 'end', 'endRange', 'formula', 'goalText'] as const)
      expect(digits(vi[field])).toEqual(digits(en[field]));
  });
});
