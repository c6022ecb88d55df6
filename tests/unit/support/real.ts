import { readPackage } from '../../../src/build/readPackage';
import { assembleDataset } from '../../../src/dataset/dataset';
import { contextOf, type Context } from '../../../src/model/context';
import { LOCALES, type Locale } from '../../../src/i18n/locale';

/** The data package as it stands in the repository. */
export const FILES = readPackage('data');
export const DATASET = assembleDataset(FILES);

export const AREA = 'VN-21';
export const REFERENCE = 'VN';

export const CONTEXTS = Object.fromEntries(
  LOCALES.map((locale) => [locale, contextOf(DATASET, locale)]),
) as Record<Locale, Context>;
