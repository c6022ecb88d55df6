import { useDeferredValue, useEffect } from 'react';
import { useSearch } from 'wouter';
import { endOpeningWith } from '../state/opening';

/**
 * Stands beside a page and tells when the view of its address is there: not with the HTML that it takes over, and not
 * before what the page leaves for when there is time.
 */
export function Opened(): null {
  const drawn = useDeferredValue(useSearch());
  useEffect(() => {
    endOpeningWith(drawn);
  });
  return null;
}
