import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from '../app/App';
import DataNotices from '../app/DataNotices';
import type { Pages } from '../app/pages';
import type { Dataset, PackageFile } from '../dataset/dataset';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery, fileQuery } from '../dataset/load';
import type { Context } from '../model/context';
import BasketPage from '../pages/basket/BasketPage';
import { basketEntries } from '../pages/basket/entries';
import ChecksPage from '../pages/checks/ChecksPage';
import { checksEntries } from '../pages/checks/entries';
import DataPage from '../pages/data/DataPage';
import { dataEntries } from '../pages/data/entries';
import EmbedPage from '../pages/embed/EmbedPage';
import { exploreEntries } from '../pages/explore/entries';
import ExplorePage from '../pages/explore/ExplorePage';
import { figureEntries } from '../pages/figure/entries';
import FigurePage from '../pages/figure/FigurePage';
import { overviewEntries } from '../pages/overview/entries';
import OverviewPage from '../pages/overview/OverviewPage';
import BriefPage from '../pages/targets/BriefPage';
import { targetsEntries } from '../pages/targets/entries';
import TargetsPage from '../pages/targets/TargetsPage';
import type { PageEntry } from '../ui/pageEntry';

/** Imported at once: prerendering cannot wait for lazy components. */
const PAGES: Pages = {
  overview: OverviewPage,
  explore: ExplorePage,
  targets: TargetsPage,
  brief: BriefPage,
  checks: ChecksPage,
  data: DataPage,
  figure: FigurePage,
  basket: BasketPage,
  embed: EmbedPage,
  notices: DataNotices,
};

/** Every address that is prerendered as a page; the opening one first. */
export const entriesOf = (ctx: Context): PageEntry[] => [
  ...overviewEntries(ctx),
  ...exploreEntries(ctx),
  ...targetsEntries(ctx),
  ...checksEntries(ctx),
  ...dataEntries(ctx),
  ...figureEntries(ctx),
  ...basketEntries(ctx),
];

/** A query cache with a dataset. */
export function clientOf(files: readonly PackageFile[], dataset: Dataset): QueryClient {
  const client = new QueryClient();
  client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, dataset);
  for (const file of PACKAGE_FILES) {
    const text = files.find(({ name }) => name === file.name)?.text;
    if (text !== undefined && text !== null) client.setQueryData(fileQuery(file).queryKey, text);
  }
  return client;
}

/** Prerenders the HTML of an address. */
export const pageHtml = (client: QueryClient, path: string): string =>
  renderToString(<App client={client} pages={PAGES} path={path} />);
