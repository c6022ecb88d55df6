import { useDeferredValue, useEffect } from 'react';
import { useSearch } from 'wouter';
import { endOpeningWith } from '../state/opening';

/**
 * Rendered beside a page to report that the view of its address is drawn: not with the prerendered HTML, and not before
 * deferred parts of the page.
 */
export function Opened(): null {
  const drawn = useDeferredValue(useSearch());
  useEffect(() => {
    endOpeningWith(drawn);
  });
  return null;
}
