import type { ReactNode } from 'react';
import type { InView } from '../chart/interactive/chart';
import { RichTextView } from './ProvenanceLink';
import { ConflictMark } from './ConflictMark';
import { FigureActions } from './FigureActions';
import { FigureStage } from './FigureStage';
import { FigureTable } from './FigureTable';
import { Legend } from './Legend';
import { SourceLine } from './SourceLine';
import { useMessages } from './locale';
import type { FigureModel } from '../kinds/registry';

interface Props {
  readonly model: FigureModel;
  /** Is in a column that is narrow at every width of the window. */
  readonly side?: boolean;
  /** Controls above the picture that change it. */
  readonly before?: ReactNode;
  /** Replaces the picture and the table in the foot: the full table, for instance. */
  readonly instead?: ReactNode;
  /** The view of a figure through time, where the page holds it; otherwise the picture does. */
  readonly inView?: InView | undefined;
  readonly children?: ReactNode;
}

/** A figure with all its parts: title, legend, picture, notes, source and table. */
export function FigurePanel({ model, side = false, before, instead, inView, children }: Props): ReactNode {
  const t = useMessages();
  const titleId = `${model.id}-title`;
  return (
    <section className="panel figure" id={model.id} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>{model.richTitle ? <RichTextView text={model.richTitle} /> : model.title}</h2>
      <p className="subtitle">{model.subtitle}</p>
      {before}
      <Legend statuses={model.statuses} />
      {instead ?? (
        <FigureStage model={model} inView={inView} {...(side ? { only: 'narrow' as const } : {})} />
      )}
      {children}
      {model.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <footer className="figure-foot">
        <SourceLine sources={model.sources} />
        <ConflictMark observations={model.observations} />
        <div className="foot-actions">
          {instead === undefined && (
            <details>
              <summary>{t.table.open}</summary>
              <FigureTable table={model.table} title={model.title} />
            </details>
          )}
          <FigureActions model={model} />
        </div>
      </footer>
    </section>
  );
}
