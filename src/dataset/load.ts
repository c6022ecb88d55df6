import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { DATASET_KEY } from './datasetKey';
import { assembleDataset, type Dataset, type PackageFile } from './dataset';

/** A file of the package and where it is served. */
export interface FileAddress {
  readonly name: string;
  readonly url: string;
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.text();
}

/** One file, fetched once: its name holds the hash of its content, so it is never stale. */
export const fileQuery = ({ name, url }: FileAddress) =>
  queryOptions({
    queryKey: ['file', name, url],
    queryFn: ({ signal }) => fetchText(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

/**
 * The whole dataset. Resolves when every file is either read or has failed. `failures` names the failed files, and
 * refetching fetches only those.
 */
export const datasetQuery = (files: readonly FileAddress[]) =>
  queryOptions({
    queryKey: DATASET_KEY,
    queryFn: async ({ client }): Promise<Dataset> => assembleDataset(await loadFiles(client, files)),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

async function loadFiles(client: QueryClient, files: readonly FileAddress[]): Promise<PackageFile[]> {
  const settled = await Promise.allSettled(files.map((file) => client.query(fileQuery(file))));
  return files.map(({ name }, i) => {
    const result = settled[i];
    return { name, text: result?.status === 'fulfilled' ? result.value : null };
  });
}
