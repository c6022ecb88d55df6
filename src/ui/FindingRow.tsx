import type { ReactNode } from 'react';
import type { FindingText } from '../provenance/findingText';
import { pairScene } from '../layout/pair';
import { provenancesOf } from '../i18n/richText';
import { ProvenanceLink, RichTextView } from './ProvenanceLink';
import { ProvenancePicture } from './ProvenancePicture';
import { SourceLine } from './SourceLine';

const WIDTH = 340;

interface Props {
  readonly finding: FindingText;
  /** What can make the sides differ, and which is shown first: a sentence each. */
  readonly causes: readonly string[];
  /** Further details, one line each, under a common heading. */
  readonly notes: readonly string[];
  readonly notesTitle: string;
  readonly children?: ReactNode;
}

/** One finding: title, reason, both sides on one scale, and its size. */
export function FindingRow({ finding, causes, notes, notesTitle, children }: Props): ReactNode {
  return (
    <li className="finding" id={finding.code} tabIndex={-1}>
      <div>
        <h2>
          <RichTextView text={finding.richTitle} />
        </h2>
        <p className="finding-detail">{finding.detail}</p>
        {finding.reconciliation !== '' && <p className="finding-detail">{finding.reconciliation}</p>}
        {causes.length > 0 && <p className="finding-detail">{causes.join(' ')}</p>}
        <details className="finding-more">
          <summary>{notesTitle}</summary>
          {notes.map((text) => (
            <p key={text} className="finding-detail">
              {text}
            </p>
          ))}
        </details>
        <SourceLine sources={finding.sources} />
        {children}
      </div>
      <ProvenancePicture
        scene={pairScene(finding.picture, WIDTH)}
        label={finding.alt}
        beside={provenancesOf(finding.richTitle)}
      />
      <p className="finding-size">
        <span aria-hidden="true">⚠ </span>
        <ProvenanceLink provenance={finding.sizeProvenance}>{finding.size}</ProvenanceLink>
      </p>
    </li>
  );
}
