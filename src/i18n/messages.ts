import { en } from './en';
import type { Locale } from './locale';
import { vi, type Messages } from './vi';

export type { DatedValue, Messages } from './vi';

const CATALOGUES: Record<Locale, Messages> = { vi, en };

export const messages = (locale: Locale): Messages => CATALOGUES[locale];
