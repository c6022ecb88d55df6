import { checkedOf, type Checked } from '../checks/checked';
import { asKnownOn } from '../dataset/asKnownOn';
import type { Dataset } from '../dataset/dataset';
import type { Locale } from '../i18n/locale';
import { messages, type Messages } from '../i18n/messages';

/** What every builder of figures and sentences needs. */
export interface Context {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly t: Messages;
  /** The dataset holds what had been published by the end of this day, an ISO date; null for everything. */
  readonly knownOn: string | null;
  /** The cross-checks of the dataset; worked out on first use. */
  readonly checked: () => Checked;
}

/** @param ahead the cross-checks of the dataset, where they have been made already. */
export const contextOf = (
  dataset: Dataset,
  locale: Locale,
  knownOn: string | null = null,
  ahead: Checked | null = null,
): Context => ({
  dataset,
  locale,
  t: messages(locale),
  knownOn,
  checked: () => ahead ?? checkedOf(dataset),
});

/** The same data of the same day in another language. */
export const inLanguage = (ctx: Context, locale: Locale): Context => ({
  ...ctx,
  locale,
  t: messages(locale),
});

/** What was known by the end of a day, an ISO date, of all that the data now hold. */
export const contextOn = (whole: Dataset, locale: Locale, day: string): Context =>
  contextOf(asKnownOn(whole, day), locale, day);
