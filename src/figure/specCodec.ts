import { FIGURE_KINDS, KINDS, type FigureKind, type FigureSpec } from '../kinds/registry';
import {
  decodeParams,
  encodeParams,
  namesOf,
  otherVersion,
  withParams,
  type FieldsOf,
  type InvalidParam,
} from '../spec/params';

/** Of the form of addresses. A later form reads the earlier ones: a link once sent keeps its meaning. */
const CODEC_VERSION = '1';

/** The names in an address that belong to a figure's spec, whatever its kind. */
export const SPEC_FIELDS: ReadonlySet<string> = new Set([
  'v',
  'kind',
  ...Object.values(KINDS).flatMap(({ fields }) => namesOf(fields)),
]);

export interface DecodedSpec {
  /** Null when there is nothing to draw from what was asked. */
  readonly spec: FigureSpec | null;
  readonly invalid: readonly InvalidParam[];
}

/** No spec of this site is longer; what is, is not read any further. */
const LONGEST = 4000;

type AnyFields = FieldsOf<Readonly<Record<string, unknown>>>;
const fieldsOf = (kind: FigureKind): AnyFields => KINDS[kind].fields as unknown as AnyFields;

/**
 * A spec as fields of an address, in a fixed order. `full` names every field, for a link that is sent to somebody;
 * otherwise those that differ from their fallback.
 */
export const encodeSpec = (spec: FigureSpec, full = false): URLSearchParams =>
  withParams(
    new URLSearchParams({ v: CODEC_VERSION, kind: KINDS[spec.kind].address }),
    encodeParams(fieldsOf(spec.kind), { ...spec }, full),
  );

/**
 * Reads a spec from an address. Never fails: a field that is not understood takes its fallback and is named in
 * `invalid`; where it has none, there is no spec.
 */
export function decodeSpec(params: URLSearchParams): DecodedSpec {
  const none = (...invalid: readonly InvalidParam[]): DecodedSpec => ({ spec: null, invalid });
  const length = [...SPEC_FIELDS].reduce((sum, name) => sum + (params.get(name)?.length ?? 0), 0);
  if (length > LONGEST) return none({ field: 'kind', value: String(length), reason: 'too-long' });
  const other = otherVersion(params, 'v', CODEC_VERSION);
  if (other) return none(other);
  const asked = params.get('kind');
  const kind = FIGURE_KINDS.find((known) => KINDS[known].address === asked);
  if (kind === undefined)
    return none({ field: 'kind', value: asked ?? '', reason: asked === null ? 'missing' : 'not-valid' });
  const { value, invalid } = decodeParams(fieldsOf(kind), params);
  return { spec: value && ({ kind, ...value } as unknown as FigureSpec), invalid };
}
