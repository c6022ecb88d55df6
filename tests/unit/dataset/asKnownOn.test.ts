import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownOn, knownSince } from '../../../src/dataset/asKnownOn';
import { isDay, lastDay, publishedBy } from '../../../src/dataset/day';
import { contextOf } from '../../../src/model/context';
import { publishedText } from '../../../src/provenance/publishedText';
import { at } from '../support/periods';
import { DATASET } from '../support/frozen';

const since = knownSince(DATASET);
const days = [...since.values()].map(({ day }) => day);
const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const anyDay = fc.oneof(day, fc.constantFrom(...days));

const idsOn = (when: string): Set<string> => new Set(asKnownOn(DATASET, when).observations.map((o) => o.id));

describe('the dataset as of a day', () => {
  it('shows nothing that was published later', () => {
    fc.assert(
      fc.property(anyDay, (when) => {
        for (const o of asKnownOn(DATASET, when).observations) {
          const published = DATASET.codes.sources.get(o.source)?.published ?? '';
          if (published !== '') expect(published <= when).toBe(true);
          // Nobody reports what has not ended; only an estimate of a stated date comes before its period's end.
          else if (o.scenario === 'ACTUAL') expect(lastDay(o.period) <= when).toBe(true);
        }
      }),
    );
  });

  it('never knows less on a later day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const later = idsOn(late);
        expect([...idsOn(early)].every((id) => later.has(id))).toBe(true);
      }),
    );
  });

  it('leaves out only what was not yet published', () => {
    fc.assert(
      fc.property(anyDay, (when) => {
        const known = idsOn(when);
        for (const o of DATASET.observations)
          if (!known.has(o.id)) expect((since.get(o.source)?.day ?? '') > when).toBe(true);
      }),
    );
  });

  it('is the dataset itself on the last day and after it', () => {
    const last = days.at(-1) ?? '';
    expect(asKnownOn(DATASET, last)).toBe(DATASET);
    expect(asKnownOn(DATASET, '9999-12-31')).toBe(DATASET);
  });

  it('holds nothing before the first release, and keeps its code lists', () => {
    const then = asKnownOn(DATASET, '2000-01-01');
    expect(then.observations).toEqual([]);
    expect(then.codes.indicators).toBe(DATASET.codes.indicators);
  });

  it('is one value for all days between two releases, so that nothing is worked out twice', () => {
    expect(asKnownOn(DATASET, '2024-12-20')).toBe(asKnownOn(DATASET, '2024-12-21'));
  });

  it('the party committee published on 20 December 2024: not known the day before', () => {
    const from = (when: string): boolean =>
      asKnownOn(DATASET, when).observations.some((o) => o.source === 'tinh-uy-thanh-hoa-2024-12');
    expect([from('2024-12-19'), from('2024-12-20')]).toEqual([false, true]);
    expect(since.get('tinh-uy-thanh-hoa-2024-12')).toEqual({ day: '2024-12-20', stated: true });
  });

  it('a source without a date counts from the end of its latest period: January and February 2024', () => {
    expect(since.get('vietnamplus-2024-02')).toEqual({ day: '2024-02-29', stated: false });
  });
});

describe('the last day of a period', () => {
  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2100-02', '2100-02-28'],
    ['2024-Q1', '2024-03-31'],
    ['2024-01-01/P2M', '2024-02-29'],
    ['2023-12', '2023-12-31'],
    ['2024-02-01', '2024-02-01'],
    // 1 January to 20 March.
    ['2022-01-01/P2M20D', '2022-03-20'],
    ['2021-01-01/P5Y', '2025-12-31'],
  ])('%s ends on %s', (code, expected) => {
    expect(lastDay(at(code))).toBe(expected);
  });
});

describe('a day', () => {
  it.each(['2024-02-29', '2023-02-28', '2000-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '20240101',
    'today',
    '1900-02-29',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('a source of which only the month is known', () => {
  it.each([
    ['2024-11', '2024-11-30'],
    ['2024-02', '2024-02-29'],
    ['2024-12-20', '2024-12-20'],
    ['2024-13', ''],
    ['2024-00', ''],
    ['2024', ''],
    ['2024-Q4', ''],
    ['2024-11-31', ''],
    ['', ''],
  ])('published %j: out by %j', (published, day) => {
    expect(publishedBy(published)).toBe(day);
  });

  it('counts from the end of the month, and not from the end of the year of which it speaks', () => {
    const key = 'vneconomy-2024-11';
    const source = DATASET.codes.sources.get(key);
    if (!source) throw new Error(key);
    const sources = new Map(DATASET.codes.sources).set(key, { ...source, published: '2024-11' });
    const dataset = { ...DATASET, codes: { ...DATASET.codes, sources } };
    const own = (when: string): number =>
      asKnownOn(dataset, when).observations.filter((o) => o.source === key).length;
    expect(own('2024-11-29')).toBe(0);
    expect(own('2024-11-30')).toBe(13);
    // Its year ends a month later.
    expect(knownSince(DATASET).get(key)).toEqual({ day: '2024-12-31', stated: false });
    for (const [locale, text] of [
      ['vi', 'Tháng 11/2024'],
      ['en', 'November 2024'],
    ] as const)
      expect(publishedText(contextOf(dataset, locale), key)).toBe(text);
  });
});

describe('notes of an earlier day', () => {
  const allDays = [...new Set([...knownSince(DATASET).values()].map(({ day }) => day))];
  const noteOn = (when: string, key: string): boolean => asKnownOn(DATASET, when).codes.notes.has(key);

  it('no note rests on a source that is published later', () => {
    for (const when of allDays)
      for (const { restsOn } of asKnownOn(DATASET, when).codes.notes.values())
        for (const source of restsOn) expect((since.get(source)?.day ?? '') <= when).toBe(true);
  });

  it('the observations of the first quarter, which make two months look like one, are not known in the middle of March', () => {
    expect([
      noteOn('2024-03-15', 'TWO_MONTHS_OR_FEBRUARY'),
      noteOn('2024-03-31', 'TWO_MONTHS_OR_FEBRUARY'),
    ]).toEqual([false, true]);
  });

  it('a note that its own source says whole is always there', () => {
    expect(noteOn('2000-01-01', 'TWO_CURRENCIES')).toBe(true);
  });
});
