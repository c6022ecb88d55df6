import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageId } from '../state/address';
import { THEME_SCRIPT } from '../state/themeKey';

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
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What of Vite's manifest is needed to find a page's scripts. */
type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: string[]; readonly isEntry?: boolean }>
>;

const PAGE_MODULES: Readonly<Record<PageId, string>> = {
  overview: 'src/pages/overview/OverviewPage.tsx',
  targets: 'src/pages/targets/TargetsPage.tsx',
  brief: 'src/pages/targets/BriefPage.tsx',
};

/** The built index.html as a mould for every page: its styles stand in the page, its fonts are asked for at once. */
export class PageMould {
  readonly #template: string;
  readonly #style: string;
  readonly #fonts: readonly string[];
  readonly #manifest: Manifest;
  readonly #base: string;

  constructor(dist: string, base: string) {
    this.#base = base;
    this.#manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
    const template = readFileSync(join(dist, 'index.html'), 'utf8');
    const links = [...template.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\s*/g)];
    this.#style = links
      .map(([, href = '']) => readFileSync(join(dist, href.slice(base.length)), 'utf8').trim())
      .join('');
    this.#template = links.reduce((html, [tag]) => html.replace(tag, ''), template);
    this.#fonts = [
      ...new Set([...this.#style.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) => url)),
    ];
  }

  /** The scripts that draw a page: asked for with the first ones, not after them. */
  #scripts(page: PageId): string[] {
    const name = PAGE_MODULES[page];
    const wanted = new Set<string>();
    const add = (key: string): void => {
      const chunk = this.#manifest[key];
      if (!chunk || chunk.isEntry === true || wanted.has(this.#base + chunk.file)) return;
      wanted.add(this.#base + chunk.file);
      chunk.imports?.forEach(add);
    };
    add(name);
    return [...wanted].filter((href) => !this.#template.includes(`href="${href}"`));
  }

  /** A whole page. `path`: the address that the page is rendered for, which is the one it may be hydrated at. */
  fill(head: PageHead, body: string, path: string, page: PageId): string {
    const tags = [
      `<meta http-equiv="Content-Security-Policy" content="${escape(policy(this.#style))}">`,
      `<script>${THEME_SCRIPT}</script>`,
      ...this.#fonts.map(
        (href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`,
      ),
      ...this.#scripts(page).map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
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
      property('og:image:width', '1200'),
      property('og:image:height', '630'),
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
