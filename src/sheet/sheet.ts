import type { Locale } from '../i18n/locale';
import { messages } from '../i18n/messages';
import type { FigureModel } from '../kinds/registry';
import type { Item, Place } from '../layout/scene';
import { unknownSigns } from '../metrics/measure';
import { bestAttempt } from './sheetChoice';
import { titleOf, type Background, type Omitted, type SheetOptions } from './sheetOptions';
import { pixelsOf, type SheetSize } from './sheetSizes';

/**
 * A figure as it is exported: with title, subtitle, legend, values, notes, source and credit, every coordinate decided. In
 * units of the layout; a file shows it at `out`.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly out: { readonly width: number; readonly height: number; readonly unit: SheetSize['unit'] };
  readonly background: Background;
  /** The name of the site, whose picture it is. */
  readonly site: string;
  readonly title: string;
  readonly alt: string;
  readonly locale: Locale;
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly left: Omitted;
}

const round = (n: number, digits: number): number => Math.round(n * 10 ** digits) / 10 ** digits;

/** A figure as a sheet of a given size. Pure: the same model and options are the same sheet. */
export function sheetOf(model: FigureModel, options: SheetOptions): Sheet {
  const { size, background, locale } = options;
  const found = bestAttempt(model, options);
  const { scale } = found.choice;
  const perUnit = pixelsOf(1, size.unit);
  const out = {
    width: size.width,
    // Whole pixels; tenths of a millimetre.
    height: size.height ?? round((found.needed * scale) / perUnit, size.unit === 'px' ? 0 : 1),
    unit: size.unit,
  };
  const height = (out.height * perUnit) / scale;
  const built = found.build(height);
  const texts = built.items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
  return {
    width: found.width,
    height,
    out,
    background,
    site: messages(locale).site,
    title: titleOf(model, options),
    alt: model.alt,
    locale,
    ...built,
    left: {
      ...found.left,
      small: scale < size.scale.least - 1e-9,
      signs: unknownSigns(texts.join('')),
    },
  };
}
