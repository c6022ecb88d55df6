import type { Locator, Page } from '@playwright/test';

/** The panel that says where a number comes from. */
export const panelOf = (page: Page): Locator => page.locator('dialog.lineage');
/** The provenance that the address names. */
export const provenanceIn = (page: Page): string | null => new URL(page.url()).searchParams.get('ask');
export const focusedLink = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-provenance') ?? document.activeElement?.className,
  );
