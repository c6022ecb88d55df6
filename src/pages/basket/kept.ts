import type { Leaving } from '../../export/figureFile';
import { decodeSpec } from '../../figure/codec';
import type { Context } from '../../figure/context';
import { decodeStudio } from '../../figure/studio';
import type { Kept } from '../../state/basket';
import { leavingOf } from '../../ui/studio/leaving';

/** A kept figure as it would leave now; null when the dataset does not have it. */
export function leavingKept(ctx: Context, item: Kept): Leaving | null {
  const params = new URLSearchParams(item);
  const { spec } = decodeSpec(params);
  return spec && leavingOf(ctx, spec, decodeStudio(params).options);
}

/** What a kept figure is called: by its data, or by whoever gave it a title. */
export const titleOfKept = (leaving: Leaving | null, missing: string): string =>
  leaving?.where.title ?? missing;
