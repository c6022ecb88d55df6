/** The window's title, where there is a window. */
export function setDocumentTitle(title: string): void {
  document.title = title;
}

/** The language that a screen reader speaks the page in. */
export function setDocumentLanguage(language: string): void {
  document.documentElement.lang = language;
}
