import { useState, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import type { Context } from '../../model/context';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { pagePath } from '../../state/address';
import { PageTitle } from '../../ui/PageTitle';
import { KnownOn } from '../../ui/KnownOn';
import { useFigureContext } from '../../ui/useFigureContext';
import { outsideTime } from './inView';
import { ChosenSeries } from './ChosenSeries';
import { ComparePanel } from './ComparePanel';
import { Controls } from './Controls';
import { CopyLink } from './CopyLink';
import { InvalidParamsNotice } from './InvalidParamsNotice';
import { Ready } from './Ready';
import { Result } from './Result';
import { SeriesPanel } from './SeriesPanel';
import { useExplore, type Explore } from './useExplore';
import { linkQuery } from './view';
import './explore.css';
import './series.css';
import './controls.css';

interface Props {
  readonly ctx: Context;
  readonly explore: Explore;
}

function Head({ ctx, explore: { params, view } }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  return (
    <header className="explore-head">
      <h1>{t.title}</h1>
      <p className="standfirst">{t.standfirst}</p>
      <p className="page-actions">
        <CopyLink ctx={ctx} query={() => linkQuery(ctx, params, view)} />
        <Link className="tool" href={pagePath(ctx.locale, 'explore')}>
          {t.startAgain}
        </Link>
      </p>
      <div className="page-actions">
        <KnownOn />
      </div>
    </header>
  );
}

/** What can be chosen. On a phone it is folded away until it is asked for. */
function Side({ ctx, explore }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const [open, setOpen] = useState(false);
  const { view, settled, chooseSeries, chooseSpec } = explore;
  return (
    <div className="explore-side panel">
      <button
        type="button"
        className="tool explore-fold"
        aria-expanded={open}
        aria-controls="explore-choices"
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t.choose(formatNumber(ctx.locale, view.spec.series.length, 0))}
      </button>
      <ChosenSeries ctx={ctx} spec={view.spec} choose={chooseSeries} />
      <div id="explore-choices" className={open ? 'explore-choices is-open' : 'explore-choices'}>
        <SeriesPanel ctx={ctx} spec={view.spec} settled={settled.spec} choose={chooseSeries} />
        <ComparePanel ctx={ctx} spec={settled.spec} choose={chooseSpec} />
      </div>
    </div>
  );
}

/** How it is shown, and the figure. */
function Main({ ctx, explore }: Props): ReactNode {
  const { view, settled, why, show, refuse, changePart, changeTable } = explore;
  return (
    <div className="explore-main">
      <Controls ctx={ctx} view={view} settled={settled.spec} show={show} refuse={refuse} />
      <p className="explore-why" role="status">
        {why}
      </p>
      <div className="explore-result" aria-busy={settled !== view}>
        <Result
          ctx={ctx}
          spec={settled.spec}
          table={settled.table}
          part={view.part}
          rows={view.rows}
          changePart={changePart}
          changeTable={changeTable}
        />
      </div>
      <Ready ctx={ctx} />
    </div>
  );
}

/** Any published series on screen, periods compared, and a link that shows others the same. */
export default function ExplorePage(): ReactNode {
  const ctx = useFigureContext();
  const t = explorePageMessages(ctx.locale);
  const explore = useExplore(ctx);
  const { view, settled, invalid } = explore;
  const { model } = memoizedExploreFigure(ctx, settled.spec);
  const outside = model?.body.kind === 'series' ? outsideTime(settled.part, model.body) : [];
  return (
    <>
      <PageTitle title={ctx.t.documentTitle(`${t.title}: ${model?.title ?? t.title}`)} />
      <Head ctx={ctx} explore={explore} />
      <InvalidParamsNotice
        ctx={ctx}
        invalid={[...invalid, ...outside]}
        nothing={view.spec.series.length === 0}
      />
      <div className="explore">
        <Side ctx={ctx} explore={explore} />
        <Main ctx={ctx} explore={explore} />
      </div>
    </>
  );
}
