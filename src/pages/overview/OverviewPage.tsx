import { Suspense, type ReactNode } from 'react';
import { yearOf, type Period } from '../../dataset/period';
import { nameOf } from '../../model/names';
import {
  overviewFigure,
  overviewModel,
  type OverviewFigureName,
  type Subject,
} from '../../figure/overviewFigures';
import { periodRunning } from '../../i18n/period';
import { overviewPath, type View } from '../../state/address';
import { RichTextView } from '../../ui/ProvenanceLink';
import { EmptyPanel } from '../../ui/EmptyPanel';
import { FigurePanel } from '../../ui/FigurePanel';
import { PageTitle } from '../../ui/PageTitle';
import { useFigureContext } from '../../ui/useFigureContext';
import { Amounts } from './Amounts';
import { cardsOf } from './cards';
import { nearestWith } from './nearestWith';
import { HeadlineCards } from './HeadlineCards';
import { headlineOf } from './headline';
import { PeriodChoice } from './PeriodChoice';
import { focusArea } from '../../dataset/focusArea';
import { openingPeriod, periodsOf } from '../../dataset/growthPeriods';
import { Plants } from './Plants';
import { resolvePeriod } from './resolve';
import { TopFindings } from './TopFindings';
import type { FigureModel } from '../../kinds/registry';
import './overview.css';

/** The subject of the page, for each of its parts: parts are hydrated one by one and share nothing but this. */
function useSubject(period: Period) {
  const ctx = useFigureContext();
  const subject: Subject = { ...focusArea(ctx.dataset), period };
  return { ctx, subject, pages: periodsOf(ctx.dataset, subject.area) };
}

interface Part {
  readonly period: Period;
}

function Head({ period }: Part): ReactNode {
  const { ctx, subject, pages } = useSubject(period);
  const headline = headlineOf(ctx, subject.area, subject.reference, period);
  return (
    <header className="page-head">
      <p className="eyebrow">{ctx.t.overview.eyebrow(nameOf(ctx, 'areas', subject.area))}</p>
      <h1>
        <RichTextView text={headline.richText.title} />
      </h1>
      {headline.standfirst !== '' && (
        <p className="standfirst">
          <RichTextView text={headline.richText.standfirst} />
        </p>
      )}
      <PeriodChoice periods={pages} period={period} />
    </header>
  );
}

function HeadlineFigures({ period }: Part): ReactNode {
  const { ctx, subject } = useSubject(period);
  return <HeadlineCards cards={cardsOf(ctx, subject.area, period)} />;
}

type Topic = 'products' | 'progress' | 'areas' | 'targets' | 'projects';

interface TopicProps extends Part {
  readonly topic: Topic;
  readonly side?: boolean;
}

function Panel({ model, side = false }: { readonly model: FigureModel; readonly side?: boolean }): ReactNode {
  return (
    <FigurePanel model={model} side={side}>
      {model.body.kind === 'counts' && <Amounts amounts={model.body.amounts} />}
    </FigurePanel>
  );
}

/** A figure that readers look for: where a period has none, its panel says so. Absent where the package names no code for it. */
function TopicPanel({ topic, period, side = false }: TopicProps): ReactNode {
  const { ctx, subject, pages } = useSubject(period);
  const { t, locale, dataset } = ctx;
  const name = topic === 'projects' ? 'industryProjects' : topic;
  const model = overviewModel(ctx, name, subject);
  if (model) return <Panel model={model} side={side} />;
  if (!overviewFigure(name).isCoded(dataset.codes)) return null;
  const nearest = nearestWith(ctx, pages, subject, name);
  const years =
    topic === 'targets' || topic === 'progress' ? String(yearOf(period)) : periodRunning(locale, period);
  return (
    <EmptyPanel
      id={`empty-${topic}`}
      title={t.overview.emptyTitle[topic]}
      words={t.overview.empty(years)}
      way={
        nearest && {
          href: overviewPath(locale, nearest),
          words: t.overview.nearest(periodRunning(locale, nearest)),
        }
      }
    />
  );
}

interface FurtherProps extends Part {
  readonly name: OverviewFigureName;
  readonly side?: boolean;
}

/** A figure that only some periods have, and that nobody misses in the others. */
function FurtherPanel({ name, period, side = false }: FurtherProps): ReactNode {
  const { ctx, subject } = useSubject(period);
  const model = overviewModel(ctx, name, subject);
  return model && <Panel model={model} side={side} />;
}

function Disagreements({ period }: Part): ReactNode {
  const { ctx, subject } = useSubject(period);
  return <TopFindings ctx={ctx} area={subject.area} period={period} />;
}

function NewPlants({ period }: Part): ReactNode {
  const { ctx, subject } = useSubject(period);
  return <Plants ctx={ctx} area={subject.area} />;
}

/** Each part is a boundary of its own, so that a page in HTML comes alive in small steps and never blocks its reader. */
function Overview({ period }: Part): ReactNode {
  return (
    <>
      <Suspense>
        <Head period={period} />
      </Suspense>
      <Suspense>
        <HeadlineFigures period={period} />
      </Suspense>
      <div className="columns">
        <div className="column-main">
          <Suspense>
            <TopicPanel topic="products" period={period} />
          </Suspense>
          <Suspense>
            <TopicPanel topic="progress" period={period} />
          </Suspense>
          <Suspense>
            <TopicPanel topic="targets" period={period} />
          </Suspense>
          <Suspense>
            <FurtherPanel name="activities" period={period} />
          </Suspense>
        </div>
        <div className="column-side">
          <Suspense>
            <TopicPanel topic="areas" period={period} side />
          </Suspense>
          <Suspense>
            <TopicPanel topic="projects" period={period} side />
          </Suspense>
          <Suspense>
            <Disagreements period={period} />
          </Suspense>
          <Suspense>
            <FurtherPanel name="allProjects" period={period} side />
          </Suspense>
        </div>
      </div>
      <div className="below">
        <Suspense>
          <NewPlants period={period} />
        </Suspense>
      </div>
    </>
  );
}

/** The overview of the period that the address names, or of the nearest that has one. */
export default function OverviewPage({ view }: { readonly view: View }): ReactNode {
  const ctx = useFigureContext();
  const { t, locale, dataset } = ctx;
  const { area, reference } = focusArea(dataset);
  const pages = periodsOf(dataset, area);
  const { period, invalid } = resolvePeriod(view.slug, pages, openingPeriod(dataset, pages));
  if (period === null) return <p className="notice notice-error">{t.notices.noData}</p>;
  return (
    <>
      <PageTitle title={t.documentTitle(headlineOf(ctx, area, reference, period).title)} />
      {invalid && (
        <p className="notice" role="status">
          {t.notices.wrongAddress((view.slug ?? '').slice(0, 80), periodRunning(locale, period))}
        </p>
      )}
      <Overview period={period} />
    </>
  );
}
