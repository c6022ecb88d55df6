import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { escapeXml } from '../export/markup';
import { KNOWN_FIELD } from '../spec/knownDay';
import type { PageId } from '../state/address';
import { openingScript } from '../state/opening';
import { THEME_SCRIPT } from '../state/theme';
import { pageSheets } from './pageSheets';
import { LINK_PICTURE } from './socialPicture';

/** What one page says of itself to search engines, link previews and browsers. Addresses are whole. */
export interface PageHead {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** What a link preview says, with its address; null where the query decides what the page shows. */
  readonly preview: { readonly title: string; readonly address: string | null };
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly picture: { readonly href: string; readonly alt: string };
  /** Names in its query that decide what it shows. */
  readonly fields: readonly string[];
}

const SITE = 'Chỉ Số';

export const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${escapeXml(content)}">`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeXml(content)}">`;

/** Everything from this origin, no inline code but the pieces whose hashes are named. */
function policy(style: string, scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hash)].join(' '),
    `style-src 'self' ${hash(style)}`,
    "font-src 'self'",
    // A picture that is saved as PNG is drawn from one that the page itself made.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What the page of an embed says of itself. `base`: of the site. */
export interface FrameHead {
  readonly lang: string;
  readonly title: string;
  readonly base: string;
}

/**
 * Of every page that stands in a frame: searches list the site's own pages, links open in a window of their own, and the
 * script beside it shows the theme that the address names and reports the height of the figure.
 */
export const frameTags = ({ base }: FrameHead): string[] => [
  meta('robots', 'noindex'),
  '<base target="_blank">',
  `<script src="${escapeXml(base)}embed-frame.js"></script>`,
];

/** A page's styles, and the tags that put them there. */
interface PageStyle {
  readonly style: string;
  readonly tags: readonly string[];
}

/**
 * The built index.html as a template of every page: it holds the styles of every page and those of its own. Its fonts
 * are requested when the text is laid out and not before: requested first, they share the line with the page and hold
 * back its first paint by a quarter, and the fonts that stand in for them have their widths.
 */
export class PageTemplate {
  readonly #dist: string;
  readonly #base: string;
  readonly #html: string;
  readonly #manifest: Manifest;
  /** The sheets of every page. */
  readonly #common: readonly string[];
  readonly #styles = new Map<PageId, PageStyle>();
  /** The faces of the fonts, as the built style sheet names their files. */
  readonly fontFaces: string;

  constructor(dist: string, base: string) {
    this.#dist = dist;
    this.#base = base;
    this.#manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const links = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\s*/g)];
    this.#common = links.map(([, href = '']) => href.slice(base.length));
    this.#html = links.reduce((rest, [tag]) => rest.replace(tag, ''), html);
    this.fontFaces = (this.#read(this.#common).match(/@font-face\s*\{[^}]*\}/g) ?? []).join('');
  }

  /** A whole page. `path`: the address that the page is rendered for, which is the one it may be hydrated at. */
  fill(head: PageHead, page: PageId, body: string, path: string): string {
    const { style, tags: styleTags } = this.#styleOf(page);
    const scripts = [THEME_SCRIPT, openingScript([...head.fields, KNOWN_FIELD], SITE)];
    const tags = [
      `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy(style, scripts))}">`,
      ...scripts.map((script) => `<script>${script}</script>`),
      ...styleTags,
      meta('description', head.description),
      `<link rel="canonical" href="${escapeXml(head.canonical)}">`,
      ...head.alternates.map(
        ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}">`,
      ),
      property('og:type', 'website'),
      property('og:site_name', SITE),
      property('og:title', head.preview.title),
      property('og:description', head.description),
      // Without one, a preview keeps to the address that was shared, with its query.
      ...(head.preview.address === null ? [] : [property('og:url', head.preview.address)]),
      property('og:locale', head.lang === 'vi' ? 'vi_VN' : 'en_GB'),
      property('og:image', head.picture.href),
      property('og:image:width', String(LINK_PICTURE.width)),
      property('og:image:height', String(LINK_PICTURE.height)),
      property('og:image:alt', head.picture.alt),
      meta('twitter:card', 'summary_large_image'),
    ];
    return this.#filled(head, tags, body, path);
  }

  /**
   * The page in which a figure is drawn for somebody else's page. It asks for no theme of its own: what this browser
   * remembers of the site is nobody's business there.
   */
  fillFrame(head: FrameHead, body: string): string {
    const { style, tags: styleTags } = this.#styleOf('embed');
    const csp = `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy(style, []))}">`;
    const tags = [csp, ...frameTags(head), ...styleTags];
    // A path of no page: the program draws what the address names, and takes nothing over.
    return this.#filled(head, tags, body, 'embed');
  }

  #read(files: readonly string[]): string {
    return files.map((file) => readFileSync(join(this.#dist, file), 'utf8').trim()).join('');
  }

  /**
   * The styles of a page, read once. Each sheet is also named by a link that loads nothing: a script asks for the sheets
   * of its part unless it finds such a link. It would bring them a second time, and after others that had the last word.
   */
  #styleOf(page: PageId): PageStyle {
    const known = this.#styles.get(page);
    if (known) return known;
    const sheets = [...this.#common, ...pageSheets(this.#manifest, page)];
    const style = this.#read(sheets);
    const links = sheets.map(
      (file) => `<link rel="stylesheet" href="${escapeXml(this.#base + file)}" disabled>`,
    );
    const made = { style, tags: [`<style>${style}</style>`, ...links] };
    this.#styles.set(page, made);
    return made;
  }

  #filled(
    { lang, title }: Pick<PageHead, 'lang' | 'title'>,
    tags: readonly string[],
    body: string,
    path: string,
  ): string {
    return this.#html
      .replace('<html lang="vi">', `<html lang="${lang}">`)
      .replace(`<title>${SITE}</title>`, () => `<title>${escapeXml(title)}</title>`)
      .replace('<!--head-->', () => tags.join('\n    '))
      .replace(
        '<div id="root"><!--app--></div>',
        () => `<div id="root" data-path="${escapeXml(path)}">${body}</div>`,
      );
  }
}
