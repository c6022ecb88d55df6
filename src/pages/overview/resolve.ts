import { equal, type Period } from '../../dataset/period';
import { slugPeriod } from '../../state/address';
import { nearestPeriod } from '../../dataset/growthPeriods';

export interface Resolved {
  readonly period: Period | null;
  /** The address named another period than the one shown. */
  readonly invalid: boolean;
}

/** The period to show for an address: its own, or the nearest with observations. */
export function resolvePeriod(
  slug: string | null,
  periods: readonly Period[],
  opening: Period | null,
): Resolved {
  if (slug === null) return { period: opening, invalid: false };
  const named = slugPeriod(slug);
  const exact = named && periods.find((p) => equal(p, named));
  if (exact) return { period: exact, invalid: false };
  return { period: (named && nearestPeriod(periods, named)) ?? opening, invalid: true };
}
