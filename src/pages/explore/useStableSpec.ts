import { useState } from 'react';
import { encodeSpec } from '../../figure/specCodec';
import type { ExploreSpec } from '../../explore/exploreSpec';

const code = (spec: ExploreSpec): string => encodeSpec(spec, true).toString();

/** The same spec as long as it says the same: a zoom or a search is no reason to ask anew what else could be chosen. */
export function useStableSpec(spec: ExploreSpec): ExploreSpec {
  const [kept, keep] = useState(spec);
  if (kept === spec || code(kept) === code(spec)) return kept;
  keep(spec);
  return spec;
}
