import { checkedOf, type Checked } from '../checks/checked';
import type { Dataset } from '../dataset/dataset';
import type { Locale } from '../i18n/locale';
import { messages, type Messages } from '../i18n/messages';

/** What every builder of figures and sentences needs. */
export interface Context {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly t: Messages;
  /** What the cross-checks say of the dataset; worked out when first asked for. */
  readonly checked: () => Checked;
}

export const contextOf = (dataset: Dataset, locale: Locale): Context => ({
  dataset,
  locale,
  t: messages(locale),
  checked: () => checkedOf(dataset),
});
