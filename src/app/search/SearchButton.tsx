import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { useMessages } from '../../ui/locale';

const SearchDialog = lazy(() => import('./SearchDialog'));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Opens the search by click or by the slash key, and loads its code then. */
export function SearchButton(): ReactNode {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className="tool search-button"
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.shell.searchShort} <kbd aria-hidden="true">/</kbd>
      </button>
      {open && (
        <ErrorBoundary words={t.notices.crashed} action={t.notices.retry}>
          <Suspense>
            <SearchDialog
              onClose={() => {
                setOpen(false);
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
