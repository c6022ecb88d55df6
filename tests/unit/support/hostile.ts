import fc from 'fast-check';

/** Time codes of every length and year, most of them of nothing that was ever published. */
const timeCode = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 9999 })),
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constantFrom(0, 13)),
    fc.nat(999),
    fc.nat(9999),
    fc.nat(31),
  )
  .chain(([year, month, years, months, days]) => {
    const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    return fc.constantFrom(
      start,
      start.slice(0, 4),
      `${start.slice(0, 4)}-Q${month}`,
      `${start}-${String(days).padStart(2, '0')}`,
      `${start}--P${years}Y`,
      `${start}--P${months}M`,
      `${start}-01/P${months}M${days}D`,
      `${start}--P${years}Y${months}M${days}D`,
    );
  });

/** What somebody may put where a value of an address stands. */
const hostileText = fc.oneof(
  timeCode,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-/PYMDQ.*_x') }),
  fc.double().map(String),
  fc.constantFrom(
    '',
    '*',
    '.',
    '__proto__',
    'constructor',
    'toString',
    '%',
    '%E0%A4%A',
    '%00',
    '‮',
    'e​́',
    '-0',
    '1e-20',
    '0.00000000000000000001',
    '2024-01--P999Y9999M30D',
    '2024-01-01/P100Y',
    '9999-12--P2M',
    '9999',
    '1000',
    '0999-12',
    '2024-02-30',
    '１２',
    '<img src=x onerror=alert(1)>',
    '𝒳'.repeat(199),
    `${'a'.repeat(199)}𝒳`,
    'a'.repeat(5000),
    'A.'.repeat(70),
  ),
);

/** Some text with a piece of it cut out, said twice or put elsewhere. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length), hostileText, fc.constantFrom('cut', 'twice', 'put'))
    .map(([from, to, other, how]) => {
      const [low, high] = from < to ? [from, to] : [to, from];
      const piece = how === 'cut' ? '' : how === 'twice' ? text.slice(low, high).repeat(2) : other;
      return text.slice(0, low) + piece + text.slice(high);
    });

/** An address that was one of these until somebody changed it: values, names, order and number of its fields. */
export function hostileParams(
  addresses: readonly string[],
  names: readonly string[],
): fc.Arbitrary<URLSearchParams> {
  const name = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 }));
  return fc
    .constantFrom(...addresses)
    .chain((address) => {
      const pairs = [...new URLSearchParams(address)];
      const values = pairs.map(([, value]) =>
        fc.oneof(mutated(value), hostileText, ...(/^\d{4}/.test(value) ? [timeCode, timeCode] : [])),
      );
      const added = fc.array(fc.tuple(name, hostileText), { maxLength: 2 });
      return fc.record({
        pairs: fc.constant(pairs),
        values: fc.tuple(...values),
        // Of most addresses one field is changed: with more, little is left to be read.
        changed: fc.oneof(
          { weight: 4, arbitrary: fc.nat(Math.max(0, pairs.length - 1)).map((one) => [one]) },
          fc.array(fc.nat(9)),
        ),
        added: fc.oneof({ weight: 2, arbitrary: fc.constant<[string, string][]>([]) }, added),
        first: fc.boolean(),
        raw: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, mutated(address)),
      });
    })
    .map(({ pairs, values, changed, added, first, raw }) => {
      if (raw !== null) return new URLSearchParams(raw);
      const own = pairs.map(([key, value], i): [string, string] => [
        key,
        changed.includes(i) ? (values[i] ?? value) : value,
      ]);
      // Through its text: what a browser gives a page has no half characters.
      return new URLSearchParams(
        new URLSearchParams(first ? [...added, ...own] : [...own, ...added]).toString(),
      );
    });
}
