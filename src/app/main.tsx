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
import '../ui/chart.css';
import '../ui/components.css';
import '../ui/controls.css';
import '../ui/fields.css';
import './shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id "root"');

// A file that is dropped on an embed is left to the page around it.
if (root.dataset['path'] !== 'embed') listenForFiles();

const client = new QueryClient();
// Only HTML that was prerendered for this very address is hydrated; a host's 404 page is rendered anew.
const prerendered = root.dataset['path'] === location.pathname;
const app = <App client={client} pages={lazyPages(hydrateOnInteraction(prerendered))} />;
const onRecoverableError = (error: unknown): void => {
  // Where a data file could not be fetched, the page differs from its HTML and is rendered anew: no fault of the program.
  const data = client.getQueryData<Dataset>(DATASET_KEY);
  if (!data || data.failures.length === 0) console.error(error);
};

// As a transition, so that hydration yields to the reader's input.
if (prerendered)
  startTransition(() => {
    hydrateRoot(root, app, { onRecoverableError });
  });
else createRoot(root).render(app);
