/** Sets one field of the query, or takes it out; the others stay. */
export function setQueryField(name: string, value: string | null): void {
  const params = new URLSearchParams(location.search);
  if (value === null || value === '') params.delete(name);
  else params.set(name, value);
  const query = params.toString();
  history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`) + location.hash);
}
