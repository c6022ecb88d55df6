import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from '../app/App';
import { assembleDataset, type Dataset } from '../dataset/dataset';
import { PACKAGE_FILES } from '../dataset/files';
import { datasetQuery } from '../dataset/load';
import type { Period } from '../dataset/period';
import { periodSlug } from '../dataset/periodCode';
import { contextOf } from '../figure/context';
import { nameOf } from '../figure/names';
import { LOCALES, type Locale } from '../i18n/locale';
import { productsModel, progressModel } from '../pages/overview/figures';
import { headlineOf } from '../pages/overview/headline';
import { focusArea, openingPeriod, periodsOf } from '../pages/overview/periods';
import { overviewPath } from '../state/address';
import { PageMould, type PageHead } from './page';
import { readPackage } from './readPackage';
import { socialPainter } from './socialPicture';

const DIST = 'dist';
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

function readDataset(): Dataset {
  const dataset = assembleDataset(readPackage('data'));
  const problems = [...dataset.failures, ...dataset.issues];
  for (const { file, row, column, code, value } of problems) console.error(`data/${file}:${row} ${column} "${value}": ${code}`);
  if (problems.length > 0) throw new Error('the data package has findings: run "npm run check:data"');
  return dataset;
}

interface Page {
  readonly locale: Locale;
  /** Null for the page that opens first. */
  readonly named: Period | null;
  readonly period: Period;
}

async function prerender(): Promise<void> {
  const dataset = readDataset();
  const client = new QueryClient();
  client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, dataset);
  const mould = new PageMould(DIST, BASE);
  const paint = await socialPainter();
  const { area, reference } = focusArea(dataset);
  const periods = periodsOf(dataset, area);
  const opening = openingPeriod(dataset, periods);
  if (!opening) throw new Error('the data package has no period with a figure to open on');

  const headOf = ({ locale, named, period }: Page): PageHead => {
    const ctx = contextOf(dataset, locale);
    const { title, standfirst } = headlineOf(ctx, area, reference, period);
    return {
      lang: locale,
      title: ctx.t.overview.documentTitle(title),
      description: standfirst || title,
      canonical: whole(overviewPath(locale, named)),
      alternates: [
        ...LOCALES.map((lang) => ({ lang, href: whole(overviewPath(lang, named)) })),
        { lang: 'x-default', href: whole(overviewPath('vi', named)) },
      ],
      picture: { href: whole(`/og/${locale}-${periodSlug(period)}.png`), alt: title },
    };
  };
  const render = (path: string): string => renderToString(<App client={client} path={inBase(path)} />);

  const pages = LOCALES.flatMap((locale): Page[] => [
    { locale, named: null, period: opening },
    ...periods.map((period) => ({ locale, named: period, period })),
  ]);
  for (const page of pages) {
    const path = overviewPath(page.locale, page.named);
    write(join(path, 'index.html'), mould.fill(headOf(page), render(path), inBase(path)));
    if (page.named === null) continue;
    const ctx = contextOf(dataset, page.locale);
    const subject = { area, reference, period: page.period };
    write(
      `og/${page.locale}-${periodSlug(page.period)}.png`,
      paint({
        eyebrow: `${ctx.t.site} · ${nameOf(ctx, 'areas', area)}`,
        title: headlineOf(ctx, area, reference, page.period).title,
        figure: productsModel(ctx, subject) ?? progressModel(ctx, subject),
      }),
    );
  }
  // A host answers an address that does not exist with this page; it shows the nearest view and says so.
  const lost = headOf({ locale: 'vi', named: null, period: opening });
  write('404.html', mould.fill(lost, render('/404/'), '404'));
  const addresses = pages.map((page) => `<url><loc>${whole(overviewPath(page.locale, page.named))}</loc></url>`);
  write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('\n')}\n</urlset>\n`,
  );
  write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${whole('/sitemap.xml')}\n`);
  console.log(`${pages.length} pages, ${periods.length} periods, for ${ORIGIN}${BASE}`);
}

await prerender();
