import { useState, type ReactNode } from 'react';

export interface ActionResult {
  readonly words: string;
  readonly bad: boolean;
}

export type ReportResult = (words: string, bad?: boolean) => void;

/** The result of the last action, also for screen readers. */
export function useActionResult(): readonly [ActionResult, ReportResult] {
  const [result, setResult] = useState<ActionResult>({ words: '', bad: false });
  return [
    result,
    (words, bad = false) => {
      setResult({ words, bad });
    },
  ];
}

/** Always rendered, so that a screen reader announces changes in it. */
export const ActionResultLine = ({ result }: { readonly result: ActionResult }): ReactNode => (
  <p className={result.bad ? 'action-result action-result-bad' : 'action-result'} role="status">
    {result.words}
  </p>
);
