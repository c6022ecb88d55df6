import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import type { Pages } from './pages';
import { Site } from './Site';

interface Props {
  readonly client: QueryClient;
  readonly pages: Pages;
  /** The path to render on the server. */
  readonly path?: string;
}

/** Base path without its last slash, as the router needs it. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A page is prerendered without a query, so it is hydrated without one too; the query is read after that. */
export function App({ client, pages, path }: Props): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <Router base={BASE} ssrSearch="" {...(path === undefined ? {} : { ssrPath: path })}>
        <Site pages={pages} />
      </Router>
    </QueryClientProvider>
  );
}
