import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asKnownOn } from '../dataset/asKnownOn';
import type { Dataset } from '../dataset/dataset';
import { isDay } from '../dataset/day';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery } from '../dataset/load';
import type { Checked } from '../checks/checked';
import { contextOf, type Context } from '../model/context';
import { checkAhead, isLarge } from '../state/checkAhead';
import { KNOWN_FIELD } from '../spec/knownDay';
import { useParam } from '../state/url';
import { useLocale } from './locale';

/** The whole dataset, whatever day the page shows. Suspends until every file is read or given up. */
export const useWholeDataset = (): Dataset => useSuspenseQuery(datasetQuery(PACKAGE_FILES)).data;

interface CheckedDataset {
  readonly dataset: Dataset;
  /** Its cross-checks, where a thread has made them. */
  readonly ahead: Checked | null;
}

/** A large dataset is given when a thread has worked out its cross-checks; a small one at once. */
const checkedQuery = (dataset: Dataset, version: number, day: string | null) =>
  queryOptions({
    queryKey: ['checked', version, day],
    queryFn: async (): Promise<CheckedDataset> => ({ dataset, ahead: await checkAhead(dataset) }),
    ...(isLarge(dataset) ? {} : { initialData: { dataset, ahead: null } }),
    staleTime: Infinity,
    retry: false,
  });

/**
 * Dataset, language and words: what every figure, verdict, check and lineage of a page is made from. With a day in the
 * address the dataset holds what had been published by then. Suspends until every file of the package is read or given up.
 */
export function useFigureContext(): Context {
  const locale = useLocale();
  const { data: whole, dataUpdatedAt } = useSuspenseQuery(datasetQuery(PACKAGE_FILES));
  const field = useParam(KNOWN_FIELD);
  const day = field !== null && isDay(field) ? field : null;
  const known = useMemo(() => (day === null ? whole : asKnownOn(whole, day)), [whole, day]);
  const { data } = useSuspenseQuery(checkedQuery(known, dataUpdatedAt, day));
  return useMemo(() => contextOf(data.dataset, locale, day, data.ahead), [data, locale, day]);
}
