import type { Context } from '../../model/context';
import { dataPageWords } from '../../i18n/dataPage';
import { pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';
import { dataHeadline } from './headline';
import { QUERY_FIELDS } from './view';

export function dataEntries(ctx: Context): PageEntry[] {
  const { title, standfirst } = dataHeadline(ctx, dataPageWords(ctx.locale));
  return [
    {
      page: 'data',
      path: (lang) => pagePath(lang, 'data'),
      fields: QUERY_FIELDS,
      title: ctx.t.documentTitle(title),
      description: standfirst,
      picture: { name: `${ctx.locale}-data`, title, figure: null },
    },
  ];
}
