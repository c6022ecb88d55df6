import type { Locale } from '../i18n/locale';
import type { FigureModel } from '../kinds/registry';
import type { SheetSize } from './sheetSizes';
import { givenText } from './sheetText';

export const BACKGROUNDS = ['light', 'dark', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

export interface SheetOptions {
  readonly locale: Locale;
  readonly size: SheetSize;
  readonly background: Background;
  /** Instead of the model's own; text of a reader, shown as text. */
  readonly title?: string | undefined;
  /** Stands before the model's notes. */
  readonly note?: string | undefined;
  /** Beside the name of the site: its address, the licence, the day of the data. */
  readonly credit?: string | undefined;
}

/** What a sheet had no room for: nothing of it is lost in silence. */
export interface Omitted {
  readonly rows: number;
  /** Rows have one line: what their tables say of them is not repeated in the picture. */
  readonly brief: boolean;
  readonly notes: number;
  /** The title or the subtitle ends in an ellipsis. */
  readonly words: boolean;
  /** The type is smaller than is read with ease at this size. */
  readonly small: boolean;
  /** Characters that are in none of the site's fonts: another font draws them, or none. */
  readonly signs: readonly string[];
}

/** The title that is given, as text; the model's own where nothing is left of it. */
export const titleOf = (model: FigureModel, { title }: SheetOptions): string =>
  givenText(title ?? '') || model.title;

/** The note of whoever makes the sheet, and the model's own. */
export function notesOf(model: FigureModel, { note }: SheetOptions): readonly string[] {
  const own = givenText(note ?? '');
  return own === '' ? model.notes : [own, ...model.notes];
}
