import { formatDay } from '../i18n/day';
import { fullAlt } from './caption';
import type { Context } from './context';
import { markCells } from './markCells';
import type { FigureModel } from './model';

/**
 * What every figure gets when its builder is done, whoever asked for it: conflicts in its table, the whole alternative
 * text, and, as of an earlier day, the words that it shows no more than was known then.
 */
export function finished(ctx: Context, model: FigureModel): FigureModel {
  const { knownOn, locale, t } = ctx;
  return {
    ...model,
    notes: [...(knownOn === null ? [] : [t.knownOn(formatDay(locale, knownOn))]), ...model.notes],
    table: markCells(ctx, model.table),
    alt: fullAlt(ctx, model),
  };
}
