import { observationId } from '../dataset/observationId';
import { type FigureSpec, KINDS } from '../kinds/registry';
import { encodeSpec } from './specCodec';

/** A name longer than this is not read by anybody. */
const LONGEST = 72;

/** The name of a figure: what its spec says. The same spec has the same name in every language and release. */
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
