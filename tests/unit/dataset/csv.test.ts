import { describe, expect, it } from 'vitest';
import { readCsv, UnreadableFile } from '../../../src/dataset/csv';

const COLUMNS = ['KEY', 'NAME'] as const;
const read = (text: string) => readCsv('list.csv', text, COLUMNS);
const cellsOf = (text: string) => read(text).rows.map(({ cells }) => ({ ...cells }));

function failureOf(text: string): UnreadableFile {
  try {
    read(text);
  } catch (cause) {
    if (cause instanceof UnreadableFile) return cause;
    throw cause;
  }
  throw new Error('the text was read');
}

describe('readCsv', () => {
  const expected = [{ KEY: 'a', NAME: 'Điện' }];

  it.each([
    ['plain', 'KEY,NAME\na,Điện\n'],
    ['without a last line break', 'KEY,NAME\na,Điện'],
    ['with a byte order mark', '\uFEFFKEY,NAME\na,Điện\n'],
    ['with the line breaks of Windows', 'KEY,NAME\r\na,Điện\r\n'],
    ['with a byte order mark and the line breaks of Windows', '\uFEFFKEY,NAME\r\na,Điện\r\n'],
    ['with empty lines', 'KEY,NAME\n\na,Điện\n\n\n'],
    ['with spaces around its cells', 'KEY,NAME\n a , Điện \n'],
    ['quoted', '"KEY","NAME"\n"a","Điện"\n'],
  ])('a table %s gives its rows', (_, text) => {
    expect(read(text).issues).toEqual([]);
    expect(cellsOf(text)).toEqual(expected);
  });

  it('keeps commas, quotes and line breaks inside quotes, and zeros at both ends', () => {
    expect(cellsOf('KEY,NAME\n"a,b","say ""Điện"""\nc,"two\nlines"\n08.0,0\n')).toEqual([
      { KEY: 'a,b', NAME: 'say "Điện"' },
      { KEY: 'c', NAME: 'two\nlines' },
      { KEY: '08.0', NAME: '0' },
    ]);
  });

  it('takes more columns than are asked for, in any order', () => {
    expect(cellsOf('NOTE,NAME,KEY\nx,Điện,a\n')).toEqual([{ KEY: 'a', NAME: 'Điện', NOTE: 'x' }]);
  });

  it('a row that is too short or too long is left out and reported by its line; the others stay', () => {
    const { rows, issues } = read('KEY,NAME\na,Điện\nb\nc,Xi măng,more\nd,Xăng\n');
    expect(rows.map(({ line, cells }) => [line, cells['KEY']])).toEqual([
      [2, 'a'],
      [5, 'd'],
    ]);
    expect(issues).toEqual([
      { code: 'row-length', file: 'list.csv', row: 3, column: '', value: '1', expected: '2' },
      { code: 'row-length', file: 'list.csv', row: 4, column: '', value: '3', expected: '2' },
    ]);
  });

  it('lines are counted as an editor counts them, after empty lines and after cells of several lines', () => {
    const { rows } = read('KEY,NAME\n\na,Điện\nb,"two\nlines"\nc,Xăng\n');
    expect(rows.map(({ line, cells }) => [line, cells['KEY']])).toEqual([
      [3, 'a'],
      [4, 'b'],
      [6, 'c'],
    ]);
  });

  it.each([
    ['an empty file', '', 'missing-column', 'KEY'],
    ['a file of a byte order mark', '\uFEFF', 'missing-column', 'KEY'],
    ['a file without one of its columns', 'KEY,TITLE\na,Điện\n', 'missing-column', 'NAME'],
    ['a header in other letters', 'key,name\na,Điện\n', 'missing-column', 'KEY'],
    ['semicolons for commas', 'KEY;NAME\na;Điện\n', 'missing-column', 'KEY'],
    [
      'a page in place of the file',
      '<!doctype html>\n<html lang="en">\n<p>Not found</p>\n',
      'missing-column',
      'KEY',
    ],
  ])('%s cannot be read, and the error names file and column', (_, text, code, column) => {
    const failure = failureOf(text);
    expect(failure.issue).toMatchObject({ code, file: 'list.csv', column });
    expect(failure.message).toContain('list.csv');
    expect(failure.message).toContain(column);
  });

  it('quotes that are never closed make the file unreadable, not its last row long', () => {
    expect(failureOf('KEY,NAME\na,"Điện\nb,Xăng\n').issue).toMatchObject({
      code: 'unreadable',
      file: 'list.csv',
    });
  });

  it('a page in place of the file shows how it begins, and not the whole of it', () => {
    const { value } = failureOf(`<!doctype html><html>${'x'.repeat(5000)}`).issue;
    expect(value).toContain('<!doctype html>');
    expect(value.length).toBeLessThanOrEqual(200);
  });

  it('a column by the name of a part of every object is a column like any other', () => {
    const [row] = read('KEY,NAME,__proto__,constructor\na,Điện,x,y\n').rows;
    expect(Object.getOwnPropertyDescriptor(row?.cells, '__proto__')?.value).toBe('x');
    expect(row?.cells['constructor']).toBe('y');
    expect(Object.getPrototypeOf(row?.cells)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
