import { describe, expect, it } from 'vitest';
import { usagesOf } from '../../../src/app/lineage/usages';
import { provenanceCode, observationProvenance, type Provenance } from '../../../src/model/provenance';
import { provenancesIn } from '../../../src/provenance/usage';
import { findingText } from '../../../src/provenance/findingText';
import { targetLines } from '../../../src/pages/targets/lines';
import { pagePath } from '../../../src/state/address';
import { LOCALES } from '../../../src/i18n/locale';
import { readView } from '../../../src/pages/explore/view';
import { openingSpec } from '../../../src/pages/explore/opening';
import { memoizedExploreFigure } from '../../../src/explore/memoizedExploreFigure';
import { CONTEXTS } from '../support/frozen';

describe('where a number stands', () => {
  it.each(LOCALES)(
    'every published figure stands in Explore, under an address that shows it (%s)',
    (locale) => {
      const ctx = CONTEXTS[locale];
      for (const o of ctx.dataset.observations.filter(({ scenario }) => scenario === 'ACTUAL')) {
        const { pages } = usagesOf(ctx, o.id, observationProvenance(o.id));
        const hrefs = pages.map(({ href }) => href).filter((href) => href.includes('/explore/'));
        expect(hrefs, o.printed).not.toEqual([]);
        for (const href of hrefs) {
          const { value: view } = readView(
            ctx,
            new URL(href, 'https://so.example').searchParams,
            openingSpec(ctx),
          );
          expect(memoizedExploreFigure(ctx, view.spec).model?.observations).toContain(o.id);
        }
      }
    },
  );

  it('a place is named once, and the most read first', () => {
    const ctx = CONTEXTS.vi;
    const o = ctx.dataset.observations.find(({ printed }) => printed.includes('24,46'));
    if (!o) throw new Error('the figure of the article is gone');
    const provenance = observationProvenance(o.id);
    const { pages } = usagesOf(ctx, provenanceCode(provenance), provenance);
    expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
    expect(pages[0]?.words).toMatch(/^Tổng quan: /);
    expect(pages.some(({ words }) => words.startsWith(`${ctx.t.shell.pages.explore}: `))).toBe(true);
  });

  it.each(LOCALES)(
    'every finding and all that it is told with stand on the page of cross-checks (%s)',
    (locale) => {
      const ctx = CONTEXTS[locale];
      for (const finding of ctx.checked().check.findings) {
        const { richTitle, picture, sizeProvenance } = findingText(ctx, finding);
        for (const [code, provenance] of provenancesIn([richTitle, picture, sizeProvenance]))
          expect(usagesOf(ctx, code, provenance).pages.map(({ href }) => href)).toContain(
            pagePath(locale, 'checks'),
          );
      }
    },
  );

  it('the brief and the findings of the overview are places too', () => {
    const ctx = CONTEXTS.vi;
    const [line] = targetLines(ctx);
    if (!line) throw new Error('no target');
    const on = (provenance: Provenance): string[] =>
      usagesOf(ctx, provenanceCode(provenance), provenance).pages.map(({ href }) => href);
    expect(on(line.target.provenance)).toEqual(expect.arrayContaining(['/targets/', '/targets/brief/']));
    // Electricity: the rest of the first quarter a month, against the average of its first two.
    const rest = ctx.checked().check.findings.find(({ rule }) => rule === 'rest-out-of-scale');
    const provenances = [...provenancesIn(rest && findingText(ctx, rest).richTitle).values()];
    const methods = provenances.map((provenance) => (provenance.kind === 'derived' ? provenance.method : ''));
    expect(methods).toEqual(['rest-a-month', 'apart', 'average-a-month']);
    for (const provenance of provenances)
      expect(on(provenance)).toEqual(expect.arrayContaining(['/ky/2024-Q1/', '/checks/']));
  });
});
