import { memo, useId, type ReactNode } from 'react';
import { compareByEnd } from '../../dataset/period';
import { parsePeriod } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { withView, type FigureView } from '../../explore/transitions';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { omit } from '../../explore/omit';
import { SORTS, type CompareSpec } from '../../kinds/compare/spec';
import type { SeriesSpec } from '../../kinds/series/spec';
import { MEASURES, SERIES_MEASURES, type Measure, type SeriesMeasure } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { capitalise, periodRunning } from '../../i18n/period';
import { RangeFields } from './RangeFields';
import { whyNotSort, whyNotSpec, whyNotView } from './reasons';
import { Segments } from './Segments';
import { withSpec, type ExploreView } from './view';
import type { ExploreSpec } from '../../explore/exploreSpec';

interface Of<S> {
  readonly ctx: Context;
  /** The current choice. */
  readonly spec: S;
  /** The choice for which the reasons are computed: the same, deferred. */
  readonly settled: ExploreSpec;
  readonly choose: (spec: ExploreSpec) => void;
  readonly refuse: (why: string) => void;
}

const VIEWS = ['lines', 'multiples', 'bars', 'dumbbell', 'slope', 'contribution', 'table'] as const;

const inMeasure = (spec: SeriesSpec, measure: SeriesMeasure): SeriesSpec => ({
  ...(measure === 'index' ? spec : omit(spec, 'base')),
  measure,
});

function BaseSelect({ ctx, spec, choose }: Of<SeriesSpec>): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const codes = new Set(spec.series.flatMap((ref) => catalogued(ctx, ref)?.bases ?? []));
  if (spec.base !== undefined) codes.add(spec.base);
  const bases = [...codes]
    .flatMap((code) => {
      const period = parsePeriod(code);
      return period ? [{ code, period }] : [];
    })
    .sort((a, b) => compareByEnd(a.period, b.period));
  return (
    <div className="field">
      <label htmlFor={id}>{t.base}</label>
      <select
        id={id}
        value={spec.base ?? ''}
        onChange={(event) => {
          const { value } = event.target;
          choose(value === '' ? omit(spec, 'base') : { ...spec, base: value });
        }}
      >
        <option value="">{t.usualBase}</option>
        {bases.map(({ code, period }) => (
          <option key={code} value={code}>
            {capitalise(ctx.locale, periodRunning(ctx.locale, period))}
          </option>
        ))}
      </select>
    </div>
  );
}

function LogField({ ctx, spec, settled, choose, refuse }: Of<SeriesSpec>): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const refusals =
    settled.kind === 'series' ? memoizedExploreFigure(ctx, { ...settled, log: true }).refusals : [];
  const why =
    spec.log !== true && refusals.some(({ code }) => code === 'log-not-positive') ? t.logNotPositive : null;
  return (
    <div className="field checks">
      <label title={why ?? undefined}>
        <input
          type="checkbox"
          checked={spec.log === true}
          aria-disabled={why !== null}
          aria-describedby={why === null ? undefined : id}
          onChange={(event) => {
            if (why !== null) {
              refuse(why);
              return;
            }
            choose(event.target.checked ? { ...spec, log: true } : omit(spec, 'log'));
          }}
        />{' '}
        {t.log}
        {why !== null && (
          <span hidden id={id}>
            {why}
          </span>
        )}
      </label>
    </div>
  );
}

function SeriesFields(props: Of<SeriesSpec>): ReactNode {
  const { ctx, spec, settled, choose, refuse } = props;
  const t = explorePageMessages(ctx.locale);
  return (
    <>
      <Segments
        legend={t.measure}
        value={spec.measure}
        segments={SERIES_MEASURES.map((measure) => ({
          value: measure,
          label: t.measures[measure],
          why:
            measure === spec.measure || settled.kind !== 'series' || settled.series.length === 0
              ? null
              : whyNotSpec(ctx, inMeasure(settled, measure)),
        }))}
        choose={(measure) => {
          choose(inMeasure(spec, measure));
        }}
        refuse={refuse}
      />
      <div className="fields fields-row">
        {spec.measure === 'index' && <BaseSelect {...props} />}
        <RangeFields
          ctx={ctx}
          spec={spec}
          settled={settled.kind === 'series' ? settled : spec}
          choose={choose}
          refuse={refuse}
        />
        <LogField {...props} />
      </div>
    </>
  );
}

/** A comparison with or without an explicit measure. */
const compared = (spec: CompareSpec, measure: Measure | 'usual'): CompareSpec =>
  measure === 'usual' ? omit(spec, 'measure') : { ...spec, measure };

function CompareFields({ ctx, spec, settled, choose, refuse }: Of<CompareSpec>): ReactNode {
  const t = explorePageMessages(ctx.locale);
  return (
    <>
      {spec.view !== 'contribution' && (
        <Segments
          legend={t.measure}
          value={spec.measure ?? 'usual'}
          segments={(['usual', ...MEASURES] as const).map((measure) => ({
            value: measure,
            label: measure === 'usual' ? t.usual : t.measures[measure],
            why:
              measure === (spec.measure ?? 'usual') ||
              settled.kind !== 'compare' ||
              settled.series.length === 0
                ? null
                : whyNotSpec(ctx, compared(settled, measure)),
          }))}
          choose={(measure) => {
            choose(compared(spec, measure));
          }}
          refuse={refuse}
        />
      )}
      <Segments
        legend={t.sort}
        value={spec.sort}
        segments={SORTS.map((sort) => ({
          value: sort,
          label: t.sorts[sort],
          why: sort === spec.sort || settled.kind !== 'compare' ? null : whyNotSort(ctx, settled, sort),
        }))}
        choose={(sort) => {
          choose({ ...spec, sort });
        }}
        refuse={refuse}
      />
    </>
  );
}

interface Props {
  readonly ctx: Context;
  readonly view: ExploreView;
  readonly settled: ExploreSpec;
  readonly show: (view: ExploreView) => void;
  readonly refuse: (why: string) => void;
}

/** The controls of how the chosen series are shown. */
export const Controls = memo(function Controls({ ctx, view, settled, show, refuse }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const { spec } = view;
  const choose = (next: ExploreSpec): void => {
    show(withSpec(view, next));
  };
  const chooseView = (next: FigureView | 'table'): void => {
    if (next === 'table') show({ ...view, table: true });
    else show({ ...withSpec(view, withView(ctx, spec, next)), table: false });
  };
  return (
    <div className="explore-controls">
      <Segments
        legend={t.view}
        value={view.table ? 'table' : spec.view}
        segments={VIEWS.map((one) => ({
          value: one,
          label: t.views[one],
          why: one === 'table' || one === spec.view ? null : whyNotView(ctx, settled, one),
        }))}
        choose={chooseView}
        refuse={refuse}
      />
      {spec.kind === 'series' ? (
        <SeriesFields ctx={ctx} spec={spec} settled={settled} choose={choose} refuse={refuse} />
      ) : (
        <CompareFields ctx={ctx} spec={spec} settled={settled} choose={choose} refuse={refuse} />
      )}
    </div>
  );
});
