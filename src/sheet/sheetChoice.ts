import type { FigureModel } from '../kinds/registry';
import { textsMeet } from '../layout/labels';
import { attempt, type Attempt, type SheetChoice } from './sheetAttempt';
import { compactBody, rowCount } from './sheetBody';
import { notesOf, type SheetOptions } from './sheetOptions';
import { pixelsOf } from './sheetSizes';

/** Step by which smaller type is tried. */
const STEP = 0.93;
/** Smallest type, whatever the size. */
const SMALLEST = 0.25;
/** Factors of height for a picture whose labels overlap: more height comes before smaller type. */
const HEIGHT_FACTORS = [1, 1.25, 1.5] as const;

/**
 * The choices to try, the best first: smaller type, then one line for each row, then fewer notes, then fewer rows, and
 * last, type below the easily readable size.
 */
function* choices(model: FigureModel, options: SheetOptions): Generator<SheetChoice> {
  const { scale: limits, height } = options.size;
  const all = {
    rows: rowCount(model.body),
    notes: notesOf(model, options).length,
    brief: false,
    heightFactor: 1,
  };
  const { best, least } = limits;
  if (height === null) {
    for (let scale = best; scale > best * SMALLEST; scale *= STEP)
      for (const heightFactor of HEIGHT_FACTORS) yield { ...all, scale, heightFactor };
    return;
  }
  const wholes = compactBody(model.body) === model.body ? [all] : [all, { ...all, brief: true }];
  for (const whole of wholes) {
    for (let scale = best; scale > least; scale *= STEP) yield { ...whole, scale };
    yield { ...whole, scale: least };
  }
  const short = { ...all, brief: true, scale: least };
  for (let notes = all.notes - 1; notes >= 0; notes -= 1) yield { ...short, notes };
  for (let rows = all.rows - 1; rows >= 1; rows -= 1) yield { ...short, rows, notes: 0 };
  for (let scale = least * STEP; scale > least * SMALLEST; scale *= STEP)
    yield { ...short, scale, rows: Math.min(1, all.rows), notes: 0 };
}

/** The first choice that fits the height without overlapping texts; else the first that fits; else the smallest. */
export function bestAttempt(model: FigureModel, options: SheetOptions): Attempt {
  const { height, unit } = options.size;
  let fits: Attempt | null = null;
  let last: Attempt | null = null;
  for (const choice of choices(model, options)) {
    last = attempt(model, options, choice);
    const room = height === null ? last.needed : pixelsOf(height, unit) / choice.scale;
    if (last.needed > room) continue;
    if (!textsMeet(last.build(room).items)) return last;
    fits ??= last;
  }
  const found = fits ?? last;
  if (!found) throw new RangeError('a size has no scale to try');
  return found;
}
