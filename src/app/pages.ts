import type { ComponentType } from 'react';
import type { PageId, View } from '../state/address';

export interface PageProps {
  readonly view: View;
}

/** Who draws which page. The browser loads a page when it is shown; the prerenderer has them all at hand. */
export type Pages = Readonly<Record<PageId, ComponentType<PageProps>>> & {
  /** What could not be read, above every page. */
  readonly notices: ComponentType;
};
