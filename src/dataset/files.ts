import { OBSERVATIONS_FOLDER } from './dataset';
import type { FileAddress } from './load';

// `@package` is the folder of the data package: see `src/build/folders.ts`.
const lists = {
  ...import.meta.glob<string>('@package/*.csv', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('@package/datapackage.json', { query: '?url', import: 'default', eager: true }),
};
const observations = import.meta.glob<string>('@package/observations/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

const addressesIn = (folder: string, found: Readonly<Record<string, string>>): FileAddress[] =>
  Object.entries(found).map(([path, url]) => ({ name: folder + path.slice(path.lastIndexOf('/') + 1), url }));

/**
 * Every file of the data package with its address, which holds its hash. The glob finds new files, so a new bulletin
 * needs no code.
 */
export const PACKAGE_FILES: readonly FileAddress[] = [
  ...addressesIn('', lists),
  ...addressesIn(OBSERVATIONS_FOLDER, observations),
];
