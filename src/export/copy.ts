import type { Locale } from '../i18n/locale';
import type { FigureTable } from '../model/table';
import { escapeXml } from './markup';
import { sheetTable, type SheetTable } from './sheetTable';

/** A cell of a table that is pasted into a sheet: a number, or a text that is no formula. */
const cellText = (text: string): string =>
  /^[=+\-@]/.test(text) && !/^-[\d.,]+$/.test(text) ? `'${text}` : text;

/** Tab-separated values, for spreadsheets that do not paste HTML. */
const tableTsv = ({ columns, rows }: SheetTable): string =>
  [columns, ...rows].map((cells) => cells.map(cellText).join('\t')).join('\n');

/** The same as HTML. Without styles: the Content-Security-Policy of the page would block them and log an error. */
function tableHtml({ columns, rows }: SheetTable): string {
  const line = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeXml(cellText(text))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => line('td', cells));
  return `<meta charset="utf-8"><table>${line('th', columns)}${body.join('')}</table>`;
}

/**
 * Copies a table as a spreadsheet of this language reads it.
 *
 * @throws the browser's error when it denies access.
 */
export async function copyTable(figure: FigureTable, locale: Locale): Promise<void> {
  const table = sheetTable(figure, locale);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([tableHtml(table)], { type: 'text/html' }),
      'text/plain': new Blob([tableTsv(table)], { type: 'text/plain' }),
    }),
  ]);
}

/**
 * Copies a picture that is still being drawn: the clipboard gets a promise at once, since some browsers deny access
 * later than the click.
 *
 * @throws the browser's error when it denies access, or the error of the drawing.
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/**
 * Copies a text that may still be a promise: see `copyPicture`.
 *
 * @throws the browser's error when it denies access, or the error of the promise.
 */
export async function copyWords(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
