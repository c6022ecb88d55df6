import { hasRole, type Part, type QuantityPart } from './part';

/**
 * Ranges: "18 – 19 triệu tấn", "từ 12,5-13%", "from 5% to 7%". Two numbers are the low and the high end of one statement
 * where a dash joins them, or "to" with "from" before; the first takes the unit of the second where it has none.
 */
export function withRanges(parts: readonly Part[]): readonly Part[] {
  const ranged = [...parts];
  for (let at = 0; at + 2 < ranged.length; at += 1) {
    const [low, joint, high] = [ranged[at], ranged[at + 1], ranged[at + 2]];
    if (low?.type !== 'quantity' || high?.type !== 'quantity' || high.quantity.unit === null) continue;
    const dash = joint?.type === 'mark' && joint.key === '-';
    const opened =
      hasRole(ranged[at - 1], 'from') ||
      (hasRole(ranged[at - 2], 'from') && ranged[at - 1]?.type === 'phrase');
    const to = hasRole(joint, 'to') && (low.quantity.unit === null || opened);
    const and = hasRole(joint, 'and') && opened && low.quantity.unit === null;
    if (!dash && !to && !and) continue;
    if (low.quantity.unit !== null && low.quantity.unit.code !== high.quantity.unit.code) continue;
    ranged[at] = bounded(low, 'low', high);
    ranged[at + 2] = bounded(high, 'high', high);
  }
  return ranged;
}

const bounded = (part: QuantityPart, bound: 'low' | 'high', high: QuantityPart): QuantityPart => ({
  ...part,
  quantity: { ...part.quantity, bound, unit: part.quantity.unit ?? high.quantity.unit },
});
