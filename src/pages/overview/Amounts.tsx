import type { ReactNode } from 'react';
import type { Datum } from '../../model/datum';
import { ProvenanceLink } from '../../ui/ProvenanceLink';
import { Flag } from '../../ui/Flag';

/** Amounts published with a count, each in its own unit and never summed. */
export function Amounts({ amounts }: { readonly amounts: readonly Datum[] }): ReactNode {
  if (amounts.length === 0) return null;
  return (
    <dl className="amounts">
      {amounts.map((amount) => (
        <div key={amount.id}>
          <dt>{amount.name}</dt>
          <dd className={`is-${amount.status}`}>
            <ProvenanceLink provenance={amount.provenance}>{amount.label}</ProvenanceLink>
            <Flag on={amount.conflict} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
