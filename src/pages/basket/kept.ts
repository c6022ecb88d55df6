import type { Leaving } from '../../export/figureFile';
import { decodeSpec } from '../../figure/codec';
import type { Dataset } from '../../dataset/dataset';
import { isDay } from '../../dataset/day';
import { contextOn, type Context } from '../../figure/context';
import { KNOWN_FIELD } from '../../figure/knownDay';
import { decodeStudio } from '../../figure/studio';
import type { Kept } from '../../state/basket';
import { leavingOf } from '../../ui/studio/leaving';

/**
 * A kept figure as it would leave now; null when the dataset does not have it. One that was kept as of an earlier day is
 * of that day, whatever day the page shows.
 */
export function leavingKept(page: Context, whole: Dataset, item: Kept): Leaving | null {
  const params = new URLSearchParams(item);
  const { spec } = decodeSpec(params);
  const day = params.get(KNOWN_FIELD);
  const ctx = day !== null && isDay(day) ? contextOn(whole, page.locale, day) : page;
  return spec && leavingOf(ctx, spec, decodeStudio(params).options);
}

/** What a kept figure is called: by its data, or by whoever gave it a title. */
export const titleOfKept = (leaving: Leaving | null, missing: string): string =>
  leaving?.where.title ?? missing;
