import { renderToStaticMarkup } from 'react-dom/server';
import { dataDayText } from '../figure/dataDay';
import { encodeSpec } from '../figure/specCodec';
import type { Context } from '../model/context';
import { figureModel } from '../figure/figureModel';
import { readyFigures } from '../explore/readyFigures';
import { embedMessages } from '../i18n/embed';
import { embedPath, pagePath, studioPath } from '../state/address';
import { EmbedFigure } from '../ui/EmbedFigure';
import { LocaleContext } from '../ui/locale';
import { embedPage } from './embedPage';
import type { PageTemplate } from './page';

/** A page to write, with its path below the base path. */
export interface EmbedFile {
  readonly path: string;
  readonly html: string;
}

/**
 * The pages of embeds in one language: one for every ready figure, complete without a script, and one that draws the
 * spec in its query.
 */
export function embedFiles(ctx: Context, template: PageTemplate, base: string): EmbedFile[] {
  const { locale, t } = ctx;
  const words = embedMessages(locale);
  const inBase = (path: string): string => base + path.slice(1);
  const ready = readyFigures(ctx).flatMap(({ name, spec }): EmbedFile[] => {
    const model = figureModel(ctx, spec);
    if (!model) return [];
    const body = renderToStaticMarkup(
      <LocaleContext value={locale}>
        <EmbedFigure
          model={model}
          dataDay={dataDayText(ctx, model)}
          address={inBase(studioPath(locale, encodeSpec(spec, true)))}
        />
      </LocaleContext>,
    );
    const head = { lang: locale, title: t.documentTitle(model.title), base };
    return [{ path: embedPath(locale, name), html: embedPage(head, body, template.fontFaces) }];
  });
  // Shown until the script has drawn the figure, and permanently without scripts.
  const waiting = renderToStaticMarkup(
    <main className="embed-room">
      <article className="embed">
        <noscript>
          <p>{words.needsScript}</p>
        </noscript>
        <p>
          <a href={inBase(pagePath(locale, 'overview'))}>{words.site}</a>
        </p>
      </article>
    </main>,
  );
  const fromQuery = template.fillFrame({ lang: locale, title: t.documentTitle(words.site), base }, waiting);
  return [...ready, { path: embedPath(locale, null), html: fromQuery }];
}
