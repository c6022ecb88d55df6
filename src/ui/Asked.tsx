import type { ReactNode } from 'react';
import { askCode, type Ask } from '../figure/ask';
import type { Said } from '../figure/said';

/**
 * A number that can be asked where it comes from: a link, so that it works in a page that is not alive yet and in a
 * window of its own. `state/asking` opens the panel in the page. Plain words where there is nothing to ask.
 */
export function Asked({
  ask,
  children,
}: {
  readonly ask: Ask | null | undefined;
  readonly children: ReactNode;
}): ReactNode {
  if (!ask) return children;
  const code = askCode(ask);
  return (
    <a className="asked" href={`?ask=${code}`} data-ask={code} aria-haspopup="dialog">
      {children}
    </a>
  );
}

/** A sentence whose figures can be asked. */
export const SaidText = ({ said }: { readonly said: Said }): ReactNode =>
  said.map((piece, i) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Asked key={i} ask={piece.ask}>
        {piece.text}
      </Asked>
    ),
  );
