import type { ColorRole } from '../../layout/scene';

/** The colour of every color role on one background. */
export type Palette = Readonly<Record<ColorRole, string>>;

/** Colours of pictures outside the page. Those of the page are in `ui/tokens.css`; a test keeps the two equal. */
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
  'series-1': '#0B5C7A',
  'series-1-soft': '#8FBCCB',
  'series-2': '#8A3FBF',
  'series-2-soft': '#D3B5E8',
  'series-3': '#8F6F03',
  'series-3-soft': '#D0C395',
  'series-4': '#D3264F',
  'series-4-soft': '#EDA4B5',
  'series-5': '#2A4000',
  'series-5-soft': '#A6AF94',
  'series-6': '#CD31A3',
  'series-6-soft': '#EAA8D8',
  'series-7': '#4C2180',
  'series-7-soft': '#B4A2CA',
  'series-8': '#720E38',
  'series-8-soft': '#C49AAB',
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
  'series-1': '#5BB8DB',
  'series-1-soft': '#2F5B6E',
  'series-2': '#C26CF0',
  'series-2-soft': '#5B3A70',
  'series-3': '#F19800',
  'series-3-soft': '#735316',
  'series-4': '#E5623B',
  'series-4-soft': '#6E3C2F',
  'series-5': '#B5F86E',
  'series-5-soft': '#597B44',
  'series-6': '#FDC9D3',
  'series-6-soft': '#78686F',
  'series-7': '#7B9E82',
  'series-7-soft': '#41564D',
  'series-8': '#5EFFA1',
  'series-8-soft': '#357E5A',
};

/** On a page the color roles are the custom properties of the theme, so that one SVG works in light and dark. */
export const PAGE_PALETTE: Palette = Object.fromEntries(
  Object.keys(LIGHT).map((name) => [name, name === 'none' ? 'none' : `var(--${name})`]),
) as Palette;
