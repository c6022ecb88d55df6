import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery } from '../dataset/load';
import type { Dataset } from '../dataset/dataset';
import { App } from './App';
import { LAZY_PAGES } from './lazyPages';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/shell.css';
import '../ui/figure.css';
import '../ui/overview.css';
import '../ui/targets.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id "root"');

const client = new QueryClient();
const query = datasetQuery(PACKAGE_FILES);
// Asked for at once; a failure is told where the data are shown.
client.query(query).catch(() => undefined);

const app = <App client={client} pages={LAZY_PAGES} />;
const onRecoverableError = (error: unknown): void => {
  // With a file missing the page cannot agree with its HTML, and is drawn anew: that is not a fault of the program.
  const data = client.getQueryData<Dataset>(query.queryKey);
  if (!data || data.failures.length === 0) console.error(error);
};

// A page is hydrated where it was prerendered for this very address; a host's 404 page is drawn anew.
if (root.dataset['path'] === location.pathname) hydrateRoot(root, app, { onRecoverableError });
else createRoot(root).render(app);
