import { useState, type ReactNode } from 'react';

export interface Told {
  readonly words: string;
  readonly bad: boolean;
}

export type ReportResult = (words: string, bad?: boolean) => void;

/** The result of the last action, also for screen readers. */
export function useActionResult(): readonly [Told, ReportResult] {
  const [result, setTold] = useState<Told>({ words: '', bad: false });
  return [
    result,
    (words, bad = false) => {
      setTold({ words, bad });
    },
  ];
}

/** Always rendered, so that a screen reader announces changes in it. */
export const ActionResultLine = ({ result }: { readonly result: Told }): ReactNode => (
  <p className={result.bad ? 'told told-bad' : 'told'} role="status">
    {result.words}
  </p>
);
