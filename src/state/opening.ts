/**
 * Runs in the head of a page before the first paint. A page is prerendered without a query: where the query has one of
 * the `fields` that decide what the page shows, the HTML is another view than that of the link, and the style sheet
 * hides it until the right one is drawn. The document title is then not of that view either. Its hash stands in the
 * Content-Security-Policy.
 */
export const openingScript = (fields: readonly string[], title: string): string =>
  `var q=new URLSearchParams(location.search);if(${JSON.stringify(fields)}.some(function(f){return q.has(f)})){document.documentElement.dataset.opening='';document.title=${JSON.stringify(title)}}`;

/** Marks that the page shows the view of its address, or says why it cannot. */
export function endOpening(): void {
  delete document.documentElement.dataset['opening'];
}

/** The same, after the view of this query is drawn. */
export function endOpeningWith(drawn: string): void {
  if (drawn !== '' || location.search === '') endOpening();
}
