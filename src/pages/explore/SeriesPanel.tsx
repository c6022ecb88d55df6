import { memo, useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import { seriesCode } from '../../spec/fields';
import type { Context } from '../../model/context';
import type { AvailableSeries } from '../../explore/available';
import { seriesCatalogue } from '../../explore/catalogue';
import type { SeriesRef } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import type { Faceted } from '../../ui/facets';
import { EVERYTHING, FACETS, facetValues, groupOf, GROUPS, listed, type Narrowing } from './facets';
import { whyNotSeries } from './reasons';
import { SeriesOption } from './SeriesOption';
import type { ExploreSpec } from '../../explore/exploreSpec';

interface NarrowProps {
  readonly ctx: Context;
  readonly narrowing: Narrowing;
  readonly narrow: (narrowing: Narrowing) => void;
}

function FindField({ ctx, narrowing, narrow }: NarrowProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {t.find}
      </label>
      <input
        id={id}
        className="series-find"
        type="search"
        placeholder={t.findHint}
        autoComplete="off"
        value={narrowing.find}
        onChange={(event) => {
          narrow({ ...narrowing, find: event.target.value });
        }}
      />
    </>
  );
}

interface FilterProps extends NarrowProps {
  readonly all: readonly AvailableSeries[];
  readonly found: Faceted<AvailableSeries>;
}

function Filters({ ctx, all, found, narrowing, narrow }: FilterProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  return (
    <details className="series-filters">
      <summary>{t.filters}</summary>
      <div className="fields">
        {FACETS.map((facet) => (
          <div className="field" key={facet.key}>
            <label htmlFor={`${id}-${facet.key}`}>{t.facets[facet.key]}</label>
            <select
              id={`${id}-${facet.key}`}
              value={narrowing[facet.key]}
              onChange={(event) => {
                narrow({ ...narrowing, [facet.key]: event.target.value });
              }}
            >
              <option value="">{t.all}</option>
              {facetValues(ctx, all, found, facet).map(({ code, name, count }) => (
                <option key={code} value={code}>
                  {count > 0 ? name : t.nothing(name)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}

function ListedCount({ ctx, narrowing, narrow, count }: NarrowProps & { readonly count: number }): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const isNarrow = Object.values(narrowing).some((value) => value !== '');
  return (
    <p className="series-count" role="status">
      {count === 0 ? t.noneListed : t.listed(formatNumber(ctx.locale, count, 0))}{' '}
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
  );
}

interface GroupsProps {
  readonly ctx: Context;
  readonly shown: readonly AvailableSeries[];
  /** Codes of what is checked. */
  readonly chosen: ReadonlySet<string>;
  readonly settled: ExploreSpec;
  /** The series that was reached for in vain, if any. */
  readonly refused: string | null;
  readonly toggle: (code: string) => void;
}

/** The series by group. One listener hears of all their boxes, so that none is drawn anew for another. */
function Groups({ ctx, shown, chosen, settled, refused, toggle }: GroupsProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  return (
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
                    refused={refused === series.code}
                  />
                ))}
              </ul>
            </fieldset>
          )
        );
      })}
    </div>
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
  // The fields show at once what is typed; the list and what each facet would leave of it follow.
  const quiet = useDeferredValue(narrowing);
  /** What was reached for in vain, as long as nothing else is chosen. */
  const [refused, refuse] = useState<{ readonly code: string; readonly of: ExploreSpec } | null>(null);
  const catalogue = seriesCatalogue(ctx);
  const all = useMemo(() => [...catalogue.values()], [catalogue]);
  const found = useMemo(() => listed(ctx, all, quiet), [ctx, all, quiet]);
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
  return (
    <section className="series-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.series}</h2>
      <FindField ctx={ctx} narrowing={narrowing} narrow={narrow} />
      <Filters ctx={ctx} all={all} found={found} narrowing={narrowing} narrow={narrow} />
      <ListedCount ctx={ctx} narrowing={narrowing} narrow={narrow} count={found.rows.length} />
      <Groups
        ctx={ctx}
        shown={found.rows}
        chosen={chosen}
        settled={settled}
        refused={refused?.of === settled ? refused.code : null}
        toggle={toggle}
      />
    </section>
  );
});
