import type { ReactNode } from 'react';
import { provenanceCode, type Provenance } from '../model/provenance';
import type { RichText } from '../model/richText';

/**
 * A number that can be asked where it comes from: a link, so that it works in a page that is not alive yet and in a
 * window of its own. `state/asking` opens the panel in the page. Plain words where there is nothing to ask.
 */
export function ProvenanceLink({
  provenance,
  children,
}: {
  readonly provenance: Provenance | null | undefined;
  readonly children: ReactNode;
}): ReactNode {
  if (!provenance) return children;
  const code = provenanceCode(provenance);
  return (
    <a className="asked" href={`?ask=${code}`} data-ask={code} aria-haspopup="dialog">
      {children}
    </a>
  );
}

/** A sentence whose figures can be asked. */
export const RichTextView = ({ text }: { readonly text: RichText }): ReactNode =>
  text.map((piece, i) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <ProvenanceLink key={i} provenance={piece.provenance}>
        {piece.text}
      </ProvenanceLink>
    ),
  );
