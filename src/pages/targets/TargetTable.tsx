import { Fragment, type ReactNode } from 'react';
import { sceneOf } from '../../kinds/sceneOf';
import { useMessages } from '../../ui/locale';
import { ProvenanceLink, RichTextView } from '../../ui/ProvenanceLink';
import { ProvenancePicture } from '../../ui/ProvenancePicture';
import { Flag } from '../../ui/Flag';
import type { TargetLine, TargetWords } from './lines';

const BULLET = 250;

function ValueCell({ words }: { readonly words: TargetWords }): ReactNode {
  const t = useMessages();
  return (
    <span className="target-value">
      <span className={`is-${words.status}`}>
        <ProvenanceLink provenance={words.provenance}>{words.text}</ProvenanceLink>
        <Flag on={words.conflict} />
      </span>
      <small>
        {words.period} · {t.status[words.status]} · {words.source}
      </small>
    </span>
  );
}

interface LineProps {
  readonly line: TargetLine;
}

/** What is published against the target: of its own measure, or of the nearest other, and of other sources. */
function ActualCell({ line }: LineProps): ReactNode {
  const t = useMessages();
  return (
    <td role="cell" data-label={t.targets.columns.actual}>
      {line.actual ? (
        <ValueCell words={line.actual} />
      ) : (
        <span className="is-missing">— {t.missing.actual}</span>
      )}
      {line.related && (
        <small>
          <RichTextView text={line.related.richText} />
        </small>
      )}
      {line.others.map((other, i) => (
        <ValueCell key={i} words={other} />
      ))}
    </td>
  );
}

function LineRow({ line }: LineProps): ReactNode {
  const { columns } = useMessages().targets;
  return (
    <tr role="row" className="target-row" id={`target-${line.name.toLowerCase().replace(/\s+/g, '-')}`}>
      <th role="rowheader" scope="row">
        {line.name}
      </th>
      <td role="cell" data-label={columns.planned} className="is-target">
        <ProvenanceLink provenance={line.target.provenance}>{line.target.text}</ProvenanceLink>
      </td>
      <ActualCell line={line} />
      <td role="cell" className="target-bullet">
        <ProvenancePicture
          scene={sceneOf(line.bullet, BULLET)}
          label={line.alt}
          beside={[line.target.provenance, ...(line.actual ? [line.actual.provenance] : [])]}
        />
      </td>
      <td role="cell" data-label={columns.gap}>
        <ProvenanceLink provenance={line.provenance}>{line.gap}</ProvenanceLink>
        {line.range !== '' && <small>{line.range}</small>}
      </td>
      <td role="cell" data-label={columns.verdict}>
        <span className={`verdict verdict-${line.verdict}`}>
          <ProvenanceLink provenance={line.provenance}>{line.word}</ProvenanceLink>
        </span>
      </td>
    </tr>
  );
}

/** Why the verdict is what it is, to be unfolded. */
function ReasonsRow({ line }: LineProps): ReactNode {
  const t = useMessages();
  return (
    <tr role="row" className="target-why">
      <td role="cell" colSpan={6}>
        <details>
          <summary aria-label={t.targets.whyOf(line.name)}>{t.targets.why}</summary>
          <ul>
            {line.richText.map((reason, i) => (
              <li key={i}>
                <RichTextView text={reason} />
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

/** Planned, actual, gap and verdict of every target, the newest year first. The briefing omits the reasons. */
export function TargetTable({
  lines,
  brief = false,
}: {
  readonly lines: readonly TargetLine[];
  readonly brief?: boolean;
}): ReactNode {
  const t = useMessages();
  const { columns } = t.targets;
  return (
    <table role="table" className="targets">
      <caption className="visually-hidden">{t.targets.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.name, columns.planned, columns.actual, columns.bullet, columns.gap, columns.verdict].map(
            (column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <Fragment key={line.id}>
            <LineRow line={line} />
            {!brief && <ReasonsRow line={line} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
