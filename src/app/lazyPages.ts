import { lazy, type ComponentType } from 'react';
import type { PageProps, Pages } from './pages';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** The pages in the browser: each in a script of its own, loaded when `ready` resolves. */
export function lazyPages(ready: Promise<void>): Pages {
  const after = (load: Load<PageProps>) => lazy(() => ready.then(load));
  return {
    overview: after(() => import('../pages/overview/OverviewPage')),
    explore: after(() => import('../pages/explore/ExplorePage')),
    targets: after(() => import('../pages/targets/TargetsPage')),
    brief: after(() => import('../pages/targets/BriefPage')),
    checks: after(() => import('../pages/checks/ChecksPage')),
    data: after(() => import('../pages/data/DataPage')),
    figure: after(() => import('../pages/figure/FigurePage')),
    basket: after(() => import('../pages/basket/BasketPage')),
    embed: after(() => import('../pages/embed/EmbedPage')),
    notices: lazy(() => ready.then(() => import('./DataNotices'))),
  };
}
