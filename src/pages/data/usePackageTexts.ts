import { useQueries } from '@tanstack/react-query';
import { PACKAGE_FILES } from '../../dataset/files';
import { fileQuery } from '../../dataset/load';

/** The files of the package as they are, by name: they came with the dataset. A file that could not be read is not there. */
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
