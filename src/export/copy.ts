import type { FigureTable } from '../figure/model';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A cell of a table that is pasted into a sheet: one line, and no formula. */
const cellText = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
};

/** Columns by tabulators, rows by lines: what a sheet takes where it takes no HTML. */
const tableTsv = ({ columns, rows }: FigureTable): string =>
  [columns, ...rows.map((cells) => cells.map((cell) => cell.text))]
    .map((cells) => cells.map(cellText).join('\t'))
    .join('\n');

/** The same as HTML. Every cell says that it is text, so that no program makes a date or a formula of it. */
function tableHtml({ columns, rows }: FigureTable): string {
  const cell = (tag: 'th' | 'td', text: string): string =>
    `<${tag} style="mso-number-format:'\\@'">${escape(text)}</${tag}>`;
  const head = `<tr>${columns.map((column) => cell('th', column)).join('')}</tr>`;
  const body = rows.map((cells) => `<tr>${cells.map(({ text }) => cell('td', text)).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${head}${body.join('')}</table>`;
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
