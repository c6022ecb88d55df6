import type { Locale } from '../i18n/locale';
import type { PageId } from '../state/address';
import type { FigureModel } from '../kinds/registry';

/** What the prerenderer must know of an address: where it is, what it is called, and the picture that a link shows. */
export interface PageEntry {
  /** Which page draws it. */
  readonly page: PageId;
  readonly path: (locale: Locale) => string;
  /** Names in its query that decide what it shows. */
  readonly fields: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly picture: { readonly name: string; readonly title: string; readonly figure: FigureModel | null };
}
