import type { Dataset } from '../dataset/dataset';
import type { Locale } from '../i18n/locale';
import { messages, type Messages } from '../i18n/messages';

/** What every builder of figures and sentences needs. */
export interface Context {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly t: Messages;
}

export const contextOf = (dataset: Dataset, locale: Locale): Context => ({
  dataset,
  locale,
  t: messages(locale),
});
