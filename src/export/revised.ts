import type { Observation } from '../dataset/observation';
import { datasetVersion } from '../dataset/version';
import { decodeSpec } from '../figure/specCodec';
import type { Context } from '../model/context';
import { figureModel } from '../figure/figureModel';
import type { HeldValue, Manifest } from './manifest';

export interface Revision {
  /** The data have not changed since the file was made. */
  readonly sameData: boolean;
  readonly changed: readonly { readonly held: HeldValue; readonly now: Observation }[];
  /** No longer published, or no longer part of the figure. */
  readonly vanished: readonly HeldValue[];
  /** In the figure today and not in the file. */
  readonly added: readonly Observation[];
}

/** A provisional observation that became final is revised too, even with the same value. */
const same = ([, value, decimals, unit, mult, status]: HeldValue, o: Observation): boolean =>
  value === o.value &&
  decimals === o.decimals &&
  unit === o.unit &&
  mult === o.mult &&
  status === o.obsStatus;

/** The ids of the observations of a spec's figure today; none when there is no figure. */
function shownNow(ctx: Context, spec: string): readonly string[] {
  const decoded = decodeSpec(new URLSearchParams(spec)).spec;
  if (!decoded) return [];
  try {
    return figureModel(ctx, decoded)?.observations ?? [];
  } catch {
    // A spec that was edited by hand may have an invalid period.
    return [];
  }
}

/** Compares the observations in a file with those of today. */
export function revisedSince(manifest: Manifest, ctx: Context): Revision {
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  const shown = new Set(shownNow(ctx, manifest.spec));
  const held = new Set(manifest.values.map(([id]) => id));
  return {
    sameData: manifest.dataset === datasetVersion(ctx.dataset),
    changed: manifest.values.flatMap((one) => {
      const now = byId.get(one[0]);
      return now && shown.has(now.id) && !same(one, now) ? [{ held: one, now }] : [];
    }),
    vanished: manifest.values.filter(([id]) => !shown.has(id)),
    added: [...shown].filter((id) => !held.has(id)).flatMap((id) => byId.get(id) ?? []),
  };
}
