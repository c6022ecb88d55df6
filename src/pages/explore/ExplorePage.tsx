import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { MOST_SERIES, seriesList } from '../../spec/fields';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { withSeries } from '../../explore/transitions';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { seriesName } from '../../series/seriesName';
import type { InvalidParam } from '../../spec/params';
import type { SeriesRef } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { pagePath } from '../../state/address';
import { copyText } from '../../state/browser';
import { pageLink } from '../../state/url';
import { useParams } from '../../state/useParams';
import { PageTitle } from '../../ui/PageTitle';
import { KnownOn } from '../../ui/KnownOn';
import { useFigureContext } from '../../ui/useFigureContext';
import { outsideTime, type PartView } from './inView';
import { ComparePanel } from './ComparePanel';
import { Controls } from './Controls';
import { openingSpec } from './opening';
import { Ready } from './Ready';
import { Result } from './Result';
import { ChosenSeries, SeriesPanel } from './SeriesPanel';
import { useStableSpec } from './useStableSpec';
import {
  isSeriesFault,
  linkQuery,
  viewCodec,
  withSpec,
  type ExploreFault,
  type ExploreView,
  type SeriesFault,
  type TableView,
} from './view';
import type { ExploreSpec } from '../../explore/exploreSpec';
import './explore.css';

/** What of the address could not be used: its fields one by one, then the series of its list. */
function InvalidParamsNotice({
  ctx,
  invalid,
  nothing,
}: {
  readonly ctx: Context;
  readonly invalid: readonly InvalidParam<ExploreFault>[];
  /** Nothing is left to be shown. */
  readonly nothing: boolean;
}): ReactNode {
  const t = explorePageMessages(ctx.locale);
  /** A series that the data have by its name, another by its code. */
  const nameOf = (code: string): string => {
    const ref = seriesList.parse(code)?.[0];
    return ref && catalogued(ctx, ref) ? seriesName(ctx, ref) : code;
  };
  const seriesOf = (fault: SeriesFault): string[] =>
    invalid.flatMap(({ reason, value }) => (reason === fault ? [value] : []));
  const fields = invalid.flatMap(({ field, value, reason }) =>
    isSeriesFault(reason) ? [] : [t.invalidField[reason](field, value.slice(0, 120))],
  );
  const beyond = seriesOf('beyond-most');
  const most = t.most(formatNumber(ctx.locale, MOST_SERIES, 0));
  const items = [
    ...fields,
    ...seriesOf('no-series').map((text) => t.invalidSeriesCode(text.slice(0, 120))),
    ...seriesOf('unknown-series').map((code) => t.unknownSeries(code)),
    ...(beyond.length > 0 ? [`${most} ${t.beyondMost(beyond.map(nameOf).join('; '))}`] : []),
  ];
  if (items.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{nothing ? t.invalidWhole : t.invalid}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** Puts a link that names every field on the clipboard; where the browser forbids it, shows the link. */
function CopyLink({
  ctx,
  query,
}: {
  readonly ctx: Context;
  readonly query: () => URLSearchParams;
}): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const [said, say] = useState<{ readonly words: string; readonly link: string } | null>(null);
  const copy = async (): Promise<void> => {
    const link = pageLink(query());
    say((await copyText(link)) ? { words: t.copied, link: '' } : { words: t.copyFailed, link });
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => void copy()}>
        {t.copyLink}
      </button>
      <span role="status" className="copy-said">
        {said?.words} {said !== null && said.link !== '' && <a href={said.link}>{said.link}</a>}
      </span>
    </>
  );
}

/** Any published series on screen, periods compared, and a link that shows others the same. */
export default function ExplorePage(): ReactNode {
  const ctx = useFigureContext();
  const { locale } = ctx;
  const t = explorePageMessages(locale);
  const opening = openingSpec(ctx);
  const codec = useMemo(() => viewCodec(ctx, opening), [ctx, opening]);
  const { params, value: asked, invalid, change } = useParams(codec, 'push');
  const address = params.toString();
  const spec = useStableSpec(asked.spec);
  const view = useMemo((): ExploreView => ({ ...asked, spec }), [asked, spec]);
  // The choice shows at once; the figure and what else could be chosen follow when there is time.
  const settled = useDeferredValue(view);
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState({ words: '', address });
  /** What the stable callbacks below change: the view as last drawn. */
  const latest = useRef({ change, view, address });
  useEffect(() => {
    latest.current = { change, view, address };
  });
  const refuse = useCallback((words: string): void => {
    setWhy({ words, address: latest.current.address });
  }, []);

  const show = useCallback((next: ExploreView, typing?: string): void => {
    latest.current.change(next, typing);
  }, []);
  const chooseSpec = useCallback(
    (spec: ExploreSpec): void => {
      const { view: now } = latest.current;
      show(withSpec(now, spec));
    },
    [show],
  );
  const chooseSeries = useCallback(
    (series: readonly SeriesRef[]): void => {
      chooseSpec(withSeries(ctx, latest.current.view.spec, series));
    },
    [ctx, chooseSpec],
  );
  const changePart = useCallback(
    (part: PartView, typing?: string): void => {
      show({ ...latest.current.view, part }, typing);
    },
    [show],
  );
  const changeTable = useCallback(
    (rows: TableView, typing?: string): void => {
      show({ ...latest.current.view, rows }, typing);
    },
    [show],
  );
  const { model } = memoizedExploreFigure(ctx, settled.spec);
  const title = model?.title ?? t.title;
  const outside = model?.body.kind === 'series' ? outsideTime(settled.part, model.body) : [];
  return (
    <>
      <PageTitle title={ctx.t.documentTitle(`${t.title}: ${title}`)} />
      <header className="explore-head">
        <h1>{t.title}</h1>
        <p className="standfirst">{t.standfirst}</p>
        <p className="page-actions">
          <CopyLink ctx={ctx} query={() => linkQuery(ctx, params, view)} />
          <Link className="tool" href={pagePath(locale, 'explore')}>
            {t.startAgain}
          </Link>
        </p>
        <div className="page-actions">
          <KnownOn />
        </div>
      </header>
      <InvalidParamsNotice
        ctx={ctx}
        invalid={[...invalid, ...outside]}
        nothing={view.spec.series.length === 0}
      />
      <div className="explore">
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
            {t.choose(formatNumber(locale, view.spec.series.length, 0))}
          </button>
          <ChosenSeries ctx={ctx} spec={view.spec} choose={chooseSeries} />
          <div id="explore-choices" className={open ? 'explore-choices is-open' : 'explore-choices'}>
            <SeriesPanel ctx={ctx} spec={view.spec} settled={settled.spec} choose={chooseSeries} />
            <ComparePanel ctx={ctx} spec={settled.spec} choose={chooseSpec} />
          </div>
        </div>
        <div className="explore-main">
          <Controls ctx={ctx} view={view} settled={settled.spec} show={show} refuse={refuse} />
          <p className="explore-why" role="status">
            {why.address === address ? why.words : ''}
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
      </div>
    </>
  );
}
