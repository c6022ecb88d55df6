import type { ReactNode } from 'react';
import { useMessages } from './locale';

/** The sign beside a value that another observation contradicts. */
export function Flag({ on }: { readonly on: boolean | undefined }): ReactNode {
  const t = useMessages();
  if (on !== true) return null;
  return (
    <span className="flag" role="img" aria-label={t.facts.conflict} title={t.facts.conflict}>
      {'\u00a0⚠'}
    </span>
  );
}
