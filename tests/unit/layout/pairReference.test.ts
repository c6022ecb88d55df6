import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src/checks/crossCheck';
import { RULES, type Finding, type Rule } from '../../../src/checks/finding';
import { contextOf, type Context } from '../../../src/model/context';
import { findingText } from '../../../src/provenance/findingText';
import { pairScene } from '../../../src/layout/pair';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { drawing, expectReference } from '../support/drawing';
import { CONTEXTS } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';

/**
 * One finding of each rule as it is drawn, kept as the pictures of the overview are: looked at by a person and found
 * right. To take over new ones: `npx vitest run pairReference -u`, then look at every one of them.
 */
const FOLDER = 'tests/visual/reference/findings';
const WIDTH = 340;

const projects: Row = { INDICATOR: 'PROJECTS', TRANSFORMATION: 'N', UNIT_MEASURE: 'PROJECT' };
const output: Row = {
  INDICATOR: 'OUTPUT',
  PRODUCT: 'ELECTRICITY',
  TRANSFORMATION: 'N',
  UNIT_MEASURE: 'KWH',
  UNIT_MULT: '6',
};

/** What the real data do not contradict is planted. */
const PLANTED: Partial<Record<Rule, readonly (readonly Row[])[]>> = {
  'part-exceeds-whole': [
    [
      { ...projects, OBS_VALUE: '60', ACTIVITY: 'BTE' },
      { ...projects, OBS_VALUE: '48' },
    ],
    // Rounded to hundreds of millions: the marks are as wide as that.
    [
      { ...output, OBS_VALUE: '0.9', UNIT_MULT: '9', TIME_PERIOD: '2024-02' },
      { ...output, OBS_VALUE: '744' },
    ],
  ],
  'implied-weights': [
    [
      { OBS_VALUE: '10.0' },
      ...['B', 'C', 'D', 'E'].map((ACTIVITY, i): Row => ({ ACTIVITY, OBS_VALUE: `${i + 1}.0` })),
    ],
  ],
};

function planted(rows: readonly Row[], locale: Locale): readonly [Context, Finding] {
  const dataset = datasetOf(rows);
  const [finding] = crossCheck(dataset.observations, dataset.codes).findings;
  if (!finding) throw new Error('the rows of the test contradict nothing');
  return [contextOf(dataset, locale), finding];
}

function first(rule: Rule, locale: Locale): readonly [Context, Finding] {
  const ctx = CONTEXTS[locale];
  const finding = ctx.checked().check.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`no finding of ${rule}`);
  return [ctx, finding];
}

const CASES = RULES.flatMap((rule) =>
  LOCALES.flatMap((locale) =>
    (PLANTED[rule]?.map((rows) => planted(rows, locale)) ?? [first(rule, locale)]).map(
      ([ctx, finding], i) =>
        [`${rule}${i > 0 ? `-${i + 1}` : ''}-${locale}.svg`, rule, findingText(ctx, finding)] as const,
    ),
  ),
);

describe('the reference pictures of findings', () => {
  it.each(CASES)('%s', async (file, rule, text) => {
    expect(text.rule).toBe(rule);
    await expectReference(`${FOLDER}/${file}`, drawing(pairScene(text.picture, WIDTH), text.alt));
  });

  it('are all drawn still', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(CASES.map(([file]) => file).sort());
  });

  it('a part is drawn from zero within its whole, and beyond it', () => {
    for (const [, rule, { picture }] of CASES) {
      const { frame, marks } = pairScene(picture, WIDTH);
      const bars = frame.flatMap((item) => (item.type === 'rect' ? [item] : []));
      expect(bars).toHaveLength(rule === 'part-exceeds-whole' ? 2 : 0);
      const [whole, part] = bars;
      if (!whole || !part) continue;
      expect(part.x).toBe(whole.x);
      expect(part.height).toBeLessThan(whole.height);
      const [one, other] = picture.sides;
      // On one scale from zero, lengths are as the values.
      expect(part.width / whole.width).toBeCloseTo((one.value ?? 0) / (other.value ?? 1), 9);
      expect(marks).toHaveLength(2);
    }
  });
});
