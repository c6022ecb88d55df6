/** The whole address of the page in view, with another query. */
export function pageLink(query: URLSearchParams): string {
  const address = new URL(location.href);
  address.search = query.toString();
  address.hash = '';
  return address.href;
}
