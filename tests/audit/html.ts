import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const readHtml = (html: string): Element => {
  const root = parse(html).childNodes.find(isElement);
  if (root === undefined) throw new Error('no element');
  return root;
};

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class').split(' ').includes(name);

/** Every element below that holds, in order; what is found is not searched further when `outermost` is set. */
export function all(from: Element, holds: (element: Element) => boolean, outermost = false): Element[] {
  return from.childNodes.filter(isElement).flatMap((child) => {
    const here = holds(child) ? [child] : [];
    return here.length > 0 && outermost ? here : [...here, ...all(child, holds, outermost)];
  });
}

export const tagged = (from: Element, ...tags: readonly string[]): Element[] =>
  all(from, (element) => tags.includes(element.tagName));

export const classed = (from: Element, name: string): Element[] =>
  all(from, (element) => hasClass(element, name));

/** One kind of space, none doubled, none before a sign that closes. */
const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replace(/ ([,.;:)%])/gu, '$1')
    .replace(/\( /gu, '(')
    .trim();

/** The text that a reader sees of an element; what stands in elements of its own stands apart. */
export function textOf(element: Element, skipped: (inner: Element) => boolean = () => false): string {
  const parts = (node: Element): string[] =>
    node.childNodes.flatMap((child) => {
      if (isText(child)) return [child.value];
      return isElement(child) && !UNSEEN.has(child.tagName) && !skipped(child)
        ? [' ', ...parts(child), ' ']
        : [];
    });
  return tidy(parts(element).join(''));
}
