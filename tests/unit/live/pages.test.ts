import { expect, it } from 'vitest';
import { clientOf, entriesOf, pageHtml } from '../../../src/build/site';
import { periodsOf } from '../../../src/dataset/growthPeriods';
import { focusArea } from '../../../src/dataset/focusArea';
import { overviewPath } from '../../../src/state/address';
import { CONTEXTS, DATASET, FILES, HOLES } from './support';

const client = clientOf(FILES, DATASET);

/** What React leaves where a part of a page was given up and a browser is to try again. */
const GIVEN_UP = /<!--\$[!?]-->/;

it('every page draws in both languages, with a headline of its own', () => {
  for (const ctx of CONTEXTS) {
    for (const { path, title, description } of entriesOf(ctx)) {
      const address = path(ctx.locale);
      const html = pageHtml(client, address);
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
      expect(html, address).not.toMatch(GIVEN_UP);
      for (const text of [html, title, description]) expect(text, address).not.toMatch(HOLES);
    }
  }
});

it('every period in which production grew has a page, in both languages', () => {
  const periods = periodsOf(DATASET, focusArea(DATASET).area);
  expect(periods).not.toEqual([]);
  for (const ctx of CONTEXTS) {
    const addresses = entriesOf(ctx).map(({ path }) => path(ctx.locale));
    for (const period of periods) expect(addresses).toContain(overviewPath(ctx.locale, period));
    expect(new Set(addresses).size).toBe(addresses.length);
  }
});
