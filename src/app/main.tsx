import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { DATASET_KEY } from '../dataset/datasetKey';
import type { Dataset } from '../dataset/dataset';
import { listenForFiles } from '../state/files';
import { hydrateOnInteraction } from '../state/hydrateOnInteraction';
import { App } from './App';
import { lazyPages } from './lazyPages';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/figure.css';
import '../ui/components.css';
import '../ui/controls.css';
import './shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id "root"');

// In somebody else's page a file is that page's business.
if (root.dataset['path'] !== 'embed') listenForFiles();

const client = new QueryClient();
// A page is hydrated where it was prerendered for this very address; a host's 404 page is drawn anew.
const prerendered = root.dataset['path'] === location.pathname;
const app = <App client={client} pages={lazyPages(hydrateOnInteraction(prerendered))} />;
const onRecoverableError = (error: unknown): void => {
  // With a file missing the page cannot agree with its HTML, and is drawn anew: that is not a fault of the program.
  const data = client.getQueryData<Dataset>(DATASET_KEY);
  if (!data || data.failures.length === 0) console.error(error);
};

// In steps between which the browser can answer.
if (prerendered)
  startTransition(() => {
    hydrateRoot(root, app, { onRecoverableError });
  });
else createRoot(root).render(app);
