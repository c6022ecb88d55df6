import type { Context } from '../../model/context';
import { FINDINGS_FIELD, pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';
import { FACETS } from './facets';
import { checksHeadline } from './headline';

export function checksEntries(ctx: Context): PageEntry[] {
  const { title, standfirst } = checksHeadline(ctx, ctx.checked().check);
  return [
    {
      page: 'checks',
      path: (lang) => pagePath(lang, 'checks'),
      fields: [...FACETS.map(({ key }) => key), FINDINGS_FIELD],
      title: ctx.t.documentTitle(title),
      description: standfirst,
      picture: { name: `${ctx.locale}-checks`, title, figure: null },
    },
  ];
}
