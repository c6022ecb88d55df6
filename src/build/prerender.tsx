import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGE_ZIP } from '../dataset/packageZip';
import { focusArea } from '../dataset/focusArea';
import { contextOf, type Context } from '../model/context';
import { nameOf } from '../model/names';
import { LOCALES } from '../i18n/locale';
import type { PageEntry } from '../ui/pageEntry';
import { embedFiles } from './embeds';
import { DATA_DIR, OUT_DIR } from './folders';
import { frameRules, headersText } from './headers';
import { PageTemplate, type PageHead } from './page';
import { packageZip } from './packageZip';
import { readDataset } from './readDataset';
import { readPackage } from './readPackage';
import { clientOf, entriesOf, pageHtml } from './site';
import { SITE_URL } from './siteUrl';
import { pictureDrawer } from './socialPicture';

const BASE = import.meta.env.BASE_URL;

const inBase = (path: string): string => BASE + path.slice(1);
const whole = (path: string): string => SITE_URL + inBase(path);

function write(path: string, content: string | Buffer): void {
  const file = join(OUT_DIR, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A page whose query decides what it shows is one file for all of its views: its preview tells of none of them. */
function previewOf(
  { t }: Context,
  { fields, title, picture }: PageEntry,
  canonical: string,
): PageHead['preview'] {
  return fields.length === 0
    ? { title, address: canonical }
    : { title: t.documentTitle(picture.title), address: null };
}

function headOf(ctx: Context, entry: PageEntry): PageHead {
  const { locale } = ctx;
  const canonical = whole(entry.path(locale));
  const alternates = LOCALES.map((lang) => ({ lang, href: whole(entry.path(lang)) }));
  return {
    lang: locale,
    title: entry.title,
    fields: entry.fields,
    description: entry.description,
    canonical,
    preview: previewOf(ctx, entry, canonical),
    alternates: [...alternates, { lang: 'x-default', href: whole(entry.path('vi')) }],
    picture: { href: whole(`/og/${entry.picture.name}.png`), alt: entry.picture.title },
  };
}

async function prerender(): Promise<void> {
  const files = readPackage(DATA_DIR);
  const dataset = readDataset(files);
  const client = clientOf(files, dataset);
  write(PACKAGE_ZIP, packageZip(DATA_DIR));
  const template = new PageTemplate(OUT_DIR, BASE);
  const drawPicture = await pictureDrawer();
  const { area } = focusArea(dataset);
  const drawn = new Set<string>();
  const written: string[] = [];
  const render = (path: string): string => pageHtml(client, inBase(path));

  for (const locale of LOCALES) {
    const ctx = contextOf(dataset, locale);
    const entries = entriesOf(ctx);
    const [home] = entries;
    if (!home) throw new Error('the data package has no period with a figure to open on');
    for (const entry of entries) {
      const path = entry.path(locale);
      write(
        join(path, 'index.html'),
        template.fill(headOf(ctx, entry), entry.page, render(path), inBase(path)),
      );
      written.push(whole(path));
      const { name, title, figure } = entry.picture;
      if (!drawn.has(name))
        write(
          `og/${name}.png`,
          drawPicture({
            eyebrow: `${ctx.t.site} · ${nameOf(ctx, 'areas', area)}`,
            title,
            text: entry.description,
            figure,
            ctx,
            site: whole('/'),
          }),
        );
      drawn.add(name);
    }
    for (const { path, html } of embedFiles(ctx, template, BASE)) write(join(path, 'index.html'), html);
    // A host answers an address that does not exist with this page; it shows the nearest view and says so.
    if (locale === 'vi')
      write('404.html', template.fill(headOf(ctx, home), home.page, render('/404/'), '404'));
  }
  const pages = written.map((address) => `/${new URL(address).pathname.slice(BASE.length)}`);
  const served = readFileSync(join(OUT_DIR, '_headers'), 'utf8').trimEnd();
  write('_headers', `${served}\n${headersText(frameRules(pages), BASE)}\n`);
  const addresses = written.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses}\n</urlset>\n`,
  );
  write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${whole('/sitemap.xml')}\n`);
  console.log(`${written.length} pages for ${SITE_URL}${BASE}`);
}

await prerender();
