import type { ReactNode } from 'react';
import type { ToldFinding } from '../figure/findings';
import { pairScene } from '../figure/layout/pair';
import { asksOf } from '../figure/said';
import { Asked, SaidText } from './Asked';
import { AskedPicture } from './AskedPicture';
import { SourceLine } from './SourceLine';

const WIDTH = 340;

interface Props {
  readonly told: ToldFinding;
  /** What else is known of it, a line each, and what they are called together. */
  readonly notes: readonly string[];
  readonly notesTitle: string;
  readonly children?: ReactNode;
}

/** One disagreement: what it is, why it cannot be, both sides on one scale, and how far they are apart. */
export function FindingRow({ told, notes, notesTitle, children }: Props): ReactNode {
  return (
    <li className="finding" id={told.code} tabIndex={-1}>
      <div>
        <h2>
          <SaidText said={told.said} />
        </h2>
        <p className="finding-detail">{told.detail}</p>
        {told.reconciliation !== '' && <p className="finding-detail">{told.reconciliation}</p>}
        <details className="finding-more">
          <summary>{notesTitle}</summary>
          {notes.map((text) => (
            <p key={text} className="finding-detail">
              {text}
            </p>
          ))}
        </details>
        <SourceLine sources={told.sources} />
        {children}
      </div>
      <AskedPicture scene={pairScene(told.picture, WIDTH)} label={told.alt} beside={asksOf(told.said)} />
      <p className="finding-size">
        <span aria-hidden="true">⚠ </span>
        <Asked ask={told.sizeAsk}>{told.size}</Asked>
      </p>
    </li>
  );
}
