import type { Page } from '@playwright/test';

/** That a reader can tell what has the focus, or why they could not. */
export function focusSeen(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has the focus';
  const name = `${focused.tagName} ${(focused.getAttribute('aria-label') ?? focused.innerText).slice(0, 60)}`;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}: no outline`;
  if (outlineColor === getComputedStyle(document.body).backgroundColor) return `${name}: outline unseen`;
  if (right - left < 8 || bottom - top < 8) return `${name}: too small to be seen`;
  if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) return `${name}: out of sight`;
  return 'seen';
}

export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
