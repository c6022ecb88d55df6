import type { Period } from '../dataset/period';
import { parsePeriod } from '../dataset/periodCode';

/** The period of a spec. @throws RangeError when it is not a time code. */
export function readPeriod(code: string): Period {
  const period = parsePeriod(code);
  if (!period) throw new RangeError(`invalid period: expected a time code such as 2024-Q1, got "${code}"`);
  return period;
}
