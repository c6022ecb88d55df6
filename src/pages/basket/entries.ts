import type { Context } from '../../model/context';
import { studioWords } from '../../i18n/studio';
import { pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';

export function basketEntries(ctx: Context): PageEntry[] {
  const { basket } = studioWords(ctx.locale);
  return [
    {
      page: 'basket',
      path: (lang) => pagePath(lang, 'basket'),
      fields: [],
      title: ctx.t.documentTitle(basket.title),
      description: basket.standfirst,
      picture: { name: `${ctx.locale}-basket`, title: basket.title, figure: null },
    },
  ];
}
