import { useState, type ReactNode } from 'react';

export interface Told {
  readonly words: string;
  readonly bad: boolean;
}

export type ReportResult = (words: string, bad?: boolean) => void;

/** What became of the last thing that was asked for, said to everybody. */
export function useActionResult(): readonly [Told, ReportResult] {
  const [result, setTold] = useState<Told>({ words: '', bad: false });
  return [
    result,
    (words, bad = false) => {
      setTold({ words, bad });
    },
  ];
}

/** Always there, so that a screen reader hears what comes into it. */
export const ActionResultLine = ({ result }: { readonly result: Told }): ReactNode => (
  <p className={result.bad ? 'told told-bad' : 'told'} role="status">
    {result.words}
  </p>
);
