import { useEffect } from 'react';

function targetId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // No name that anything here could have.
  }
}

/** What the address points at: opens whatever it is folded into, and brings it into view. */
function goToTarget(): void {
  const id = targetId();
  const part = id === '' ? null : document.getElementById(id);
  if (!part) return;
  for (let around: HTMLElement | null = part; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  part.scrollIntoView({ block: 'start' });
  if (part.tabIndex < 0) part.focus({ preventScroll: true });
}

/** Keeps a page at the part that its address points at: when it opens, and when a link in it leads to another part. */
export function useTarget(): void {
  useEffect(() => {
    goToTarget();
    addEventListener('hashchange', goToTarget);
    return () => {
      removeEventListener('hashchange', goToTarget);
    };
  }, []);
}
