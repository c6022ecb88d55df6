import { createContext, use } from 'react';
import type { Locale } from '../i18n/locale';
import { messages, type Messages } from '../i18n/messages';

export const LocaleContext = createContext<Locale>('vi');

export const useLocale = (): Locale => use(LocaleContext);

/** The words of the page's language. */
export const useMessages = (): Messages => messages(use(LocaleContext));
