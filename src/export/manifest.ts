import type { Multiplier, Observation } from '../dataset/observation';
import { datasetVersion } from '../dataset/version';
import { dataDay } from '../figure/dataDay';
import { encodeSpec } from '../figure/specCodec';
import type { Context } from '../model/context';
import type { FigureModel, FigureSpec } from '../kinds/registry';

/** Version of the form of manifests. Later versions of the site read earlier forms. */
export const MANIFEST_VERSION = 1;
export const MANIFEST_FORMAT = 'chi-so-figure';

/** An observation in a manifest: its id, then value, decimals, unit, power of ten and status. */
export type HeldValue = readonly [
  id: string,
  value: number,
  decimals: number,
  unit: string,
  mult: Multiplier,
  status: Observation['obsStatus'],
];

/** The manifest of a file: enough to open its figure again and to see what has been revised since. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly version: number;
  /** The spec as an address writes it, every field named. */
  readonly spec: string;
  readonly locale: Context['locale'];
  /** Studio options as query fields: size, background, title, note, order, highlight. */
  readonly options: Readonly<Record<string, string>>;
  readonly dataset: string;
  /** The day that the data of the figure reach, ISO 8601; null for a figure without sources. */
  readonly released: string | null;
  readonly address: string;
  readonly values: readonly HeldValue[];
}

export interface ManifestOptions {
  readonly options: Readonly<Record<string, string>>;
  /** The full address of the figure in the site. */
  readonly address: string;
}

/** A figure as JSON: its manifest, to open it here again, and its spec field by field, for other programs. */
export const jsonOf = (manifest: Manifest, figure: FigureSpec): string =>
  `${JSON.stringify({ ...manifest, figure }, null, 2)}\n`;

export function manifestOf(
  ctx: Context,
  model: FigureModel,
  { options, address }: ManifestOptions,
): Manifest {
  const wanted = new Set(model.observations);
  return {
    format: MANIFEST_FORMAT,
    version: MANIFEST_VERSION,
    spec: encodeSpec(model.spec, true).toString(),
    locale: ctx.locale,
    options,
    dataset: datasetVersion(ctx.dataset),
    released: dataDay(ctx, [model])?.day ?? null,
    address,
    values: ctx.dataset.observations
      .filter((o) => wanted.has(o.id))
      .map((o): HeldValue => [o.id, o.value, o.decimals, o.unit, o.mult, o.obsStatus]),
  };
}
