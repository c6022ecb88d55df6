import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { keepInSight, openerOf, returnFocus } from '../../state/lineage';

interface LineageDialog {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Opens the dialog of the lineage panel as a modal one, with the value that it was opened from in sight, and gives the
 * focus back to that value in the end. Every lineage begins at its heading, for the eye and for a screen reader.
 */
export function useLineageDialog(code: string): LineageDialog {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(code);
  useLayoutEffect(() => {
    const opened = dialog.current;
    const opensWith = first.current;
    opened?.showModal();
    const opener = openerOf(opensWith);
    const top = opened?.getBoundingClientRect().top ?? 0;
    if (opener && top > 0) keepInSight(opener, top);
    return () => {
      opened?.close();
      returnFocus(opensWith);
    };
  }, []);
  useEffect(() => {
    heading.current?.focus();
    dialog.current?.scrollTo({ top: 0 });
  }, [code]);
  return { dialog, heading };
}
