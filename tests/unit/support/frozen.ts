import { readPackage } from '../../../src/build/readPackage';
import { assembleDataset } from '../../../src/dataset/dataset';
import { contextOf, type Context } from '../../../src/model/context';
import { LOCALES, type Locale } from '../../../src/i18n/locale';

/** The data package as it stood on a day: real observations that no bulletin changes, so that expectations may name them. */
export const FROZEN = 'tests/fixtures/package';

export const FILES = readPackage(FROZEN);
export const DATASET = assembleDataset(FILES);

export const AREA = 'VN-21';
export const REFERENCE = 'VN';

export const CONTEXTS = Object.fromEntries(
  LOCALES.map((locale) => [locale, contextOf(DATASET, locale)]),
) as Record<Locale, Context>;
