/**
 * Runs in the head of a page before anything is painted. A page is prerendered without a query: where the query names one
 * of the `fields` that decide what the page shows, its HTML is another view than the link's, and the style sheet keeps it
 * out of sight until the program has drawn the right one. The title of the window is then none of that view either. Its
 * hash stands in the Content-Security-Policy.
 */
export const openingScript = (fields: readonly string[], title: string): string =>
  `var q=new URLSearchParams(location.search);if(${JSON.stringify(fields)}.some(function(f){return q.has(f)})){document.documentElement.dataset.opening='';document.title=${JSON.stringify(title)}}`;

/** The page shows what its address asks for, or says why it cannot. */
export function endOpening(): void {
  delete document.documentElement.dataset['opening'];
}

/** The same, once what is drawn is the view of this query and not the one without any. */
export function endOpeningWith(drawn: string): void {
  if (drawn !== '' || location.search === '') endOpening();
}
