import { formatDay } from '../i18n/day';
import type { FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';
import { noteTexts } from '../model/names';
import { fullAlt } from './caption';
import { markCells } from './markCells';

/** Orders notes: those on conflicts first, so that a sheet without space for all omits the others. */
function caveatsFirst(ctx: Context, { notes, observations }: FigureModel): readonly string[] {
  const { marked } = ctx.checked();
  const ids = new Set(observations.filter((id) => marked.has(id)));
  if (ids.size === 0) return notes;
  const keys = ctx.dataset.observations.filter(({ id }) => ids.has(id)).map(({ note }) => note);
  const caveats = new Set(noteTexts(ctx, keys));
  return [...notes.filter((note) => caveats.has(note)), ...notes.filter((note) => !caveats.has(note))];
}

/**
 * The last step of every figure: caveats first in its notes, conflicts in its table, the alternative text, and, as
 * known on an earlier day, a note that says so.
 */
export function finalizeModel(ctx: Context, model: FigureModel): FigureModel {
  const { knownOn, locale, t } = ctx;
  return {
    ...model,
    notes: [
      ...(knownOn === null ? [] : [t.knownOn(formatDay(locale, knownOn))]),
      ...caveatsFirst(ctx, model),
    ],
    table: markCells(ctx, model.table),
    alt: fullAlt(ctx, model),
  };
}
