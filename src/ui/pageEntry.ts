import type { Locale } from '../i18n/locale';
import type { PageId } from '../state/address';
import type { FigureModel } from '../kinds/registry';

/** What the prerenderer needs of an address: path, title, and the picture for link previews. */
export interface PageEntry {
  /** The page that renders it. */
  readonly page: PageId;
  readonly path: (locale: Locale) => string;
  /** Query fields that decide what it shows. */
  readonly fields: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly picture: { readonly name: string; readonly title: string; readonly figure: FigureModel | null };
}
