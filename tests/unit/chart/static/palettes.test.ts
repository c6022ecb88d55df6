import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, PAGE_PALETTE, type Palette } from '../../../../src/chart/static/palettes';
import { contrast, difference, SIGHTS, type Sight } from '../../support/colour';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours that the stylesheet gives to each theme, by the names of their custom properties. */
const listed = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)];
/** A property may be another one under a second name. */
const aliases = [...css.matchAll(/--([\w-]+):\s*var\(--([\w-]+)\);/g)].map(([, alias = '', name]) => [
  '',
  alias,
  ...(listed.find(([, own]) => own === name)?.slice(2) ?? []),
]);
const pairs = [...listed, ...aliases];

const THEMES = [
  ['light', LIGHT, new Map(pairs.map(([, name = '', light = '']) => [name, light]))],
  ['dark', DARK, new Map(pairs.map(([, name = '', , dark = '']) => [name, dark]))],
] as const;

const lower = (palette: Palette): Record<string, string> =>
  Object.fromEntries(Object.entries(palette).map(([name, value]) => [name, value.toLowerCase()]));

describe('the colour arithmetic of these tests', () => {
  it('agrees with what is known: black on white is 21, #777777 on white 4.48', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('white and black are a hundred apart; red and green draw near for those who confuse them', () => {
    for (const sight of Object.keys(SIGHTS) as Sight[])
      expect(difference('#ffffff', '#000000', sight)).toBeCloseTo(100, 0);
    const [red, green] = ['#b0413e', '#5b7a2b'];
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(
      difference(red, green, 'full colour vision') / 2,
    );
  });
});

describe.each(THEMES)('the %s theme', (_, palette, tokens) => {
  it('has the same colours on the page and in a picture', () => {
    const { none, ...colors } = lower(palette);
    expect(none).toBe('none');
    for (const [name, value] of Object.entries(colors))
      expect([name, tokens.get(name)]).toEqual([name, value]);
  });

  it('has nothing transparent or by name: every color role has a colour', () => {
    for (const [name, value] of Object.entries(palette))
      if (name !== 'none') expect([name, value]).toEqual([name, expect.stringMatching(/^#[\dA-Fa-f]{6}$/)]);
  });

  const on = (ground: string, name: string): number =>
    contrast(tokens.get(name) ?? '', tokens.get(ground) ?? '');

  it.each([
    ['ink', 'paper'],
    ['muted', 'paper'],
    ['own', 'paper'],
    ['other', 'paper'],
    ['reference', 'paper'],
    ['target', 'paper'],
    ['ink', 'ground'],
    ['muted', 'ground'],
    ['own', 'ground'],
    ['warn-ink', 'warn-ground'],
    ['chip-ink', 'chip'],
  ])('text in %s on %s can be read: 4.5 to 1', (name, ground) => {
    expect(on(ground, name)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['own', 'paper'],
    ['other', 'paper'],
    ['reference', 'paper'],
    ['target', 'paper'],
    ['muted', 'paper'],
    // The bar and the tick of a target stand on their track.
    ['own', 'track'],
    ['target', 'track'],
    // The edge of what can be clicked or filled in.
    ['control', 'paper'],
    ['control', 'ground'],
  ])('a mark or an edge in %s on %s can be seen: 3 to 1', (name, ground) => {
    expect(on(ground, name)).toBeGreaterThanOrEqual(3);
  });

  it('a soft filling is fainter than its edge, which carries the mark', () => {
    for (const name of ['own', 'other', 'reference'])
      expect(on('paper', `${name}-soft`)).toBeLessThan(on('paper', name));
  });

  describe.each(Object.keys(SIGHTS) as Sight[])('with %s', (sight) => {
    const series = ['own', 'other', 'reference', 'target'] as const;
    const pairs = series.flatMap((a, i) => series.slice(i + 1).map((b) => [a, b] as const));

    it.each(pairs)('%s and %s are told apart', (a, b) => {
      expect(difference(palette[a], palette[b], sight)).toBeGreaterThanOrEqual(15);
    });
  });
});

describe('the stylesheet', () => {
  it('has the colours of both themes in one place, and no others', () => {
    expect(css.match(/#[\da-f]{3,8}\b/gi)).toHaveLength(2 * listed.length);
  });

  it('follows the device until the reader chooses', () => {
    expect(css).toMatch(/:root \{\s*color-scheme: light;/);
    expect(css).toMatch(
      /@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme='light'\]\) \{\s*color-scheme: dark;/,
    );
    expect(css).toMatch(/:root\[data-theme='dark'\] \{\s*color-scheme: dark;/);
  });
});

it('on a page every color role is its own token', () => {
  for (const [name, value] of Object.entries(PAGE_PALETTE))
    expect(value).toBe(name === 'none' ? 'none' : `var(--${name})`);
  expect(Object.keys(PAGE_PALETTE)).toEqual(Object.keys(LIGHT));
  expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort());
});
