import { useState } from 'react';

/** Of values with one code the first: what is worked out of it is worked out once. The code says all that matters. */
export function useStable<T>(value: T, codeOf: (value: T) => string): T {
  const [kept, keep] = useState(value);
  if (kept === value || codeOf(kept) === codeOf(value)) return kept;
  keep(value);
  return value;
}
