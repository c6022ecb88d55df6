import { useMemo, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import type { Context } from '../../model/context';
import { nameOf, noteTexts, sourceLines } from '../../model/names';
import { pagePath } from '../../state/address';
import { useParams } from '../../state/useParams';
import { RichTextView } from '../../ui/ProvenanceLink';
import { KnownOn } from '../../ui/KnownOn';
import { PageTitle } from '../../ui/PageTitle';
import { SourceLine } from '../../ui/SourceLine';
import { useFigureContext } from '../../ui/useFigureContext';
import { AmountsPanel } from './AmountsPanel';
import { dataDate } from './dataDate';
import { observationsOf, targetsHeadline, type TargetLine } from './lines';
import { PathPanel } from './PathPanel';
import { paceable, targetsCodec } from './params';
import { pathModel, targetSubject, type TargetSubject } from './subject';
import { TargetTable } from './TargetTable';
import { WhatIfPanel } from './WhatIfPanel';
import './targets.css';

interface PartProps {
  readonly ctx: Context;
  readonly lines: readonly TargetLine[];
}

function Head({ ctx, subject }: { readonly ctx: Context; readonly subject: TargetSubject }): ReactNode {
  const { t, locale } = ctx;
  const headline = targetsHeadline(ctx, subject.lines);
  return (
    <>
      <PageTitle title={t.documentTitle(headline.title)} />
      <header className="page-head">
        <p className="eyebrow">{t.targets.eyebrow(nameOf(ctx, 'areas', subject.area))}</p>
        <h1>
          <RichTextView text={headline.richText.title} />
        </h1>
        <p className="standfirst">
          <RichTextView text={headline.richText.standfirst} />
        </p>
        <div className="page-actions">
          <span>{t.targets.knownUntil(dataDate(ctx))}</span>
          <KnownOn />
          <Link className="tool" href={pagePath(locale, 'brief')}>
            {t.targets.brief}
          </Link>
        </div>
      </header>
    </>
  );
}

/** The table of all targets, with its sources and notes. */
function TablePanel({ ctx, lines }: PartProps): ReactNode {
  const { t } = ctx;
  const observations = observationsOf(lines);
  const keys = observations.map((o) => o.source);
  const notes = noteTexts(
    ctx,
    observations.map((o) => o.note),
  );
  return (
    <section className="panel target-panel" aria-label={t.targets.title}>
      <TargetTable lines={lines} />
      <footer className="figure-foot">
        <SourceLine sources={sourceLines(ctx, keys)} />
        <div className="foot-actions">
          <details>
            <summary>{t.notes(notes.length)}</summary>
            {notes.map((note) => (
              <p key={note} className="note">
                {note}
              </p>
            ))}
          </details>
        </div>
      </footer>
    </section>
  );
}

/** Planned against actual, the path of the year, and what the rest of it must bring. */
export default function TargetsPage(): ReactNode {
  const ctx = useFigureContext();
  const { t } = ctx;
  const subject = useMemo(() => targetSubject(ctx), [ctx]);
  const { lines, years } = subject;
  const codec = useMemo(() => targetsCodec(lines, years), [lines, years]);
  const { value: choice, invalid, change } = useParams(codec);
  return (
    <>
      <Head ctx={ctx} subject={subject} />
      {invalid.length > 0 && (
        <p className="notice" role="status">
          {t.targets.wrongQuery}
        </p>
      )}
      {lines.length === 0 ? (
        <p className="notice">{t.targets.empty}</p>
      ) : (
        <TablePanel ctx={ctx} lines={lines} />
      )}
      {choice && (
        <div className="columns">
          <div className="column-main">
            <PathPanel
              ctx={ctx}
              choice={choice}
              years={years}
              model={pathModel(ctx, subject, choice)}
              change={change}
            />
            <AmountsPanel ctx={ctx} lines={lines} />
          </div>
          <div className="column-side">
            <WhatIfPanel ctx={ctx} choice={choice} all={paceable(lines)} change={change} />
          </div>
        </div>
      )}
    </>
  );
}
