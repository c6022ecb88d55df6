import { lazy } from 'react';
import type { Pages } from './pages';

export const LAZY_PAGES: Pages = {
  overview: lazy(() => import('../pages/overview/OverviewPage')),
  targets: lazy(() => import('../pages/targets/TargetsPage')),
  brief: lazy(() => import('../pages/targets/BriefPage')),
};
