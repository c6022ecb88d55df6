import { useLocationProperty } from 'wouter/use-browser-location';

/**
 * One field of the query, null when it is not there: who reads it is drawn anew only when this field changes. A page is
 * prerendered without a query, so the field is read right after.
 */
export const useQueryField = (name: string): string | null =>
  useLocationProperty(
    () => new URLSearchParams(location.search).get(name),
    () => null,
  );
