import type { ExportRequest } from '../../export/figureFile';
import { arrange } from '../../figure/arrange';
import { encodeSpec } from '../../figure/specCodec';
import { inLanguage, type Context } from '../../model/context';
import { figureModel } from '../../figure/figureModel';
import { KNOWN_FIELD, keepDay } from '../../spec/knownDay';
import { givenText } from '../../sheet/sheetText';
import { chosenParams, STUDIO_DEFAULTS, studioParams, type StudioOptions } from '../../figure/studioOptions';
import { studioPath } from '../../state/address';
import type { BasketItem } from '../../state/basket';
import { today } from '../../state/browser';
import { wholeAddress } from '../../state/url';
import type { FigureModel, FigureSpec } from '../../kinds/registry';

/** The figure of a spec; null when the dataset has none, or when the spec names a period that is none. */
export function modelOf(ctx: Context, spec: FigureSpec): FigureModel | null {
  try {
    return figureModel(ctx, spec);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** A figure and its options as an address writes them; `full` names every field. */
export const queryOf = (spec: FigureSpec, options: StudioOptions, full = false): URLSearchParams =>
  new URLSearchParams([...encodeSpec(spec, full), ...studioParams(options, full)]);

/**
 * Where a figure with its options can be opened, of the day that the page shows: a whole address. It names every field of
 * the figure, which a later default must not change, and of the options those that were chosen.
 */
export function addressOf({ locale, knownOn }: Context, spec: FigureSpec, options: StudioOptions): string {
  const query = new URLSearchParams([...encodeSpec(spec, true), ...chosenParams(options)]);
  return wholeAddress(keepDay(studioPath(locale, query), knownOn));
}

/** A figure as a basket item: without its options where they are the defaults, so that it is the same from every page. */
export function basketItemOf(
  { knownOn }: Context,
  spec: FigureSpec,
  options: StudioOptions = STUDIO_DEFAULTS,
): BasketItem {
  const usual = [...studioParams(options)].length === 0;
  const item = usual ? encodeSpec(spec, true) : queryOf(spec, options, true);
  if (knownOn !== null) item.set(KNOWN_FIELD, knownOn);
  return item.toString();
}

/** The request to export a figure, with today's date; null when the dataset has none. */
export function exportRequestOf(
  page: Context,
  spec: FigureSpec,
  options: StudioOptions,
): ExportRequest | null {
  const ctx = inLanguage(page, options.language ?? page.locale);
  const made = modelOf(ctx, spec);
  if (!made) return null;
  const model = arrange(made, options, ctx.locale);
  const title = givenText(options.title) || model.title;
  const where = { address: addressOf(page, spec, options), retrieved: today(), title };
  return { ctx, model, options, where, site: wholeAddress('/') };
}
