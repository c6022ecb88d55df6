/** A size of an exported figure. `scale`: pixels of the file to one unit of the layout, 13.5 of which are a label. */
export interface SheetSize {
  /** In `unit`. */
  readonly width: number;
  /** Null: the height that the figure needs. */
  readonly height: number | null;
  readonly unit: 'px' | 'mm';
  /** The best size of type, and the smallest readable one for its use. */
  readonly scale: { readonly best: number; readonly least: number };
}

/** CSS pixels in a unit of length. */
const PER_UNIT = { px: 1, mm: 96 / 25.4 } as const;

export const pixelsOf = (length: number, unit: SheetSize['unit']): number => length * PER_UNIT[unit];

/**
 * Sizes that newsrooms use. A link picture of 1200 × 628 is shown at half that width and a slide is seen from afar:
 * their type is larger. In print, labels are of about 8 points.
 */
export const PRESETS = {
  article: { width: 760, height: null, unit: 'px', scale: { best: 1, least: 1 } },
  social: { width: 1200, height: 628, unit: 'px', scale: { best: 1.8, least: 1.2 } },
  square: { width: 1080, height: 1080, unit: 'px', scale: { best: 1.9, least: 1.3 } },
  story: { width: 1080, height: 1920, unit: 'px', scale: { best: 2.2, least: 1.5 } },
  slide: { width: 1920, height: 1080, unit: 'px', scale: { best: 2.2, least: 1.5 } },
  print: { width: 112, height: null, unit: 'mm', scale: { best: 0.8, least: 0.8 } },
} as const satisfies Record<string, SheetSize>;

export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** Limits of a custom size, in pixels: a figure needs the least, and browsers cannot draw more at 4×. */
export const OWN_SIZE = { least: 320, most: 4000 } as const;

const inLimits = (length: number): boolean =>
  Number.isFinite(length) && length >= OWN_SIZE.least && length <= OWN_SIZE.most;

/** A custom size in whole pixels; null outside the limits. The type depends on the shorter side. */
export function ownSize(width: number, height: number | null): SheetSize | null {
  if (!inLimits(width) || (height !== null && !inLimits(height))) return null;
  const side = height === null ? width : Math.min(width, height * 1.3);
  const best = Math.min(4, Math.max(0.8, side / (height === null ? 760 : 560)));
  return {
    width: Math.round(width),
    height: height === null ? null : Math.round(height),
    unit: 'px',
    scale: { best, least: height === null ? best : best * 0.65 },
  };
}
