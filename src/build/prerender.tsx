import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from '../app/App';
import DataNotices from '../app/DataNotices';
import type { Pages } from '../app/pages';
import { assembleDataset, type Dataset, type PackageFile } from '../dataset/dataset';
import { PACKAGE_FILES } from '../dataset/files';
import { PACKAGE_ZIP } from '../dataset/packageZip';
import { focusArea } from '../dataset/focusArea';
import { datasetQuery, fileQuery } from '../dataset/load';
import { contextOf, type Context } from '../figure/context';
import { nameOf } from '../figure/names';
import { LOCALES, type Locale } from '../i18n/locale';
import BasketPage from '../pages/basket/BasketPage';
import { basketEntries } from '../pages/basket/entries';
import ChecksPage from '../pages/checks/ChecksPage';
import { checksEntries } from '../pages/checks/entries';
import DataPage from '../pages/data/DataPage';
import { dataEntries } from '../pages/data/entries';
import EmbedPage from '../pages/embed/EmbedPage';
import { exploreEntries } from '../pages/explore/entries';
import ExplorePage from '../pages/explore/ExplorePage';
import { figureEntries } from '../pages/figure/entries';
import FigurePage from '../pages/figure/FigurePage';
import { overviewEntries } from '../pages/overview/entries';
import OverviewPage from '../pages/overview/OverviewPage';
import BriefPage from '../pages/targets/BriefPage';
import { targetsEntries } from '../pages/targets/entries';
import TargetsPage from '../pages/targets/TargetsPage';
import type { PageEntry } from '../ui/pageEntry';
import { embedFiles } from './embeds';
import { frameRules, headersText } from './headers';
import { PageMould, type PageHead } from './page';
import { packageZip } from './packageZip';
import { readPackage } from './readPackage';
import { socialPainter } from './socialPicture';

const DIST = 'dist';
const DATA = 'data';
const BASE = import.meta.env.BASE_URL;
/** Where the site will stand: canonical addresses and link previews must name it. */
const ORIGIN = (process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/$/, '');

const inBase = (path: string): string => BASE + path.slice(1);
const whole = (path: string): string => ORIGIN + inBase(path);

function write(path: string, content: string | Buffer): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function readDataset(files: readonly PackageFile[]): Dataset {
  const dataset = assembleDataset(files);
  const problems = [...dataset.failures, ...dataset.issues];
  for (const { file, row, column, code, value } of problems)
    console.error(`data/${file}:${row} ${column} "${value}": ${code}`);
  if (problems.length > 0) throw new Error('the data package has findings: run "npm run check:data"');
  return dataset;
}

const PAGES: Pages = {
  overview: OverviewPage,
  explore: ExplorePage,
  targets: TargetsPage,
  brief: BriefPage,
  checks: ChecksPage,
  data: DataPage,
  figure: FigurePage,
  basket: BasketPage,
  embed: EmbedPage,
  notices: DataNotices,
};

const entriesOf = (ctx: Context): PageEntry[] => [
  ...overviewEntries(ctx),
  ...exploreEntries(ctx),
  ...targetsEntries(ctx),
  ...checksEntries(ctx),
  ...dataEntries(ctx),
  ...figureEntries(ctx),
  ...basketEntries(ctx),
];

function headOf(locale: Locale, entry: PageEntry): PageHead {
  const alternates = LOCALES.map((lang) => ({ lang, href: whole(entry.path(lang)) }));
  return {
    lang: locale,
    title: entry.title,
    fields: entry.fields,
    description: entry.description,
    canonical: whole(entry.path(locale)),
    alternates: [...alternates, { lang: 'x-default', href: whole(entry.path('vi')) }],
    picture: { href: whole(`/og/${entry.picture.name}.png`), alt: entry.picture.title },
  };
}

async function prerender(): Promise<void> {
  const files = readPackage(DATA);
  const dataset = readDataset(files);
  const client = new QueryClient();
  client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, dataset);
  for (const file of PACKAGE_FILES) {
    const text = files.find(({ name }) => name === file.name)?.text;
    if (text !== undefined && text !== null) client.setQueryData(fileQuery(file).queryKey, text);
  }
  write(PACKAGE_ZIP, packageZip(DATA));
  const mould = new PageMould(DIST, BASE);
  const paint = await socialPainter();
  const { area } = focusArea(dataset);
  const painted = new Set<string>();
  const written: string[] = [];
  const render = (path: string): string =>
    renderToString(<App client={client} pages={PAGES} path={inBase(path)} />);

  for (const locale of LOCALES) {
    const ctx = contextOf(dataset, locale);
    const entries = entriesOf(ctx);
    const [home] = entries;
    if (!home) throw new Error('the data package has no period with a figure to open on');
    for (const entry of entries) {
      const path = entry.path(locale);
      write(
        join(path, 'index.html'),
        mould.fill(headOf(locale, entry), entry.page, render(path), inBase(path)),
      );
      written.push(whole(path));
      const { name, title, figure } = entry.picture;
      if (!painted.has(name))
        write(
          `og/${name}.png`,
          paint({ eyebrow: `${ctx.t.site} · ${nameOf(ctx, 'areas', area)}`, title, figure, locale }),
        );
      painted.add(name);
    }
    for (const { path, html } of embedFiles(ctx, mould, BASE)) write(join(path, 'index.html'), html);
    // A host answers an address that does not exist with this page; it shows the nearest view and says so.
    if (locale === 'vi')
      write('404.html', mould.fill(headOf(locale, home), home.page, render('/404/'), '404'));
  }
  const pages = written.map((address) => `/${new URL(address).pathname.slice(BASE.length)}`);
  const served = readFileSync(join(DIST, '_headers'), 'utf8').trimEnd();
  write('_headers', `${served}\n${headersText(frameRules(pages), BASE)}\n`);
  const addresses = written.map((address) => `<url><loc>${address}</loc></url>`).join('\n');
  write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses}\n</urlset>\n`,
  );
  write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${whole('/sitemap.xml')}\n`);
  console.log(`${written.length} pages for ${ORIGIN}${BASE}`);
}

await prerender();
