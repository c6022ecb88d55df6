import { useState, type ReactNode } from 'react';

export interface Told {
  readonly words: string;
  readonly bad: boolean;
}

export type Tell = (words: string, bad?: boolean) => void;

/** What became of the last thing that was asked for, said to everybody. */
export function useTold(): readonly [Told, Tell] {
  const [told, setTold] = useState<Told>({ words: '', bad: false });
  return [
    told,
    (words, bad = false) => {
      setTold({ words, bad });
    },
  ];
}

/** Always there, so that a screen reader hears what comes into it. */
export const ToldLine = ({ told }: { readonly told: Told }): ReactNode => (
  <p className={told.bad ? 'told told-bad' : 'told'} role="status">
    {told.words}
  </p>
);
