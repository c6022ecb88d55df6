import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../../src/export/pdf/pdf';
import { PRESETS, type SheetSize } from '../../../src/sheet/sheetSizes';
import { READY, sheetFor, type Ready } from './support';

const FOLDER = mkdtempSync(join(tmpdir(), 'chi-so-pdf-'));

async function fileOf(ready: Ready, size: SheetSize = PRESETS.article): Promise<string> {
  const path = join(FOLDER, `${ready.name}.pdf`);
  writeFileSync(path, new Uint8Array(await (await pdfOf(sheetFor(ready, size))).arrayBuffer()));
  return path;
}

const run = (command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

/** Words of a text without spaces: where a program puts a line's end is its own affair. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s/g, '');

describe('every ready figure as PDF', () => {
  it('gives all its text back to another program, letter by letter', async () => {
    for (const ready of READY) {
      const text = run('pdftotext', '-raw', await fileOf(ready), '-');
      const said = sheetFor(ready).items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
      expect([...bare(text)].sort().join(''), ready.name).toBe([...bare(said.join(''))].sort().join(''));
      expect(bare(text)).toContain(bare(said[0] ?? ''));
    }
    // One program more for each of them.
  }, 240_000);

  it('is of one page of the figure’s size, named by its title, with its fonts inside', async () => {
    const [first] = READY as [Ready];
    const info = run('pdfinfo', await fileOf(first));
    expect(info).toContain(`Title:           ${first.model.title}`);
    expect(info).toMatch(/^Pages: +1$/m);
    // 760 pixels of 1/96 inch are 570 points.
    expect(info).toMatch(/^Page size: +570 x /m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    const fonts = run('pdffonts', await fileOf(first))
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/ yes +no +yes /);
    // 112 mm are 317.48 points.
    expect(run('pdfinfo', await fileOf(first, PRESETS.print))).toMatch(/^Page size: +317\.48 x /m);
  });

  it('is the same bytes every time', async () => {
    const [first] = READY as [Ready];
    const make = async () =>
      Buffer.from(await (await pdfOf(sheetFor(first))).arrayBuffer()).toString('base64');
    expect(await make()).toBe(await make());
  });
});
