import { describe, expect, it } from 'vitest';
import { clientOf, entriesOf, pageHtml } from '../../../src/build/site';
import { periodsOf } from '../../../src/dataset/growthPeriods';
import { focusArea } from '../../../src/dataset/focusArea';
import { overviewPath } from '../../../src/state/address';
import { CONTEXTS, DATASET, FILES, HOLES } from './support';

const client = clientOf(FILES, DATASET);

/** What React leaves where a part of a page was given up and a browser is to try again. */
const GIVEN_UP = /<!--\$[!?]-->/;

describe.each(CONTEXTS)('$locale', (ctx) => {
  const pages = entriesOf(ctx).map(({ path, ...entry }) => ({ address: path(ctx.locale), ...entry }));

  it.each(pages)('$address draws, with a headline', ({ address, title, description }) => {
    const html = pageHtml(client, address);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).not.toMatch(GIVEN_UP);
    for (const text of [html, title, description]) expect(text).not.toMatch(HOLES);
  });

  it('every period of which a growth of production is published has a page of its own', () => {
    const periods = periodsOf(DATASET, focusArea(DATASET).area);
    expect(periods).not.toEqual([]);
    const addresses = pages.map(({ address }) => address);
    for (const period of periods) expect(addresses).toContain(overviewPath(ctx.locale, period));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
