import type { Manifest } from 'vite';
import type { PageId } from '../state/address';

/** The module that draws a page, as lazyPages.ts asks for it: `brief` is drawn by BriefPage.tsx. */
function moduleOf(manifest: Manifest, page: PageId): string {
  const file = `/${page.charAt(0).toUpperCase()}${page.slice(1)}Page.tsx`;
  const found = Object.keys(manifest).find(
    (source) => source.startsWith('src/pages/') && source.endsWith(file),
  );
  if (found === undefined) throw new Error(`the built site has no module ${file} for the page "${page}"`);
  return found;
}

/**
 * The style sheets that come with a page's own module, in the order in which the browser would load them: those of what
 * it imports first. The sheets of the entry, which stand in every page, are not among them.
 */
export function pageSheets(manifest: Manifest, page: PageId): string[] {
  const seen = new Set<string>();
  const sheets = (key: string): string[] => {
    const chunk = manifest[key];
    if (!chunk || chunk.isEntry || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap(sheets), ...(chunk.css ?? [])];
  };
  return [...new Set(sheets(moduleOf(manifest, page)))];
}
