import { FIGURE_KINDS, KINDS, type FigureKind, type FigureSpec } from '../kinds/registry';
import { ANY, type Field } from '../spec/fields';

/** Of the form of addresses. A later form reads the earlier ones: a link once sent keeps its meaning. */
const CODEC_VERSION = '1';

/** The names in an address that belong to a figure's spec, whatever its kind. */
export const SPEC_FIELDS: ReadonlySet<string> = new Set([
  'v',
  'kind',
  ...Object.values(KINDS).flatMap(({ fields }) => Object.keys(fields)),
]);

/** Why an address is no figure, or not quite the one that was asked for: which field, and what stood there. */
export interface InvalidParam {
  readonly field: string;
  readonly value: string;
  readonly reason: 'unknown-version' | 'missing' | 'not-valid' | 'too-long';
}

export interface Decoded {
  /** Null when there is nothing to draw from what was asked. */
  readonly spec: FigureSpec | null;
  readonly invalid: readonly InvalidParam[];
}

/** No spec of this site is longer; what is, is not read any further. */
const LONGEST = 4000;

type AnyFields = Readonly<Record<string, Field<unknown>>>;
const fieldsOf = (kind: FigureKind): AnyFields => KINDS[kind].fields as unknown as AnyFields;

/**
 * A spec as fields of an address, in a fixed order. `full` names every field, for a link that is sent to somebody;
 * otherwise those that differ from their fallback.
 */
export function encodeSpec(spec: FigureSpec, full = false): URLSearchParams {
  const params = new URLSearchParams({ v: CODEC_VERSION, kind: KINDS[spec.kind].address });
  for (const [name, field] of Object.entries(fieldsOf(spec.kind))) {
    const value: unknown = (spec as unknown as Record<string, unknown>)[name];
    if (value === undefined && !full) continue;
    const written = field.write(value);
    const fallback: unknown = field.fallback?.value;
    if (full || fallback === undefined || field.write(fallback) !== written) params.set(name, written);
  }
  return params;
}

/**
 * Reads a spec from an address. Never fails: a field that is not understood takes its fallback and is named in
 * `invalid`; where it has none, there is no spec.
 */
export function decodeSpec(params: URLSearchParams): Decoded {
  const length = [...SPEC_FIELDS].reduce((sum, name) => sum + (params.get(name)?.length ?? 0), 0);
  if (length > LONGEST)
    return { spec: null, invalid: [{ field: 'kind', value: String(length), reason: 'too-long' }] };
  const version = params.get('v') ?? CODEC_VERSION;
  if (version !== CODEC_VERSION)
    return { spec: null, invalid: [{ field: 'v', value: version, reason: 'unknown-version' }] };
  const asked = params.get('kind');
  const kind = FIGURE_KINDS.find((known) => KINDS[known].address === asked);
  if (kind === undefined)
    return {
      spec: null,
      invalid: [{ field: 'kind', value: asked ?? '', reason: asked === null ? 'missing' : 'not-valid' }],
    };
  const invalid: InvalidParam[] = [];
  const spec: Record<string, unknown> = { kind };
  let whole = true;
  for (const [name, { read, fallback }] of Object.entries(fieldsOf(kind))) {
    const text = params.get(name);
    const value = text === null ? undefined : read(text);
    // Left open by name.
    if (text === ANY && fallback && fallback.value === undefined) continue;
    if (value !== undefined) spec[name] = value;
    else {
      if (text !== null) invalid.push({ field: name, value: text, reason: 'not-valid' });
      else if (!fallback) invalid.push({ field: name, value: '', reason: 'missing' });
      if (!fallback) whole = false;
      else if (fallback.value !== undefined) spec[name] = fallback.value;
    }
  }
  return { spec: whole ? (spec as unknown as FigureSpec) : null, invalid };
}
