import { describe, expect, it, vi } from 'vitest';
import { memo, memoByCode } from '../../../src/dataset/memo';

describe('memo', () => {
  it('works a value out once for each object, also where there is none', () => {
    const make = vi.fn<(key: { readonly a?: number }) => number | undefined>(({ a }) => a);
    const once = memo(make);
    const [one, other] = [{ a: 1 }, {}];
    expect([once(one), once(other), once(one), once(other)]).toEqual([1, undefined, 1, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of a value that could not be worked out', () => {
    let broken = true;
    const once = memo(() => {
      if (broken) throw new Error('broken');
      return 1;
    });
    const key = {};
    expect(() => once(key)).toThrow('broken');
    broken = false;
    expect(once(key)).toBe(1);
  });
});

describe('memoByCode', () => {
  const counting = (most?: number) => {
    const make = vi.fn((_: object, n: number) => n * 2);
    return { make, once: memoByCode(String, make, most) };
  };

  it('works a value out once for each object and code', () => {
    const { make, once } = counting();
    const [a, b] = [{}, {}];
    expect([once(a, 1), once(b, 1), once(a, 2), once(a, 1), once(b, 1)]).toEqual([2, 2, 4, 2, 2]);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('forgets the oldest of more than it may keep, and of no other object', () => {
    const { make, once } = counting(2);
    const [a, b] = [{}, {}];
    once(b, 1);
    for (const n of [1, 2, 3]) once(a, n);
    expect(make).toHaveBeenCalledTimes(4);
    for (const n of [3, 2]) once(a, n);
    once(b, 1);
    expect(make).toHaveBeenCalledTimes(4);
    once(a, 1);
    expect(make).toHaveBeenCalledTimes(5);
  });
});
