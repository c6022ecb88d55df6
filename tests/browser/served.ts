import type { Page } from '@playwright/test';

/** Where the page that React has taken over differs from the HTML that was served; empty when nowhere. */
export function firstDifference(html: string): string {
  const bare = (root: Element | null): Element => {
    if (!root) throw new Error('no root');
    const copy = root.cloneNode(true) as Element;
    const comments: Node[] = [];
    const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.parentNode?.removeChild(comment);
    // What stands for readers without scripts is parsed otherwise where there are some; a long table that is alive draws
    // the rows in view.
    for (const other of copy.querySelectorAll('noscript, .data-table > :is(tbody, tfoot)')) other.remove();
    copy.normalize();
    return copy;
  };
  const differ = (a: Node, b: Node | undefined): string => {
    if (b && a.isEqualNode(b)) return '';
    const inner = [...a.childNodes]
      .map((child, i) => differ(child, b?.childNodes[i]))
      .find((text) => text !== '');
    if (inner !== undefined && a.childNodes.length === b?.childNodes.length) return inner;
    const words = (node?: Node): string =>
      (node instanceof Element ? node.outerHTML : (node?.textContent ?? 'nothing')).slice(0, 300);
    return `served: ${words(a)} — alive: ${words(b)}`;
  };
  const served = new DOMParser().parseFromString(html, 'text/html');
  return differ(bare(served.getElementById('root')), bare(document.getElementById('root')));
}

/** Remembers breaches of the Content-Security-Policy from the first moment on. */
export const watchPolicy = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const root = document.documentElement;
      root.dataset['breaches'] = `${root.dataset['breaches'] ?? ''} ${violatedDirective} ${blockedURI};`;
    });
  });
export const breaches = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['breaches'] ?? '');
