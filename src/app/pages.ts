import type { ComponentType } from 'react';
import type { PageId, View } from '../state/address';

export interface PageProps {
  readonly view: View;
}

/** The components of the pages. The browser loads a page when it is shown; the prerenderer has all of them. */
export type Pages = Readonly<Record<PageId, ComponentType<PageProps>>> & {
  /** What could not be read, above every page. */
  readonly notices: ComponentType;
};
