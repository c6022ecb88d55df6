import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { contentOf, readyFiles } from '../../../src/build/readyFiles';
import { seriesCatalogue } from '../../../src/explore/catalogue';
import type { FigureModel } from '../../../src/figure/figure';
import { figureModel } from '../../../src/figure/figureModel';
import type { Context } from '../../../src/model/context';
import { EmbedFigure } from '../../../src/ui/EmbedFigure';
import { LocaleContext } from '../../../src/ui/locale';
import { CONTEXTS, DATASET, HOLES } from './support';

/** A drawing, which has words for who cannot see it; marks in a legend have none. */
const PICTURE = /<svg[^>]*aria-label="[^"]/g;

/** A figure as it stands in a page, at both of its widths. */
const drawn = ({ locale }: Context, model: FigureModel): string =>
  renderToStaticMarkup(
    <LocaleContext value={locale}>
      <EmbedFigure model={model} released={null} address="/" />
    </LocaleContext>,
  );

it('every ready figure draws in both languages, in a page and as a file', async () => {
  const names: string[][] = [];
  for (const ctx of CONTEXTS) {
    const ready = readyFiles(DATASET, ctx.locale, 'http://localhost');
    for (const { name, leaving } of ready) {
      expect(leaving.model.title, name).not.toBe('');
      const html = drawn(leaving.ctx, leaving.model);
      expect(html.match(PICTURE), name).toHaveLength(2);
      expect(html, name).not.toMatch(HOLES);
      expect(await contentOf(leaving, 'svg'), name).toMatch(/<\/svg>\s*$/);
    }
    names.push(ready.map(({ name }) => name.replace(new RegExp(`-${ctx.locale}$`), '')));
  }
  expect(names[0]).not.toEqual([]);
  expect(names[1]).toEqual(names[0]);
});

it('every series draws by each of its measures, in both languages', () => {
  for (const ctx of CONTEXTS) {
    for (const { code, ref, measures } of seriesCatalogue(ctx).values()) {
      expect(measures, code).not.toEqual([]);
      for (const measure of measures) {
        const model = figureModel(ctx, { kind: 'series', view: 'lines', series: [ref], measure });
        const html = model ? drawn(ctx, model) : '';
        expect(html.match(PICTURE), `${code} ${measure}`).toHaveLength(2);
        expect(html, `${code} ${measure}`).not.toMatch(HOLES);
      }
    }
  }
});
