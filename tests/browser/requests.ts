import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OUT_DIR } from '../../src/build/folders';

type Type = 'script' | 'font';

interface Requests {
  readonly urls: readonly string[];
  /** What was requested of a type, by path. */
  readonly bodies: (type: Type) => Promise<ReadonlyMap<string, Buffer>>;
}

/** Records what a page requests. Bodies are read where the host has them: a browser does not keep them all. */
export function recordRequests(page: Page): Requests {
  const urls: string[] = [];
  const paths: Record<Type, Set<string>> = { script: new Set(), font: new Set() };
  page.on('request', (request) => {
    urls.push(request.url());
    const type = request.resourceType();
    if (type === 'script' || type === 'font') paths[type].add(new URL(request.url()).pathname);
  });
  return {
    urls,
    bodies: async (type) =>
      new Map(
        await Promise.all(
          [...paths[type]].map(async (path) => [path, await readFile(join(OUT_DIR, path))] as const),
        ),
      ),
  };
}
