import { isInstant, type Period } from '../dataset/period';
import { periodRunning } from '../i18n/period';
import type { Context } from '../model/context';

/** A period in a sentence with its preposition: `trong tháng 2/2025`; a day has none. */
export function inPeriod({ locale }: Context, period: Period): string {
  const words = periodRunning(locale, period);
  return isInstant(period) || period.days > 0 || locale === 'en' ? words : `trong ${words}`;
}
