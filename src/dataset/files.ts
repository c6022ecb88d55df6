import type { FileAddress } from './load';

const found = {
  ...import.meta.glob<string>('/data/*.csv', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('/data/observations/*.csv', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('/data/datapackage.json', { query: '?url', import: 'default', eager: true }),
};

/** Every file of the data package, served under a name that carries its hash: adding a release is adding a file. */
export const PACKAGE_FILES: readonly FileAddress[] = Object.entries(found).map(([path, url]) => ({
  name: path.replace('/data/', ''),
  url,
}));
