import type { Placed } from '../statements';
import type { Audited, Violation } from './law';
import { asText } from '../fraction';

/** Kinds of statements that both languages make alike; marks are left out where a language has no room. */
const ALIKE: ReadonlySet<Placed['kind']> = new Set(['heading', 'title', 'cell', 'alt', 'card', 'sentence']);

function numbersOf({ statements }: Audited): Map<string, number> {
  const found = new Map<string, number>();
  for (const { placed, matched } of statements)
    if (ALIKE.has(placed.kind))
      for (const { token } of matched) {
        const size = `${token.approximate ? '≈ ' : ''}${asText(token.value).replace('-', '')} ${token.unit === 'PRODUCT' ? '' : token.unit} e${token.mult}`;
        found.set(size, (found.get(size) ?? 0) + 1);
      }
  return found;
}

/** Both languages say the same numbers, as often. */
export function differingNumbers(vi: Audited, en: Audited): Violation[] {
  const [a, b] = [numbersOf(vi), numbersOf(en)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((size) => (a.get(size) ?? 0) !== (b.get(size) ?? 0))
    .map((size) => ({
      where: `${vi.page.path} and ${en.page.path}`,
      what: `${size}: ${a.get(size) ?? 0} times in Vietnamese, ${b.get(size) ?? 0} in English`,
    }));
}
