import { useEffect } from 'react';

function targetId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // A malformed escape names no element.
  }
}

/** Opens the folds around the element of the address's hash, and scrolls to it. */
function goToTarget(): void {
  const id = targetId();
  const part = id === '' ? null : document.getElementById(id);
  if (!part) return;
  for (let around: HTMLElement | null = part; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  part.scrollIntoView({ block: 'start' });
  if (part.tabIndex < 0) part.focus({ preventScroll: true });
}

/** Scrolls a page to the element of the address's hash: on load, and when a link changes it. */
export function useTarget(): void {
  useEffect(() => {
    goToTarget();
    addEventListener('hashchange', goToTarget);
    return () => {
      removeEventListener('hashchange', goToTarget);
    };
  }, []);
}
