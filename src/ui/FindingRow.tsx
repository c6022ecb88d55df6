import type { ReactNode } from 'react';
import { PAGE_PALETTE } from '../chart/static/paints';
import { SceneSvg } from '../chart/static/SceneSvg';
import type { ToldFinding } from '../figure/findings';
import { pairScene } from '../figure/layout/pair';
import { SaidText } from './Asked';
import { SourceLine } from './SourceLine';

const WIDTH = 340;

/** One disagreement: what it is, why it cannot be, both sides on one scale, and how far they are apart. */
export function FindingRow({ told }: { readonly told: ToldFinding }): ReactNode {
  return (
    <li className="finding" id={told.id}>
      <div>
        <h2>
          <SaidText said={told.said} />
        </h2>
        <p className="finding-detail">{told.detail}</p>
        {told.reconciliation !== '' && <p className="finding-detail">{told.reconciliation}</p>}
        <SourceLine sources={told.sources} />
      </div>
      <SceneSvg scene={pairScene(told.picture, WIDTH)} palette={PAGE_PALETTE} label={told.alt} />
      <p className="finding-size">
        <span aria-hidden="true">⚠ </span>
        {told.size}
      </p>
    </li>
  );
}
