import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery } from '../dataset/load';
import { contextOf, type Context } from '../figure/context';
import { useLocale } from './locale';

/** Dataset, language and words. Suspends until every file of the package is read or given up. */
export function useFigureContext(): Context {
  const locale = useLocale();
  const { data } = useSuspenseQuery(datasetQuery(PACKAGE_FILES));
  return useMemo(() => contextOf(data, locale), [data, locale]);
}
