import type { Context } from '../../model/context';
import { studioWords } from '../../i18n/studio';
import { pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';

export function figureEntries(ctx: Context): PageEntry[] {
  const { title, standfirst } = studioWords(ctx.locale);
  return [
    {
      page: 'figure',
      path: (lang) => pagePath(lang, 'figure'),
      fields: ['v', 'kind'],
      title: ctx.t.documentTitle(title),
      description: standfirst,
      picture: { name: `${ctx.locale}-figure`, title, figure: null },
    },
  ];
}
