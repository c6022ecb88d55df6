import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { pagePath } from '../../state/address';
import { printPage } from '../../state/browser';
import { FigureStage } from '../../ui/FigureStage';
import { Legend } from '../../ui/Legend';
import { RichTextView } from '../../ui/ProvenanceLink';
import { PageTitle } from '../../ui/PageTitle';
import { SourceLine } from '../../ui/SourceLine';
import { useFigureContext } from '../../ui/useFigureContext';
import { targetsHeadline } from './lines';
import { readTargetsParams } from './params';
import { pathModel, targetSubject } from './subject';
import { TargetTable } from './TargetTable';
import { dataDate } from './dataDate';
import { noteTexts, sourceLines } from '../../model/names';
import './targets.css';
import './brief.css';

/** One A4 page for those who decide: headline, table, path, notes and sources. */
export default function BriefPage(): ReactNode {
  const ctx = useFigureContext();
  const { t, locale } = ctx;
  const subject = targetSubject(ctx);
  const { lines, years } = subject;
  const headline = targetsHeadline(ctx, lines);
  const { value: choice } = readTargetsParams(new URLSearchParams(), lines, years);
  const path = choice && pathModel(ctx, subject, choice);
  const observations = lines.flatMap(({ progress }) => [
    progress.target,
    ...(progress.actual ? [progress.actual] : []),
    ...progress.others,
  ]);
  const keys = observations.map((o) => o.source);
  const own = noteTexts(
    ctx,
    observations.map((o) => o.note),
  );
  const notes = [...new Set([...own, ...(path?.notes ?? [])])];
  return (
    <article className="brief">
      <PageTitle title={t.documentTitle(`${t.targets.brief}: ${headline.title}`)} />
      <p className="page-actions">
        <Link className="tool" href={pagePath(locale, 'targets')}>
          {t.targets.briefBack}
        </Link>
        <button type="button" className="tool" onClick={printPage}>
          {t.targets.briefPrint}
        </button>
      </p>
      <header>
        <p className="eyebrow">
          {t.site} · {t.targets.briefDate(dataDate(ctx))}
        </p>
        <h1>
          <RichTextView text={headline.richText.title} />
        </h1>
        <p className="standfirst">
          <RichTextView text={headline.richText.standfirst} />
        </p>
      </header>
      <TargetTable lines={lines} brief />
      {path && (
        <section className="figure" aria-labelledby="brief-path">
          <h2 id="brief-path">{path.title}</h2>
          <p className="subtitle">{path.subtitle}</p>
          <Legend statuses={path.statuses} />
          <FigureStage model={path} />
        </section>
      )}
      <section aria-label={t.targets.briefNotes}>
        {notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
        <SourceLine
          sources={sourceLines(ctx, [...keys, ...(path?.sources.map((source) => source.key) ?? [])])}
        />
      </section>
    </article>
  );
}
