import { describe, expect, it } from 'vitest';
import { usesOf } from '../../../src/app/ask/shownOn';
import { askCode, askObservation } from '../../../src/figure/ask';
import { LOCALES } from '../../../src/i18n/locale';
import { readView } from '../../../src/pages/explore/view';
import { openingSpec } from '../../../src/pages/explore/opening';
import { rememberedFigure } from '../../../src/figure/explore/rememberedFigure';
import { CONTEXTS } from '../support/real';

describe('where a number stands', () => {
  it.each(LOCALES)(
    'every published figure stands in Explore, under an address that shows it (%s)',
    (locale) => {
      const ctx = CONTEXTS[locale];
      for (const o of ctx.dataset.observations.filter(({ scenario }) => scenario === 'ACTUAL')) {
        const { pages } = usesOf(ctx, o.id, askObservation(o.id));
        const hrefs = pages.map(({ href }) => href).filter((href) => href.includes('/explore/'));
        expect(hrefs, o.printed).not.toEqual([]);
        for (const href of hrefs) {
          const { view } = readView(ctx, new URL(href, 'https://so.example').searchParams, openingSpec(ctx));
          expect(rememberedFigure(ctx, view.spec).model?.observations).toContain(o.id);
        }
      }
    },
  );

  it('a place is named once, and the most read first', () => {
    const ctx = CONTEXTS.vi;
    const o = ctx.dataset.observations.find(({ printed }) => printed.includes('24,46'));
    if (!o) throw new Error('the figure of the article is gone');
    const ask = askObservation(o.id);
    const { pages } = usesOf(ctx, askCode(ask), ask);
    expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
    expect(pages[0]?.words).toMatch(/^Tổng quan: /);
    expect(pages.some(({ words }) => words.startsWith(`${ctx.t.shell.pages.explore}: `))).toBe(true);
  });
});
