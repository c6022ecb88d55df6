import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { contentOf, readyFiles } from '../../../src/build/readyFiles';
import { seriesCatalogue } from '../../../src/explore/catalogue';
import { figureModel } from '../../../src/figure/figureModel';
import { encodeSpec } from '../../../src/figure/specCodec';
import type { FigureModel } from '../../../src/kinds/registry';
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
      <EmbedFigure model={model} dataDay={null} address="/" />
    </LocaleContext>,
  );

/** Hundreds of figures, on a machine that may be busy. */
const PATIENCE = 180_000;

const readyOf = (ctx: Context) => readyFiles(DATASET, ctx.locale, 'http://localhost');

it('the figures that stand ready are the same in both languages', () => {
  const [one, other] = CONTEXTS.map((ctx) =>
    readyOf(ctx).map(({ request }) => encodeSpec(request.model.spec, true).toString()),
  );
  expect(one).not.toEqual([]);
  expect(other).toEqual(one);
});

describe.each(CONTEXTS)('$locale', (ctx) => {
  it(
    'every ready figure draws, in a page and as a file',
    async () => {
      for (const { name, request } of readyOf(ctx)) {
        expect(request.model.title, name).not.toBe('');
        const html = drawn(ctx, request.model);
        expect(html.match(PICTURE), name).toHaveLength(2);
        expect(html, name).not.toMatch(HOLES);
        expect(await contentOf(request, 'svg'), name).toMatch(/<\/svg>\s*$/);
      }
    },
    PATIENCE,
  );

  it(
    'every series draws by each of its measures',
    () => {
      for (const { code, ref, measures } of seriesCatalogue(ctx).values()) {
        expect(measures, code).not.toEqual([]);
        for (const measure of measures) {
          const model = figureModel(ctx, { kind: 'series', view: 'lines', series: [ref], measure });
          const html = model ? drawn(ctx, model) : '';
          expect(html.match(PICTURE), `${code} ${measure}`).toHaveLength(2);
          expect(html, `${code} ${measure}`).not.toMatch(HOLES);
        }
      }
    },
    PATIENCE,
  );
});
