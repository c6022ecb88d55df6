import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_SCRIPT } from '../state/themeKey';
import { LINK_PICTURE } from './socialPicture';

/** What one page says of itself to search engines, link previews and browsers. Addresses are whole. */
export interface PageHead {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly picture: { readonly href: string; readonly alt: string };
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const meta = (name: string, content: string): string => `<meta name="${name}" content="${escape(content)}">`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escape(content)}">`;

/** Everything from this origin, no inline code but the two pieces whose hashes are named. */
function policy(style: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(THEME_SCRIPT)}`,
    `style-src 'self' ${hash(style)}`,
    "font-src 'self'",
    // A picture that is saved as PNG is drawn from one that the page itself made.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The built index.html as a mould for every page: its styles stand in the page. Its fonts are asked for when the text is
 * laid out and not before: asked for first, they share the line with the page and hold back its first paint by a
 * quarter, and the fonts that stand in for them have their widths.
 */
export class PageMould {
  readonly #template: string;
  readonly #style: string;

  constructor(dist: string, base: string) {
    const template = readFileSync(join(dist, 'index.html'), 'utf8');
    const links = [...template.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\s*/g)];
    this.#style = links
      .map(([, href = '']) => readFileSync(join(dist, href.slice(base.length)), 'utf8').trim())
      .join('');
    this.#template = links.reduce((html, [tag]) => html.replace(tag, ''), template);
  }

  /** A whole page. `path`: the address that the page is rendered for, which is the one it may be hydrated at. */
  fill(head: PageHead, body: string, path: string): string {
    const tags = [
      `<meta http-equiv="Content-Security-Policy" content="${escape(policy(this.#style))}">`,
      `<script>${THEME_SCRIPT}</script>`,
      `<style>${this.#style}</style>`,
      meta('description', head.description),
      `<link rel="canonical" href="${escape(head.canonical)}">`,
      ...head.alternates.map(
        ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${escape(href)}">`,
      ),
      property('og:type', 'website'),
      property('og:site_name', 'Chỉ Số'),
      property('og:title', head.title),
      property('og:description', head.description),
      property('og:url', head.canonical),
      property('og:locale', head.lang === 'vi' ? 'vi_VN' : 'en_GB'),
      property('og:image', head.picture.href),
      property('og:image:width', String(LINK_PICTURE.width)),
      property('og:image:height', String(LINK_PICTURE.height)),
      property('og:image:alt', head.picture.alt),
      meta('twitter:card', 'summary_large_image'),
    ].join('\n    ');
    return this.#template
      .replace('<html lang="vi">', `<html lang="${head.lang}">`)
      .replace('<title>Chỉ Số</title>', () => `<title>${escape(head.title)}</title>`)
      .replace('<!--head-->', () => tags)
      .replace(
        '<div id="root"><!--app--></div>',
        () => `<div id="root" data-path="${escape(path)}">${body}</div>`,
      );
  }
}
