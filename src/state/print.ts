/** Opens the browser's own print dialogue, which also saves as PDF. */
export function printPage(): void {
  window.print();
}
