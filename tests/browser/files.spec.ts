import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DATA_DIR } from '../../src/build/folders';
import { readPackage } from '../../src/build/readPackage';
import { assembleDataset } from '../../src/dataset/dataset';
import { manifestFor, svgText, type ExportRequest } from '../../src/export/figureFile';
import { jsonOf } from '../../src/export/manifest';
import { contextOf } from '../../src/model/context';
import { figureModel } from '../../src/figure/figureModel';
import { STUDIO_DEFAULTS } from '../../src/figure/studioOptions';
import { expect, expectLoaded, test, visit } from './support';
import type { FigureSpec } from '../../src/kinds/registry';

const SPEC: FigureSpec = { kind: 'products', area: 'VN-21', indicator: 'OUTPUT', period: '2024-01-01/P2M' };

function request(): ExportRequest {
  const ctx = contextOf(assembleDataset(readPackage(DATA_DIR)), 'vi');
  const model = figureModel(ctx, SPEC);
  if (!model) throw new Error('the data have nothing for this figure');
  const options = { ...STUDIO_DEFAULTS, title: 'Của tôi', background: 'dark' } as const;
  return { ctx, model, options, where: { address: '', retrieved: '', title: 'Của tôi' }, site: '' };
}

let folder = '';
const at = (name: string): string => join(folder, name);
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chi-so-'));
  const figure = request();
  const manifest = manifestFor(figure);
  await writeFile(at('hinh.svg'), await svgText(figure));
  // As another program, or an earlier form of this site, may write it: the same fields in another order.
  const spec = new URLSearchParams([...new URLSearchParams(manifest.spec)].reverse()).toString();
  const options = { ...manifest.options, 'x.note': 'a'.repeat(601) };
  await writeFile(at('hinh.json'), jsonOf({ ...manifest, spec, options }, SPEC));
  await writeFile(at('khac.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>');
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Carries a file over the page and lets it go there, as a hand does: no pointer moves, and no event is made up. */
async function drop(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [at(name)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  await devtools.detach();
}

const same = 'Bộ số liệu vẫn như khi tệp được làm ra.';

for (const path of ['/', '/explore/', '/basket/', '/figure/'])
  test(`a file that is dropped on a page nobody has touched opens its figure: ${path}`, async ({ page }) => {
    await page.goto(path);
    await drop(page, 'hinh.svg');
    // Everything that the page had not fetched comes first.
    await expectLoaded(page).toHaveURL(/\/figure\/\?v=1&kind=dumbbell&/);
    await expectLoaded(page.getByText(same)).toBeVisible();
    await expect(page.locator('.preview svg.sheet-dark')).toContainText('Của tôi');
  });

test('a figure as JSON opens too, whatever the order of its fields, and says what of it cannot be used', async ({
  page,
}) => {
  await visit(page, '/en/');
  await drop(page, 'hinh.json');
  await expect(page).toHaveURL(/\/en\/figure\//);
  const said = page.locator('.notice', { hasText: 'hinh.json' });
  await expect(said).toContainText('The data are the same as when the file was made.');
  await expect(said).toContainText('x.note: too long');
  await expect(page.locator('.preview svg.sheet-dark')).toContainText('Của tôi');
});

test('a file that tells of no figure is said to, on the page where it was dropped', async ({ page }) => {
  await visit(page, '/data/');
  await drop(page, 'khac.svg');
  const said = page.getByRole('alert');
  await expect(said).toContainText('khac.svg: Tệp này không phải do Chỉ Số làm ra');
  await expect(page).toHaveURL(/\/data\/$/);
  await said.getByRole('button', { name: 'Đóng' }).click();
  await expect(said).toHaveCount(0);
});

test('a file that is pasted opens; a text that brings its picture along is a text', async ({ page }) => {
  const figure = request();
  const paste = (content: string, words: string): Promise<void> =>
    page.evaluate(
      ([inside, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([inside], 'hinh.json'));
        if (text !== '') data.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      },
      [content, words] as const,
    );
  await visit(page, '/targets/');
  await paste('{}', 'Sản lượng');
  await paste(jsonOf(manifestFor(figure), SPEC), '');
  await expect(page.getByText(same)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
