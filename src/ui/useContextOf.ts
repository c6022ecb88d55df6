import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, use, useMemo } from 'react';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery } from '../dataset/load';
import { contextOf, type Context } from '../figure/context';
import type { Locale } from '../i18n/locale';
import { messages, type Messages } from '../i18n/messages';

export const LocaleContext = createContext<Locale>('vi');

export const useLocale = (): Locale => use(LocaleContext);

/** The words of the page's language. */
export const useMessages = (): Messages => messages(use(LocaleContext));

/** Dataset, language and words. Suspends until every file of the package is read or given up. */
export function useFigureContext(): Context {
  const locale = use(LocaleContext);
  const { data } = useSuspenseQuery(datasetQuery(PACKAGE_FILES));
  return useMemo(() => contextOf(data, locale), [data, locale]);
}
