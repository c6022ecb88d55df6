import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { alive, expect, prerendered, test, visit } from './support';

// The same site one folder down, as on a host that many share. Built for this test, away from the others.
const BASE = '/so-lieu/';
const PLACE = resolve('.work/subpath');
const VITE = resolve('node_modules/vite/bin/vite.js');

function run(args: readonly string[]): void {
  const env = { ...process.env, BASE_PATH: BASE, OUT_DIR: join(PLACE, 'dist') };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
}

let server: PreviewServer;

test.beforeAll(async () => {
  // Two builds beside tests that keep the machine busy.
  test.setTimeout(300_000);
  rmSync(PLACE, { recursive: true, force: true });
  run([VITE, 'build']);
  run([VITE, 'build', '--ssr', 'src/build/prerender.tsx', '--outDir', join(PLACE, 'ssr')]);
  run([join(PLACE, 'ssr/prerender.js')]);
  server = await preview({
    base: BASE,
    build: { outDir: relative(process.cwd(), join(PLACE, 'dist')) },
    preview: { port: 4318 },
    logLevel: 'silent',
  });
});

test.afterAll(async () => {
  await server.close();
});

test.describe('under a sub-path', () => {
  // The last address is one that leads nowhere.
  test.use({ forgiven: /status of 404/ });

  test('every page comes alive, every link stays inside, and nothing is missing', async ({ page }) => {
    const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
    const missing: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() >= 400 || !pathname.startsWith(BASE))
        missing.push(`${response.status()} ${pathname}`);
    });
    const paths = await prerendered(page, `${origin}${BASE}sitemap.xml`);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([]);

    for (const path of paths.filter((_, i) => i % 11 === 0)) {
      await visit(page, origin + path);
      const strays = await page.evaluate(
        ({ base }) =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
            .filter(
              ({ href, origin: place }) =>
                place === location.origin && !new URL(href).pathname.startsWith(base),
            )
            .map(({ href }) => href),
        { base: BASE },
      );
      expect.soft(strays, path).toEqual([]);
    }

    await visit(page, origin + BASE);
    await page.getByRole('link', { name: 'Quý I', exact: true }).click();
    await expect(page).toHaveURL(`${origin}${BASE}ky/2024-Q1/`);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${origin}${BASE}en/period/2024-Q1/`);
    await page.getByRole('link', { name: 'Targets', exact: true }).click();
    await expect(page).toHaveURL(`${origin}${BASE}en/targets/`);
    await page.locator('#lines-iip .stage:visible').hover();
    await expect(page.locator('#lines-iip .stage:visible')).toHaveAttribute('data-interactive', 'true');
    await page.getByRole('slider').fill('15');
    await expect(page).toHaveURL(`${origin}${BASE}en/targets/?share=15`);
    await page.goto(`${origin}${BASE}en/period/2024/`);
    await alive(page);
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(picture ?? '').pathname).toMatch(new RegExp(`^${BASE}og/`));
    expect((await page.request.get(origin + new URL(picture ?? '').pathname)).status()).toBe(200);
    expect(missing).toEqual([]);

    await visit(page, `${origin}${BASE}ky/2024-Q9/`);
    await expect(page.locator('.notice')).toContainText('“2024-Q9”');
  });
});
