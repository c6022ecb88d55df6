import { observationId } from '../dataset/observationId';
import { type FigureSpec, KINDS } from '../kinds/registry';
import { encodeSpec } from './specCodec';

/** Longest name of a figure. */
const LONGEST = 72;

/** The name of a figure, from its spec: the same in every language and release. */
export function figureName(spec: FigureSpec): string {
  const params = encodeSpec(spec, true);
  params.delete('v');
  const name = [...params.values()]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name.length <= LONGEST ? name : `${KINDS[spec.kind].address}-${observationId(params.toString())}`;
}
