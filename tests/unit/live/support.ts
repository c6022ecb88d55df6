import { DATA_DIR } from '../../../src/build/folders';
import { readPackage } from '../../../src/build/readPackage';
import { assembleDataset } from '../../../src/dataset/dataset';
import { contextOf } from '../../../src/model/context';
import { LOCALES } from '../../../src/i18n/locale';

// Of the package that the site shows, whatever it says today: a test here names no observation, no code and no count of it.

export const FILES = readPackage(DATA_DIR);
export const DATASET = assembleDataset(FILES);
export const CONTEXTS = LOCALES.map((locale) => contextOf(DATASET, locale));

/** What a value that is not there leaves in text or markup. */
export const HOLES = /\b(?:NaN|Infinity|undefined)\b|\[object /;
