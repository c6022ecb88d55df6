import type { ReactElement } from 'react';

/** Characters that XML cannot contain, even escaped. */
// eslint-disable-next-line no-control-regex -- these characters are what it is for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text escaped for XML within an element, where quotation marks stay: a manifest has hundreds of them. */
export const escapeXmlText = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Text escaped for XML, in an element or in an attribute. */
export const escapeXml = (text: string): string => escapeXmlText(text).replace(/"/g, '&quot;');

/** `strokeWidth` is `stroke-width`; marks use none of the names that SVG writes in camel case. */
const attributeName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * An element of the static renderer as markup, with attributes and at most a text in it. The same bytes as from React's
 * own writer, which would be many times the size of this code.
 */
export function markupOf(element: ReactElement): string {
  if (typeof element.type !== 'string') throw new TypeError('only plain elements have a markup');
  const { children, ...attributes } = element.props as Readonly<Record<string, unknown>>;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${attributeName(name)}="${escapeXml(String(value))}"`)
    .join('');
  const text = typeof children === 'string' ? escapeXml(children) : '';
  return text === ''
    ? `<${element.type}${written}/>`
    : `<${element.type}${written}>${text}</${element.type}>`;
}
