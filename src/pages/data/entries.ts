import type { Context } from '../../figure/context';
import { dataPageWords } from '../../i18n/dataPage';
import { pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';
import { dataHeadline } from './headline';

export function dataEntries(ctx: Context): PageEntry[] {
  const { title, standfirst } = dataHeadline(ctx, dataPageWords(ctx.locale));
  return [
    {
      page: 'data',
      path: (lang) => pagePath(lang, 'data'),
      title: ctx.t.documentTitle(title),
      description: standfirst,
      picture: { name: `${ctx.locale}-data`, title, figure: null },
    },
  ];
}
