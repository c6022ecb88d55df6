import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asKnownOn } from '../dataset/asKnownOn';
import type { Dataset } from '../dataset/dataset';
import { isDay } from '../dataset/day';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery } from '../dataset/load';
import { contextOf, type Context } from '../figure/context';
import { useQueryField } from '../state/useQueryField';
import { useLocale } from './locale';

/** The field of the query that names the day as of which a page shows what was known. */
export const KNOWN_FIELD = 'known';

/** The whole dataset, whatever day the page shows. Suspends until every file is read or given up. */
export const useWholeDataset = (): Dataset => useSuspenseQuery(datasetQuery(PACKAGE_FILES)).data;

/**
 * Dataset, language and words: what every figure, verdict, check and answer of a page is made from. With a day in the
 * address the dataset holds what had been published by then. Suspends until every file of the package is read or given up.
 */
export function useFigureContext(): Context {
  const locale = useLocale();
  const data = useWholeDataset();
  const day = useQueryField(KNOWN_FIELD);
  return useMemo(
    () => contextOf(day !== null && isDay(day) ? asKnownOn(data, day) : data, locale),
    [data, day, locale],
  );
}
