import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { Site } from './Site';

interface Props {
  readonly client: QueryClient;
  /** The path to render where there is no browser. */
  readonly path?: string;
}

/** Base path without its last slash, as the router wants it. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

export function App({ client, path }: Props): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <Router base={BASE} {...(path === undefined ? {} : { ssrPath: path, ssrSearch: '' })}>
        <Site />
      </Router>
    </QueryClientProvider>
  );
}
