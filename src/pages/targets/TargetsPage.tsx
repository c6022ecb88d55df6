import { useMemo, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { isRate, type Observation } from '../../dataset/observation';
import { derivedProvenance, observationProvenance, type Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { observationText } from '../../model/observationDatum';
import { periodRunning } from '../../i18n/period';
import { nameOf, noteTexts, quantity, sourceLines } from '../../model/names';
import { amountPace } from '../../targets/progress';
import { linkedValue, type Phrase, type RichText } from '../../i18n/richText';
import { meaningfulDecimals } from '../../stats/digits';
import type { Estimate } from '../../stats/interval';
import { pagePath } from '../../state/address';
import { useParams } from '../../state/useParams';
import { RichTextView } from '../../ui/ProvenanceLink';
import { KnownOn } from '../../ui/KnownOn';
import { PageTitle } from '../../ui/PageTitle';
import { SourceLine } from '../../ui/SourceLine';
import { useFigureContext } from '../../ui/useFigureContext';
import { dataDate } from './dataDate';
import { targetsHeadline, type TargetLine } from './lines';
import { PathPanel } from './PathPanel';
import { paceable, targetsCodec } from './params';
import { pathModel, targetSubject } from './subject';
import { TargetTable } from './TargetTable';
import { WhatIfPanel } from './WhatIfPanel';
import './targets.css';

/** An amount still to be brought: what each remaining month needs, beside the average so far. */
function amountText(ctx: Context, { progress }: TargetLine): RichText {
  const { t, locale } = ctx;
  const { target, actual, verdict } = progress;
  const figure = (o: Observation): Phrase =>
    linkedValue(observationText(ctx, o), observationProvenance(o.id));
  const goal = figure(target);
  if (!actual) return t.targets.amountNothing(goal, String(target.period.months));
  const known = t.targets.amountKnown(goal, figure(actual), periodRunning(locale, actual.period));
  const pace = amountPace(progress);
  // Of a year that is over, no month is left to bring anything.
  if (!pace || verdict === 'no-data') return known;
  const say = (estimate: Estimate, provenance: Provenance): Phrase =>
    linkedValue(
      `≈ ${quantity(ctx, estimate.value, meaningfulDecimals(estimate), target.unit, target.mult)}`,
      provenance,
    );
  return t.targets.amountPace(
    say(pace.needed, derivedProvenance('output-pace', [actual.id, target.id])),
    say(pace.soFar, derivedProvenance('average-a-month', [actual.id])),
  );
}

function Amounts({
  ctx,
  lines,
}: {
  readonly ctx: Context;
  readonly lines: readonly TargetLine[];
}): ReactNode {
  const amounts = lines.filter(({ progress }) => !isRate(progress.target));
  if (amounts.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="amounts-title">
      <h2 id="amounts-title">{ctx.t.targets.amounts}</h2>
      {amounts.map((line) => (
        <p key={line.id} className="card-remark">
          <strong>{line.name}</strong> — <RichTextView text={amountText(ctx, line)} />
        </p>
      ))}
    </section>
  );
}

/** Planned against actual, the path of the year, and what the rest of it must bring. */
export default function TargetsPage(): ReactNode {
  const ctx = useFigureContext();
  const { t, locale } = ctx;
  const subject = useMemo(() => targetSubject(ctx), [ctx]);
  const { lines, years } = subject;
  const codec = useMemo(() => targetsCodec(lines, years), [lines, years]);
  const { value: choice, invalid, change } = useParams(codec);
  const headline = targetsHeadline(ctx, lines);
  const observations = lines.flatMap(({ progress }) => [
    progress.target,
    ...(progress.actual ? [progress.actual] : []),
    ...progress.others,
  ]);
  const notes = noteTexts(
    ctx,
    observations.map((o) => o.note),
  );
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
      {invalid.length > 0 && (
        <p className="notice" role="status">
          {t.targets.wrongQuery}
        </p>
      )}
      {lines.length === 0 ? (
        <p className="notice">{t.targets.empty}</p>
      ) : (
        <section className="panel target-panel" aria-label={t.targets.title}>
          <TargetTable lines={lines} />
          <footer className="figure-foot">
            <SourceLine
              sources={sourceLines(
                ctx,
                observations.map((o) => o.source),
              )}
            />
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
            <Amounts ctx={ctx} lines={lines} />
          </div>
          <div className="column-side">
            <WhatIfPanel ctx={ctx} choice={choice} all={paceable(lines)} change={change} />
          </div>
        </div>
      )}
    </>
  );
}
