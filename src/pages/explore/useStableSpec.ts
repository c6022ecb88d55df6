import { useState } from 'react';
import { encodeSpec } from '../../figure/specCodec';
import type { ExploreSpec } from '../../explore/exploreSpec';

const code = (spec: ExploreSpec): string => encodeSpec(spec, true).toString();

/** Returns the same object for equal specs, so that a zoom or a search does not compute the other choices again. */
export function useStableSpec(spec: ExploreSpec): ExploreSpec {
  const [kept, keep] = useState(spec);
  if (kept === spec || code(kept) === code(spec)) return kept;
  keep(spec);
  return spec;
}
