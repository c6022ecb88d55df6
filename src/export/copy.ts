import type { FigureTable } from '../model/table';
import { escapeXml } from './markup';

/** A figure with its sign and perhaps its status, `+17,9 % (ước)`: a number, and no formula. */
const SIGNED = /^[+-]\d[\d.,\u00a0 ]*%?(?: \([\p{L} ]+\))?$/u;

/** A cell of a table that is pasted into a sheet: one line, and no formula. */
const cellText = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) && !SIGNED.test(line) ? `'${line}` : line;
};

/** Columns by tabulators, rows by lines: what a sheet takes where it takes no HTML. */
const tableTsv = ({ columns, rows }: FigureTable): string =>
  [columns, ...rows.map((cells) => cells.map((cell) => cell.text))]
    .map((cells) => cells.map(cellText).join('\t'))
    .join('\n');

/** The same as HTML. Nothing in it is styled: the policy of the page would take that out, and say so. */
function tableHtml({ columns, rows }: FigureTable): string {
  const line = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeXml(cellText(text))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) =>
    line(
      'td',
      cells.map(({ text }) => text),
    ),
  );
  return `<meta charset="utf-8"><table>${line('th', columns)}${body.join('')}</table>`;
}

/** @throws whatever the browser says when it does not let the page. */
export async function copyTable(table: FigureTable): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([tableHtml(table)], { type: 'text/html' }),
      'text/plain': new Blob([tableTsv(table)], { type: 'text/plain' }),
    }),
  ]);
}

/**
 * Copies a picture that is still being drawn: the clipboard is asked at once and given a promise, since some browsers
 * refuse a page that asks later than the click.
 *
 * @throws whatever the browser says when it does not let the page, or what the drawing failed with.
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/**
 * Copies a text, which may still be in the making: see `copyPicture`.
 *
 * @throws whatever the browser says when it does not let the page, or what the making failed with.
 */
export async function copyWords(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
