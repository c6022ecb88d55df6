import type { ExportRequest } from '../../export/figureFile';
import { decodeSpec } from '../../figure/specCodec';
import type { Dataset } from '../../dataset/dataset';
import { isDay } from '../../dataset/day';
import { contextOn, type Context } from '../../model/context';
import { KNOWN_FIELD } from '../../spec/knownDay';
import { decodeStudio } from '../../figure/studioOptions';
import type { BasketItem } from '../../state/basket';
import { exportRequestOf } from '../../ui/studio/exportRequest';

/**
 * The request to export the figure of an item; null when the dataset does not have it. An item that was kept as known on
 * an earlier day is of that day, whatever day the page shows.
 */
export function exportRequestOfItem(page: Context, whole: Dataset, item: BasketItem): ExportRequest | null {
  const params = new URLSearchParams(item);
  const { spec } = decodeSpec(params);
  const day = params.get(KNOWN_FIELD);
  const other = day !== null && day !== page.knownOn && isDay(day);
  const ctx = other ? contextOn(whole, page.locale, day) : page;
  return spec && exportRequestOf(ctx, spec, decodeStudio(params).value);
}

/** The title of an item: that of its figure, or the reader's own. */
export const titleOfItem = (request: ExportRequest | null, missing: string): string =>
  request?.where.title ?? missing;
