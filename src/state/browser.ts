/** The window's title, where there is a window. */
export function setDocumentTitle(title: string): void {
  document.title = title;
}

/** The language that a screen reader speaks the page in. */
export function setDocumentLanguage(language: string): void {
  document.documentElement.lang = language;
}

/** Puts a text on the clipboard; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's own print dialogue, which also saves as PDF. */
export function printPage(): void {
  window.print();
}

/** The day on this machine, ISO 8601: for whoever copies something that is dated. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
