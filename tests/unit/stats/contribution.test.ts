import { describe, expect, it } from 'vitest';
import { contribution, shareOfWhole } from '../../../src/stats/contribution';

const whole = (value: number, decimals = 0) => ({ value, decimals });

describe('share of a whole', () => {
  it('12 of 33 is 36.36 %, and rounding to whole numbers leaves 11.5/33.5 to 12.5/32.5', () => {
    const share = shareOfWhole({ part: whole(12), whole: whole(33) });
    expect(share?.value).toBeCloseTo(36.3636, 4);
    expect(share?.low).toBeCloseTo(34.3284, 4);
    expect(share?.high).toBeCloseTo(38.4615, 4);
  });

  it('never passes 100', () => {
    expect(shareOfWhole({ part: whole(9), whole: whole(9) })?.high).toBe(100);
  });

  it('is not known where rounding could make the whole nothing or the part negative', () => {
    expect(shareOfWhole({ part: whole(0), whole: whole(9) })).toBeNull();
    expect(shareOfWhole({ part: whole(1), whole: whole(0) })).toBeNull();
  });
});

describe('contribution to growth', () => {
  it('is the share before times the growth of the part: 20 of 100 growing by half adds 10 points', () => {
    const points = contribution({ part: whole(30) }, { part: whole(20), whole: whole(100) });
    expect(points?.value).toBeCloseTo(10, 9);
    // The difference is 9 to 11, the whole 99.5 to 100.5.
    expect(points?.low).toBeCloseTo(900 / 100.5, 9);
    expect(points?.high).toBeCloseTo(1100 / 99.5, 9);
  });

  it('a part that falls takes points away', () => {
    const points = contribution({ part: whole(10) }, { part: whole(20), whole: whole(100) });
    expect(points?.value).toBeCloseTo(-10, 9);
    expect(points?.low).toBeCloseTo(-1100 / 99.5, 9);
    expect(points?.high).toBeCloseTo(-900 / 100.5, 9);
  });

  it('is not known of a whole that could be nothing', () => {
    expect(contribution({ part: whole(1) }, { part: whole(1), whole: whole(0) })).toBeNull();
  });
});
