import { useQueries } from '@tanstack/react-query';
import { PACKAGE_FILES } from '../../dataset/files';
import { fileQuery } from '../../dataset/load';

/**
 * The texts of the files of the package, by name, from the query cache of the dataset. Files that could not be read are
 * missing.
 */
export function usePackageTexts(): ReadonlyMap<string, string> {
  return useQueries({
    queries: PACKAGE_FILES.map((file) => fileQuery(file)),
    combine: (results) =>
      new Map(
        PACKAGE_FILES.flatMap(({ name }, i) => {
          const text = results[i]?.data;
          return text === undefined ? [] : [[name, text] as const];
        }),
      ),
  });
}
