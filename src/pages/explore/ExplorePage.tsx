import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { MOST_SERIES, seriesList } from '../../spec/fields';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { withSeries } from '../../explore/transitions';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { seriesName } from '../../series/seriesName';
import type { SeriesRef } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { pagePath } from '../../state/address';
import { copyText } from '../../state/clipboard';
import { pageLink } from '../../state/pageLink';
import { useQuery } from '../../state/useQuery';
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
  linkQuery,
  readView,
  viewFields,
  withSpec,
  type InvalidParams,
  type ExploreView,
  type TableView,
} from './view';
import type { ExploreSpec } from '../../explore/exploreSpec';
import './explore.css';

/** What of the address could not be used, field by field. */
function InvalidParamsNotice({
  ctx,
  invalid,
  nothing,
}: {
  readonly ctx: Context;
  readonly invalid: InvalidParams;
  /** Nothing is left to be shown. */
  readonly nothing: boolean;
}): ReactNode {
  const t = explorePageMessages(ctx.locale);
  /** A series that the data have by its name, another by its code. */
  const nameOf = (code: string): string => {
    const ref = seriesList.read(code)?.[0];
    return ref && catalogued(ctx, ref) ? seriesName(ctx, ref) : code;
  };
  const { fields, broken, unknown, beyond } = invalid;
  if (fields.length + broken.length + unknown.length + beyond.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{nothing ? t.invalidWhole : t.invalid}</p>
      <ul>
        {fields.map(({ field, value, reason }) => (
          <li key={field}>{t.invalidField[reason](field, value.slice(0, 120))}</li>
        ))}
        {broken.map((text) => (
          <li key={text}>{t.invalidSeriesCode(text.slice(0, 120))}</li>
        ))}
        {unknown.map((code) => (
          <li key={code}>{t.unknownSeries(code)}</li>
        ))}
        {beyond.length > 0 && (
          <li>
            {t.most(formatNumber(ctx.locale, MOST_SERIES, 0))} {t.beyondMost(beyond.map(nameOf).join('; '))}
          </li>
        )}
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
  const [query, change] = useQuery('push');
  const address = query.toString();
  const opening = openingSpec(ctx);
  const read = useMemo(() => readView(ctx, new URLSearchParams(address), opening), [ctx, address, opening]);
  const spec = useStableSpec(read.view.spec);
  const view = useMemo((): ExploreView => ({ ...read.view, spec }), [read, spec]);
  // The choice shows at once; the figure and what else could be chosen follow when there is time.
  const settled = useDeferredValue(view);
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState({ words: '', address });
  /** What the stable callbacks below change: the view as last drawn. */
  const latest = useRef({ query, change, view, address });
  useEffect(() => {
    latest.current = { query, change, view, address };
  });
  const refuse = useCallback((words: string): void => {
    setWhy({ words, address: latest.current.address });
  }, []);

  const show = useCallback((next: ExploreView, typing?: string): void => {
    const { query: now, change: set } = latest.current;
    set(viewFields(now, next), typing);
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
  const invalid = { ...read.invalid, fields: [...read.invalid.fields, ...outside] };
  return (
    <>
      <PageTitle title={ctx.t.documentTitle(`${t.title}: ${title}`)} />
      <header className="explore-head">
        <h1>{t.title}</h1>
        <p className="standfirst">{t.standfirst}</p>
        <p className="page-actions">
          <CopyLink ctx={ctx} query={() => linkQuery(ctx, query, view)} />
          <Link className="tool" href={pagePath(locale, 'explore')}>
            {t.startAgain}
          </Link>
        </p>
        <div className="page-actions">
          <KnownOn />
        </div>
      </header>
      <InvalidParamsNotice ctx={ctx} invalid={invalid} nothing={view.spec.series.length === 0} />
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
