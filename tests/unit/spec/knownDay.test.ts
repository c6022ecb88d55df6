import { describe, expect, it } from 'vitest';
import { keepDay } from '../../../src/spec/knownDay';

describe('an address keeps the day that the page shows', () => {
  it.each([
    ['/targets/', '/targets/?known=2024-12-20'],
    ['/explore/?kind=series&v=1', '/explore/?kind=series&v=1&known=2024-12-20'],
    ['/checks/#finding-1', '/checks/?known=2024-12-20#finding-1'],
    ['/data/?source=nso-iip#table', '/data/?source=nso-iip&known=2024-12-20#table'],
    // The other language, with everything that stands in the address already.
    ['/en/data/?known=2024-01-01&q=x', '/en/data/?known=2024-01-01&q=x'],
  ])('%s', (address, kept) => {
    expect(keepDay(address, '2024-12-20')).toBe(kept);
  });

  it.each([null, '', '2024-13-40', 'soon&x=1#y'])('nothing is kept of what is no day: %s', (day) => {
    expect(keepDay('/targets/', day)).toBe('/targets/');
  });
});
