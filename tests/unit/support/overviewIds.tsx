import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { PACKAGE_FILES } from '../../../src/dataset/files';
import { datasetQuery } from '../../../src/dataset/load';
import type { Period } from '../../../src/dataset/period';
import { periodSlug } from '../../../src/dataset/periodCode';
import type { Context } from '../../../src/model/context';
import OverviewPage from '../../../src/pages/overview/OverviewPage';
import { LocaleContext } from '../../../src/ui/locale';

/** The ids of the elements of the overview of a period. */
export function overviewIds({ dataset, locale }: Context, period: Period): Set<string> {
  const client = new QueryClient();
  client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, dataset);
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Router ssrPath="/" ssrSearch="">
        <LocaleContext value={locale}>
          <OverviewPage view={{ locale, page: 'overview', slug: periodSlug(period) }} />
        </LocaleContext>
      </Router>
    </QueryClientProvider>,
  );
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}
