import { useEffect, useState, type ReactNode } from 'react';
import { setDocumentTitle } from '../state/browser';
import { replayEarlyPress } from '../state/hydrateOnInteraction';

/** Keeps the window's title in step with the view, and says a new view to a screen reader. */
export function PageTitle({ title }: { readonly title: string }): ReactNode {
  const [first] = useState(title);
  useEffect(() => {
    setDocumentTitle(title);
  }, [title]);
  useEffect(replayEarlyPress, []);
  return (
    <p className="visually-hidden" role="status">
      {title === first ? '' : title}
    </p>
  );
}
