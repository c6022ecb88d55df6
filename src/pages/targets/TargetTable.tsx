import type { ReactNode } from 'react';
import { sceneOf } from '../../kinds/sceneOf';
import { useMessages } from '../../ui/locale';
import { ProvenanceLink, RichTextView } from '../../ui/ProvenanceLink';
import { ProvenancePicture } from '../../ui/ProvenancePicture';
import { Flag } from '../../ui/Flag';
import type { TargetLine, TargetWords } from './lines';

const BULLET = 250;

function ValueCell({ said }: { readonly said: TargetWords }): ReactNode {
  const t = useMessages();
  return (
    <span className="target-said">
      <span className={`target-figure is-${said.status}`}>
        <ProvenanceLink provenance={said.provenance}>{said.text}</ProvenanceLink>
        <Flag on={said.conflict} />
      </span>
      <small>
        {said.period} · {t.status[said.status]} · {said.source}
      </small>
    </span>
  );
}

function Row({ line, brief }: { readonly line: TargetLine; readonly brief: boolean }): ReactNode {
  const t = useMessages();
  const { columns } = t.targets;
  return (
    <>
      <tr role="row" className="target-row" id={`target-${line.name.toLowerCase().replace(/\s+/g, '-')}`}>
        <th role="rowheader" scope="row">
          {line.name}
        </th>
        <td role="cell" data-label={columns.planned} className="is-target">
          <ProvenanceLink provenance={line.target.provenance}>{line.target.text}</ProvenanceLink>
        </td>
        <td role="cell" data-label={columns.actual}>
          {line.actual ? (
            <ValueCell said={line.actual} />
          ) : (
            <span className="is-missing">— {t.missing.actual}</span>
          )}
          {line.related && (
            <small>
              <RichTextView text={line.related.richText} />
            </small>
          )}
          {line.others.map((other, i) => (
            <ValueCell key={i} said={other} />
          ))}
        </td>
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
      {!brief && (
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
      )}
    </>
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
          <Row key={line.id} line={line} brief={brief} />
        ))}
      </tbody>
    </table>
  );
}
