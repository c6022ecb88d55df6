import axe from 'axe-core';
import type { Page } from '@playwright/test';
import type { THEMES } from './support';

export interface Setting {
  readonly width: number;
  readonly colorScheme: (typeof THEMES)[number];
}

/** Width and theme change different things, so that two settings show all of both; every second page has the other two. */
export const SETTINGS: readonly (readonly Setting[])[] = [
  [
    { width: 390, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ],
  [
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ],
];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, one line a finding. */
export async function violations(page: Page): Promise<string[]> {
  // A page that was looked at before has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    // A finding shows its element: a selector would have to be worked out for every element that is looked at.
    const options = { runOnly, resultTypes: ['violations' as const], selectors: false };
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary ?? ''}`),
    );
  }, RULES);
}

/** Texts of drawings are painted, which axe does not look at: their contrast with the panel behind them. */
export function paleTexts(): string[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour)
      .slice(0, 3)
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
  };
  /** A picture that leaves brings its own ground, which is the first thing that it paints. */
  const behind = (text: Element): string => {
    const sheet = text.closest('.preview-room svg')?.querySelector('rect');
    const fill = sheet ? getComputedStyle(sheet).fill : 'none';
    return fill === 'none' ? ground(text) : fill;
  };
  const pale = [...document.querySelectorAll('#root svg text')].flatMap((text) => {
    if (!text.checkVisibility()) return [];
    const [dark = 0, bright = 0] = [light(getComputedStyle(text).fill), light(behind(text))].sort(
      (a, b) => a - b,
    );
    const contrast = (bright + 0.05) / (dark + 0.05);
    return contrast < 4.5 ? [`“${text.textContent}”: contrast ${contrast.toFixed(2)}`] : [];
  });
  return [...new Set(pale)];
}
