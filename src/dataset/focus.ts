import * as v from 'valibot';
import { parsePeriod } from './periodCode';
import type { Period } from './period';

/** The area, reference and period that open first, as the editors of the package chose them in `datapackage.json`. */
export interface Focus {
  readonly area: string;
  /** The area that the first is compared with. */
  readonly reference: string;
  readonly period: Period | null;
}

const PACKAGE = v.object({
  chiSo: v.object({ focus: v.object({ area: v.string(), reference: v.string(), period: v.string() }) }),
});

/** @throws SyntaxError or ValiError when the text is not a package description with a focus. */
export function parseFocus(text: string): Focus {
  const { area, reference, period } = v.parse(PACKAGE, JSON.parse(text)).chiSo.focus;
  return { area, reference, period: parsePeriod(period) };
}
