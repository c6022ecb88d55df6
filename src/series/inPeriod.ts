import { isInstant, type Period } from '../dataset/period';
import { periodRunning } from '../i18n/period';
import type { Context } from '../model/context';

/** A period in a sentence, with the preposition that it takes: `trong tháng 2/2025`, and of a day none. */
export function inPeriod({ locale }: Context, period: Period): string {
  const words = periodRunning(locale, period);
  return isInstant(period) || period.days > 0 || locale === 'en' ? words : `trong ${words}`;
}
