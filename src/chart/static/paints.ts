import type { Paint } from '../../figure/layout/scene';

/** What the paints are on one ground. */
export type Palette = Readonly<Record<Paint, string>>;

/** For pictures that leave the page. The page's own colours stand in `ui/tokens.css`; a test keeps the two alike. */
export const LIGHT: Palette = {
  none: 'none',
  paper: '#FFFFFF',
  ink: '#14212B',
  muted: '#5B6B75',
  rule: '#DCE1E3',
  track: '#E9EEF0',
  own: '#0B5C7A',
  'own-soft': '#8FBCCB',
  other: '#8A3FBF',
  'other-soft': '#D3B5E8',
  reference: '#5F6B73',
  'reference-soft': '#C3CBD0',
  target: '#C2410C',
  warn: '#B45309',
};

export const DARK: Palette = {
  none: 'none',
  paper: '#172126',
  ink: '#E8EEF1',
  muted: '#A3B1B9',
  rule: '#2E3B42',
  track: '#24313A',
  own: '#5BB8DB',
  'own-soft': '#2F5B6E',
  other: '#C26CF0',
  'other-soft': '#5B3A70',
  reference: '#A3B1B9',
  'reference-soft': '#44525A',
  target: '#FB8C4B',
  warn: '#F5C265',
};

/** On a page the paints are the theme's custom properties, so that one SVG serves light and dark. */
export const PAGE_PALETTE: Palette = Object.fromEntries(
  Object.keys(LIGHT).map((name) => [name, name === 'none' ? 'none' : `var(--${name})`]),
) as Palette;
