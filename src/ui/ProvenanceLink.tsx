import type { ReactNode } from 'react';
import { provenanceCode, type Provenance } from '../model/provenance';
import type { RichText } from '../i18n/richText';

/**
 * A value linked to its provenance: a real link, so that it works before hydration and in a new window. `state/lineage`
 * opens the panel within the page. Plain text without a provenance.
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
    <a className="provenance-link" href={`?ask=${code}`} data-provenance={code} aria-haspopup="dialog">
      {children}
    </a>
  );
}

/** A sentence whose values are linked to their provenance, and whose quotations are in their own language. */
export const RichTextView = ({ text }: { readonly text: RichText }): ReactNode =>
  text.map((piece, i) => {
    if (typeof piece === 'string') return piece;
    return 'provenance' in piece ? (
      <ProvenanceLink key={i} provenance={piece.provenance}>
        {piece.text}
      </ProvenanceLink>
    ) : (
      <span key={i} lang={piece.lang}>
        {piece.text}
      </span>
    );
  });
