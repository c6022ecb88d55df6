import { memo, useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import { seriesCode } from '../../spec/fields';
import type { Context } from '../../model/context';
import type { AvailableSeries } from '../../explore/available';
import { seriesCatalogue } from '../../explore/catalogue';
import { seriesName } from '../../series/seriesName';
import type { SeriesRef } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { REMOVES, useFocusAfterRemoval } from '../../ui/useFocusAfterRemoval';
import {
  EVERYTHING,
  FACETS,
  facetValues,
  groupOf,
  GROUPS,
  listed,
  type FacetKey,
  type Narrowing,
} from './facets';
import { whyNotSeries } from './reasons';
import type { ExploreSpec } from '../../explore/exploreSpec';

interface OptionProps {
  readonly ctx: Context;
  readonly series: AvailableSeries;
  readonly checked: boolean;
  /** What the reason is worked out for. */
  readonly settled: ExploreSpec;
  /** The reader has just reached for it in vain. */
  readonly refused: boolean;
}

/**
 * One series to choose. The list hears of a change; an option that would add nothing says why and stays as it is. Each
 * works out its own reason, so that the browser can answer between them.
 */
const SeriesOption = memo(function SeriesOption({
  ctx,
  series,
  checked,
  settled,
  refused,
}: OptionProps): ReactNode {
  const id = useId();
  const reason = useMemo(() => whyNotSeries(ctx, settled, series), [ctx, settled, series]);
  const why = checked ? null : reason;
  return (
    <li>
      <label className="series-option" title={why ?? undefined}>
        <input
          type="checkbox"
          data-series={series.code}
          checked={checked}
          readOnly
          aria-disabled={why !== null}
          aria-describedby={why === null ? undefined : id}
        />
        <span>{series.name}</span>
        {why !== null && (
          <span hidden id={id}>
            {why}
          </span>
        )}
      </label>
      <p className="explore-why" role="status">
        {refused ? why : ''}
      </p>
    </li>
  );
});

interface FilterProps {
  readonly ctx: Context;
  readonly all: readonly AvailableSeries[];
  readonly narrowing: Narrowing;
  readonly narrow: (narrowing: Narrowing) => void;
}

function Filters({ ctx, all, narrowing, narrow }: FilterProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const left = useMemo(() => listed(ctx, all, narrowing), [ctx, all, narrowing]);
  const id = useId();
  const one = (facet: FacetKey): ReactNode => (
    <div className="field" key={facet}>
      <label htmlFor={`${id}-${facet}`}>{t.facets[facet]}</label>
      <select
        id={`${id}-${facet}`}
        value={narrowing[facet]}
        onChange={(event) => {
          narrow({ ...narrowing, [facet]: event.target.value });
        }}
      >
        <option value="">{t.all}</option>
        {facetValues(ctx, all, left, facet).map(({ code, name, count }) => (
          <option key={code} value={code}>
            {count > 0 ? name : t.nothing(name)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <details className="series-filters">
      <summary>{t.filters}</summary>
      <div className="fields">{FACETS.map(({ key }) => one(key))}</div>
    </details>
  );
}

interface Props {
  readonly ctx: Context;
  /** What is checked. */
  readonly spec: ExploreSpec;
  /** The choice for which the reasons are computed: the same, deferred. */
  readonly settled: ExploreSpec;
  readonly choose: (series: readonly SeriesRef[]) => void;
}

const chosenCode = (ref: SeriesRef): string => seriesCode({ ...ref, source: '' });

/** Every series of the data, to be chosen by search, by facets and by its box. */
export const SeriesPanel = memo(function SeriesPanel({ ctx, spec, settled, choose }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const [narrowing, narrow] = useState(EVERYTHING);
  const quiet = useDeferredValue(narrowing);
  /** What was reached for in vain, as long as nothing else is chosen. */
  const [refused, refuse] = useState<{ readonly code: string; readonly of: ExploreSpec } | null>(null);
  const catalogue = seriesCatalogue(ctx);
  const all = useMemo(() => [...catalogue.values()], [catalogue]);
  const shown = useMemo(() => listed(ctx, all, quiet).rows, [ctx, all, quiet]);
  const chosen = new Set(spec.series.map(chosenCode));
  const toggle = (code: string): void => {
    const series = catalogue.get(code);
    if (!series) return;
    if (chosen.has(code)) choose(spec.series.filter((ref) => chosenCode(ref) !== code));
    else {
      const why = whyNotSeries(ctx, settled, series);
      if (why === null) choose([...spec.series, { ...series.ref, source: narrowing.source }]);
      else refuse({ code, of: settled });
    }
  };
  const isNarrow = Object.values(narrowing).some((value) => value !== '');
  return (
    <section className="series-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.series}</h2>
      <label className="visually-hidden" htmlFor={`${id}-find`}>
        {t.find}
      </label>
      <input
        id={`${id}-find`}
        className="series-find"
        type="search"
        placeholder={t.findHint}
        autoComplete="off"
        value={narrowing.find}
        onChange={(event) => {
          narrow({ ...narrowing, find: event.target.value });
        }}
      />
      <Filters ctx={ctx} all={all} narrowing={narrowing} narrow={narrow} />
      <p className="series-count" role="status">
        {shown.length === 0 ? t.noneListed : t.listed(formatNumber(ctx.locale, shown.length, 0))}{' '}
        {isNarrow && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              narrow(EVERYTHING);
            }}
          >
            {t.unfilter}
          </button>
        )}
      </p>
      <div
        className="series-groups"
        onChange={(event) => {
          const code = event.target instanceof HTMLInputElement ? event.target.dataset['series'] : undefined;
          if (code !== undefined) toggle(code);
        }}
      >
        {GROUPS.map((group) => {
          const within = shown.filter((series) => groupOf(series) === group);
          return (
            within.length > 0 && (
              <fieldset key={group} className="series-group">
                <legend>{t.groups[group]}</legend>
                <ul>
                  {within.map((series) => (
                    <SeriesOption
                      key={series.code}
                      ctx={ctx}
                      series={series}
                      checked={chosen.has(series.code)}
                      settled={settled}
                      refused={refused?.code === series.code && refused.of === settled}
                    />
                  ))}
                </ul>
              </fieldset>
            )
          );
        })}
      </div>
    </section>
  );
});

/** What is chosen, in view whatever else is folded away, each to be taken out again. */
export function ChosenSeries({ ctx, spec, choose }: Pick<Props, 'ctx' | 'spec' | 'choose'>): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const { holder, taking } = useFocusAfterRemoval<HTMLDivElement>(spec.series.length);
  return (
    <div ref={holder} tabIndex={-1} className="chosen-room">
      {spec.series.length === 0 && <p className="chosen-none">{t.noneChosen}</p>}
      {spec.series.length > 0 && <ChosenList ctx={ctx} spec={spec} choose={choose} taking={taking} />}
    </div>
  );
}

function ChosenList({
  ctx,
  spec,
  choose,
  taking,
}: Pick<Props, 'ctx' | 'spec' | 'choose'> & { readonly taking: (at: number) => void }): ReactNode {
  const t = explorePageMessages(ctx.locale);
  return (
    <ul className="chosen" aria-label={t.chosen}>
      {spec.series.map((ref, at) => {
        const code = seriesCode(ref);
        const name = seriesName(ctx, ref);
        return (
          <li key={code}>
            <button
              type="button"
              className="chip"
              aria-label={t.remove(name)}
              {...REMOVES}
              onClick={() => {
                taking(at);
                choose(spec.series.filter((one) => seriesCode(one) !== code));
              }}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      {spec.series.length > 1 && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              taking(0);
              choose([]);
            }}
          >
            {t.removeAll}
          </button>
        </li>
      )}
    </ul>
  );
}
