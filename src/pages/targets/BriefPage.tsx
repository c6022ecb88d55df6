import type { ReactNode } from 'react';
import type { FigureModel } from '../../kinds/registry';
import type { Context } from '../../model/context';
import { Link } from '../../ui/Link';
import { pagePath } from '../../state/address';
import { printPage } from '../../state/browser';
import { FigureStage } from '../../ui/FigureStage';
import { Legend } from '../../ui/Legend';
import { RichTextView } from '../../ui/ProvenanceLink';
import { PageTitle } from '../../ui/PageTitle';
import { SourceLine } from '../../ui/SourceLine';
import { useFigureContext } from '../../ui/useFigureContext';
import { observationsOf, targetsHeadline, type TargetLine } from './lines';
import { readTargetsParams } from './params';
import { pathModel, targetSubject } from './subject';
import { TargetTable } from './TargetTable';
import { dataDate } from './dataDate';
import { noteTexts, sourceLines } from '../../model/names';
import './targets.css';
import './brief.css';

/** The path of the year. */
function PathFigure({ path }: { readonly path: FigureModel }): ReactNode {
  return (
    <section className="figure" aria-labelledby="brief-path">
      <h2 id="brief-path">{path.title}</h2>
      <p className="subtitle">{path.subtitle}</p>
      <Legend statuses={path.statuses} />
      <FigureStage model={path} />
    </section>
  );
}

interface FootProps {
  readonly ctx: Context;
  readonly lines: readonly TargetLine[];
  readonly path: FigureModel | null;
}

/** Notes and sources of the table and of the path together, each once. */
function Foot({ ctx, lines, path }: FootProps): ReactNode {
  const observations = observationsOf(lines);
  const own = noteTexts(
    ctx,
    observations.map((o) => o.note),
  );
  const notes = [...new Set([...own, ...(path?.notes ?? [])])];
  const keys = [...observations.map((o) => o.source), ...(path?.sources.map(({ key }) => key) ?? [])];
  return (
    <section aria-label={ctx.t.targets.briefNotes}>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <SourceLine sources={sourceLines(ctx, keys)} />
    </section>
  );
}

/** One A4 page for those who decide: headline, table, path, notes and sources. */
export default function BriefPage(): ReactNode {
  const ctx = useFigureContext();
  const { t, locale } = ctx;
  const subject = targetSubject(ctx);
  const { lines, years } = subject;
  const headline = targetsHeadline(ctx, lines);
  const { value: choice } = readTargetsParams(new URLSearchParams(), lines, years);
  const path = choice && pathModel(ctx, subject, choice);
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
      {path && <PathFigure path={path} />}
      <Foot ctx={ctx} lines={lines} path={path} />
    </article>
  );
}
