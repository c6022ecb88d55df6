/** A value worked out once for an object that never changes (a dataset, a context), and kept as long as that object is. */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = kept.get(key) ?? { value: make(key) };
    kept.set(key, known);
    return known.value;
  };
}

/** The same for such an object and something that has a code; of each object the newest `most` codes are kept. */
export function memoByCode<K extends object, A, V>(
  codeOf: (of: A) => string,
  make: (key: K, of: A) => V,
  most = Infinity,
): (key: K, of: A) => V {
  const keptOf = memo<K, Map<string, { readonly value: V }>>(() => new Map());
  return (key, of) => {
    const code = codeOf(of);
    const known = keptOf(key).get(code);
    if (known) return known.value;
    const value = make(key, of);
    // A map keeps its keys in the order in which they came.
    const [oldest] = keptOf(key).keys();
    if (oldest !== undefined && keptOf(key).size >= most) keptOf(key).delete(oldest);
    keptOf(key).set(code, { value });
    return value;
  };
}
