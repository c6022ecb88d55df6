import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { withSeries } from '../../explore/transitions';
import { encodeSpec } from '../../figure/specCodec';
import type { Context } from '../../model/context';
import type { InvalidParam } from '../../spec/params';
import type { SeriesRef } from '../../spec/series';
import { useParams } from '../../state/useParams';
import { useStable } from '../../ui/useStable';
import type { PartView } from './inView';
import { openingSpec } from './opening';
import { viewCodec, withSpec, type ExploreFault, type ExploreView, type TableView } from './view';
import type { ExploreSpec } from '../../explore/exploreSpec';

/** The state of the page, and the ways to change it: each is the same function for good. */
export interface Explore {
  readonly params: URLSearchParams;
  readonly invalid: readonly InvalidParam<ExploreFault>[];
  /** The choice, which shows at once. */
  readonly view: ExploreView;
  /** The same when there is time: the figure, and what else could be chosen, follow it. */
  readonly settled: ExploreView;
  /** Why the last thing reached for cannot be chosen, until something else is; else empty. */
  readonly why: string;
  readonly refuse: (why: string) => void;
  readonly show: (view: ExploreView, typing?: string) => void;
  readonly chooseSpec: (spec: ExploreSpec) => void;
  readonly chooseSeries: (series: readonly SeriesRef[]) => void;
  readonly changePart: (part: PartView, typing?: string) => void;
  readonly changeTable: (rows: TableView, typing?: string) => void;
}

const codeOf = (spec: ExploreSpec): string => encodeSpec(spec, true).toString();

export function useExplore(ctx: Context): Explore {
  const opening = openingSpec(ctx);
  const codec = useMemo(() => viewCodec(ctx, opening), [ctx, opening]);
  const { params, value: asked, invalid, change } = useParams(codec, 'push');
  const address = params.toString();
  // An equal spec is the same object, so that a zoom or a search does not compute the other choices again.
  const spec = useStable(asked.spec, codeOf);
  const view = useMemo((): ExploreView => ({ ...asked, spec }), [asked, spec]);
  const settled = useDeferredValue(view);
  const [refused, setRefused] = useState({ why: '', address });
  /** What the functions below change: the view as last drawn. */
  const latest = useRef({ change, view, address });
  useEffect(() => {
    latest.current = { change, view, address };
  });
  const refuse = useCallback((why: string): void => {
    setRefused({ why, address: latest.current.address });
  }, []);
  const show = useCallback((next: ExploreView, typing?: string): void => {
    latest.current.change(next, typing);
  }, []);
  const chooseSpec = useCallback(
    (next: ExploreSpec): void => {
      show(withSpec(latest.current.view, next));
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
  const why = refused.address === address ? refused.why : '';
  return {
    params,
    invalid,
    view,
    settled,
    why,
    refuse,
    show,
    chooseSpec,
    chooseSeries,
    changePart,
    changeTable,
  };
}
