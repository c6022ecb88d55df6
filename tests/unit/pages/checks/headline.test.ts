import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src/model/context';
import { chooseRows } from '../../../../src/ui/facets';
import { FACETS, valueName, valuesOf } from '../../../../src/pages/checks/facets';
import { checksEyebrow } from '../../../../src/pages/checks/headline';
import { CONTEXTS } from '../../support/frozen';
import { datasetOf } from '../../support/synthetic';

const eyebrow = (areas: readonly string[]): string => {
  const rows = areas.flatMap((area) =>
    ['24.46', '22.1'].map((value, i) => ({
      REF_AREA: area,
      OBS_VALUE: value,
      SOURCE: ['alpha', 'beta'][i] ?? '',
    })),
  );
  const ctx = contextOf(datasetOf(rows), 'vi');
  return checksEyebrow(ctx, ctx.checked().check);
};

describe('the areas that the cross-checks are about', () => {
  it('are named above the headline as the findings have them', () => {
    expect(eyebrow(['VN-21'])).toBe('Thanh Hóa · Đối chiếu số liệu');
    expect(eyebrow(['VN'])).toBe('Cả nước · Đối chiếu số liệu');
    expect(eyebrow([])).toBe('Đối chiếu số liệu');
  });

  it('can be chosen among: each finding is of one area, and together they are all', () => {
    const ctx = CONTEXTS.vi;
    const { check } = ctx.checked();
    const { findings } = check;
    const areas = valuesOf(ctx, 'area', findings);
    const sizes = areas.map((area) => chooseRows(findings, FACETS, { area }).rows.length);
    expect(areas.length).toBeGreaterThan(1);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(findings.length);
    for (const area of areas)
      expect(checksEyebrow(ctx, check)).toMatch(new RegExp(valueName(ctx, 'area', area), 'i'));
  });
});
