import { alive, expect, prerendered, test, visit } from './support';

/** What the head of a page says, and the few words of its body that go with it. */
interface Head {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly description: string;
  readonly canonical: readonly string[];
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly picture: string;
  readonly pictureSays: string;
  readonly shared: { readonly title: string; readonly address: string };
  readonly root: string;
}

/** Fetches pages and reads them as a browser would, without running them. */
async function readHeads(paths: readonly string[]): Promise<Head[]> {
  return Promise.all(
    paths.map(async (path): Promise<Head> => {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      // The policy of the page that reads is in force here too, and knows the styles of no other.
      const text = (await response.text()).replace(/<style>[^]*?<\/style>/, '');
      const page = new DOMParser().parseFromString(text, 'text/html');
      const content = (selector: string): string =>
        page.querySelector(selector)?.getAttribute('content') ?? '';
      const links = (selector: string): Element[] => [...page.head.querySelectorAll(selector)];
      return {
        path,
        lang: page.documentElement.lang,
        title: page.title,
        headings: [...page.querySelectorAll('h1')].map((heading) => heading.textContent),
        description: content('meta[name="description"]'),
        canonical: links('link[rel="canonical"]').map((link) => link.getAttribute('href') ?? ''),
        alternates: links('link[rel="alternate"][hreflang]').map((link) => ({
          lang: link.getAttribute('hreflang') ?? '',
          href: link.getAttribute('href') ?? '',
        })),
        picture: content('meta[property="og:image"]'),
        pictureSays: content('meta[property="og:image:alt"]'),
        shared: { title: content('meta[property="og:title"]'), address: content('meta[property="og:url"]') },
        root: page.getElementById('root')?.dataset['path'] ?? '',
      };
    }),
  );
}

const pathOf = (address: string): string => new URL(address).pathname;
const languageOf = (path: string): string => (path.startsWith('/en/') ? 'en' : 'vi');

test('every page says what it is, in which language, and where its other language stands', async ({
  page,
}) => {
  await visit(page, '/');
  const paths = await prerendered(page);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => languageOf(path) === 'vi')).toHaveLength(paths.length / 2);
  const heads = await page.evaluate(readHeads, paths);

  for (const head of heads) {
    const { path } = head;
    expect.soft(head.lang, path).toBe(languageOf(path));
    expect.soft(head.headings, path).toHaveLength(1);
    expect.soft(head.title, path).toMatch(/ · Chỉ Số$/);
    expect.soft(head.description, path).toMatch(/\p{L} /u);
    expect.soft(head.canonical.map(pathOf), path).toEqual([path]);
    expect.soft(head.root, path).toBe(path);
    const { origin } = new URL(head.canonical[0] ?? '');
    for (const address of [...head.canonical, head.picture, ...head.alternates.map(({ href }) => href)])
      expect.soft(new URL(address).origin, path).toBe(origin);

    const links = Object.fromEntries(head.alternates.map(({ lang, href }) => [lang, pathOf(href)]));
    expect.soft(Object.keys(links).sort(), path).toEqual(['en', 'vi', 'x-default']);
    expect.soft(links[head.lang], path).toBe(path);
    expect.soft(links['x-default'], path).toBe(links['vi']);
    const other = heads.find((one) => one.path === links[head.lang === 'vi' ? 'en' : 'vi']);
    expect.soft(other?.alternates, `${path} and its other language name each other`).toEqual(head.alternates);
    expect.soft(other?.lang, path).not.toBe(head.lang);
  }

  // A picture for link previews.
  const pictures = new Map(heads.map(({ picture, lang }) => [pathOf(picture), lang]));
  expect(pictures.size).toBeGreaterThan(heads.length / 2);
  for (const head of heads) expect.soft(head.pictureSays, head.path).not.toBe('');
  await Promise.all(
    [...pictures].map(async ([path, lang]) => {
      expect.soft(path).toContain(`/og/${lang}-`);
      const response = await page.request.get(path);
      expect.soft(response.status(), path).toBe(200);
      const bytes = await response.body();
      expect.soft(bytes.subarray(1, 4).toString('latin1'), path).toBe('PNG');
      expect.soft([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    }),
  );

  // The first page and the page of its period are one view at two addresses.
  for (const lang of ['vi', 'en']) {
    const titles = new Map<string, string[]>();
    for (const head of heads.filter((one) => one.lang === lang))
      titles.set(head.title, [...(titles.get(head.title) ?? []), head.path]);
    const home = lang === 'vi' ? '/' : '/en/';
    const shared = [...titles.values()].filter((all) => all.length > 1);
    expect.soft(shared).toEqual([[home, lang === 'vi' ? '/ky/2024-01--P2M/' : '/en/period/2024-01--P2M/']]);
  }
});

test('a view that is shared is previewed as no other view: its file is the same for all', async ({
  page,
}) => {
  await visit(page, '/');
  const heads = await page.evaluate(readHeads, [
    '/explore/',
    '/en/explore/',
    '/figure/',
    '/en/figure/',
    '/ky/2024/',
  ]);
  const shared = heads.map((head) => head.shared);
  expect(shared.slice(0, 4)).toEqual([
    { title: 'Khám phá số liệu · Chỉ Số', address: '' },
    { title: 'Explore the figures · Chỉ Số', address: '' },
    { title: 'Xuất hình · Chỉ Số', address: '' },
    { title: 'Figure studio · Chỉ Số', address: '' },
  ]);
  // A page that is one view names its address, whatever a reader has added to it.
  expect(shared[4]).toEqual({ title: heads[4]?.title, address: heads[4]?.canonical[0] });
});

test('title and language of the document follow the view', async ({ page }) => {
  await visit(page, '/ky/2024/');
  const heads = await page.evaluate(readHeads, [
    '/en/period/2024/',
    '/en/targets/',
    '/en/targets/brief/',
    '/en/',
  ]);
  const go = [
    () => page.getByRole('link', { name: 'English' }).click(),
    () => page.getByRole('link', { name: 'Targets', exact: true }).click(),
    () => page.getByRole('link', { name: 'One-page briefing' }).click(),
    () => page.getByRole('link', { name: 'Overview', exact: true }).click(),
  ];
  for (const [i, { path, title }] of heads.entries()) {
    await go[i]?.();
    await expect(page).toHaveURL(path);
    await alive(page);
    await expect.soft(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toHaveCount(1);
  }
});

test('robots are told where the map is', async ({ page }) => {
  const robots = await (await page.request.get('/robots.txt')).text();
  const [, map = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  expect(pathOf(map)).toBe('/sitemap.xml');
});
