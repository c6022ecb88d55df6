import type { Context } from '../../model/context';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { explorePageMessages } from '../../i18n/explorePage';
import { pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';
import { openingSpec } from './opening';
import { QUERY_FIELDS } from './view';

/** The address of Explore, as it opens. */
export function exploreEntries(ctx: Context): PageEntry[] {
  const t = explorePageMessages(ctx.locale);
  const { model } = memoizedExploreFigure(ctx, openingSpec(ctx));
  const title = model ? `${t.title}: ${model.title}` : t.title;
  return [
    {
      page: 'explore',
      path: (lang) => pagePath(lang, 'explore'),
      fields: QUERY_FIELDS,
      title: ctx.t.documentTitle(title),
      description: t.standfirst,
      // Every view that is shared is this page: what it opens on would be another's.
      picture: { name: `${ctx.locale}-explore`, title: t.title, figure: null },
    },
  ];
}
