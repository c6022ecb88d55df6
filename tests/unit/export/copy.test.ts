import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyTable, copyWords } from '../../../src/export/copy';
import type { FigureTable } from '../../../src/model/table';

/** A clipboard that holds what it is given, as text by its type. */
function clipboard() {
  const held: Record<string, string> = {};
  class Item {
    constructor(readonly parts: Record<string, Blob | Promise<Blob>>) {}
  }
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', {
    clipboard: {
      write: async (items: readonly Item[]) => {
        for (const { parts } of items)
          for (const [type, part] of Object.entries(parts)) held[type] = await (await part).text();
      },
      writeText: (text: string) => {
        held['text/plain'] = text;
        return Promise.resolve();
      },
    },
  });
  return held;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const TABLE: FigureTable = {
  columns: ['Tên', 'Giá trị'],
  rows: [
    [{ text: '<b>Điện</b>' }, { text: '=1+1' }],
    [{ text: 'Xi\nmăng' }, { text: '+17,9 % (ước)' }],
    [{ text: '@SUM(A1)' }, { text: '+1%*A1' }],
  ],
};

describe('copying', () => {
  it('a table keeps its columns, and no cell of it is a formula or markup', async () => {
    const held = clipboard();
    await copyTable(TABLE, 'vi');
    expect(held['text/plain']).toBe(
      "Tên\tGiá trị\n<b>Điện</b>\t'=1+1\nXi măng\t'+17,9 % (ước)\n'@SUM(A1)\t'+1%*A1",
    );
    const html = held['text/html'] ?? '';
    expect(html.match(/<t[hd]>/g)).toHaveLength(8);
    expect(html).toContain("<td>&lt;b&gt;Điện&lt;/b&gt;</td><td>'=1+1</td>");
    expect(html).not.toMatch(/<b>|style/);
  });

  it('a column of numbers is pasted as numbers, a negative one too', async () => {
    const held = clipboard();
    const values = ['+17,9\u00a0%', '\u22121.234,5\u00a0%', '— chưa có'];
    await copyTable({ columns: ['Thay đổi'], rows: values.map((text) => [{ text }]) }, 'vi');
    expect(held['text/plain']).toBe('Thay đổi (%)\n17,9\n-1234,5\n');
    expect(held['text/html']).toContain('<td>-1234,5</td>');
  });

  it('words that are still in the making are given as a promise', async () => {
    const held = clipboard();
    await copyWords(Promise.resolve('sau'));
    expect(held['text/plain']).toBe('sau');
    await copyWords('ngay');
    expect(held['text/plain']).toBe('ngay');
    await expect(copyWords(Promise.reject(new Error('no fonts')))).rejects.toThrow('no fonts');
  });
});
