import type { Leaving } from '../../export/figureFile';
import { arranged } from '../../figure/arrange';
import { encodeSpec } from '../../figure/codec';
import { contextOf, type Context } from '../../figure/context';
import { figureModel } from '../../figure/figureModel';
import { givenText } from '../../figure/layout/sheetText';
import type { FigureModel } from '../../figure/model';
import type { FigureSpec } from '../../figure/spec';
import { studioParams, type StudioOptions } from '../../figure/studio';
import { studioPath } from '../../state/address';
import { today, wholeAddress } from '../../state/wholeAddress';

/** The figure of a spec; null when the dataset has none, or when the spec asks for what is no period. */
export function modelOf(ctx: Context, spec: FigureSpec): FigureModel | null {
  try {
    return figureModel(ctx, spec);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** A figure and its options as an address writes them; `full` names every field, for a link that is sent. */
export const queryOf = (spec: FigureSpec, options: StudioOptions, full = false): URLSearchParams =>
  new URLSearchParams([...encodeSpec(spec, full), ...studioParams(options, full)]);

/** A figure as it is to leave, with today's date; null when the dataset has none. */
export function leavingOf(page: Context, spec: FigureSpec, options: StudioOptions): Leaving | null {
  const ctx = contextOf(page.dataset, options.language ?? page.locale);
  const made = modelOf(ctx, spec);
  if (!made) return null;
  const model = arranged(made, options, ctx.locale);
  const address = wholeAddress(studioPath(page.locale, queryOf(spec, options, true)));
  const title = givenText(options.title) || model.title;
  return { ctx, model, options, where: { address, retrieved: today(), title } };
}
