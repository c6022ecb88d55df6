import { span } from '../../dataset/period';
import { parsePeriod, periodCode } from '../../dataset/periodCode';
import { seriesCode, STAR } from '../../spec/fields';
import { decodeParams, type Decoded, type FieldsWithFallback, type InvalidParam } from '../../spec/params';
import { windowIn } from '../../kinds/series/timeWindow';
import type { SeriesBody } from '../../kinds/series/body';
import type { ExploreSpec } from '../../explore/exploreSpec';
import type { TimeRange, TimeChoice } from '../../layout/timeChoice';

/** The part of a figure through time that is in view, as in the address. The figure itself always has everything. */
export interface PartView {
  /** The first and the last month, joined by a dot; empty for the whole time. */
  readonly zoom: string;
  /** Codes of the hidden series, in the order of the figure, joined by stars; empty for none. */
  readonly hidden: string;
}

export const WHOLE: PartView = { zoom: '', hidden: '' };

/** Names of its fields in the address, whatever the spec. */
export const PART_NAMES: readonly string[] = Object.keys(WHOLE);

const ZOOM = /^(\d{4}-\d{2})\.(\d{4}-\d{2})$/;

function readZoom(text: string): TimeRange | null {
  const [, first = '', last = ''] = ZOOM.exec(text) ?? [];
  const [from, to] = [parsePeriod(first), parsePeriod(last)];
  return from && to && from.start <= to.start ? { low: from.start, high: to.start + 1 } : null;
}

const month = (at: number): string => periodCode(span(at, 1));

/** The codes that a spec has, in its order. */
const ofSpec = (spec: ExploreSpec, codes: ReadonlySet<string>): string =>
  spec.series
    .map(seriesCode)
    .filter((code) => codes.has(code))
    .join(STAR);

const listed = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split(STAR));

/** Of a spec, of which alone series can be hidden. Those that it does not have are named. */
export const partFields = (spec: ExploreSpec): FieldsWithFallback<PartView> => ({
  zoom: {
    parse: (text) => (text === '' || readZoom(text) ? text : undefined),
    serialize: (zoom) => zoom,
    fallback: { value: '' },
  },
  hidden: {
    parse: (text) => ofSpec(spec, listed(text)),
    serialize: (hidden) => hidden,
    fallback: { value: '' },
    unused: (text) => {
      const own = listed(ofSpec(spec, listed(text)));
      return [...listed(text)].filter((code) => !own.has(code)).join(STAR);
    },
  },
});

/**
 * Reads the view fields of an address for a spec. A comparison of two periods has no time to zoom and no series to
 * hide.
 */
export const readPart = (params: URLSearchParams, spec: ExploreSpec): Decoded<PartView> =>
  spec.kind === 'series' ? decodeParams(partFields(spec), params) : { value: WHOLE, invalid: [] };

/** The view for another spec: hidden series that it has too, and the time range unless the spec sets another. */
export function partIn(spec: ExploreSpec, before: ExploreSpec, { zoom, hidden }: PartView): PartView {
  if (spec.kind !== 'series' || before.kind !== 'series') return WHOLE;
  const sameTime = spec.from === before.from && spec.to === before.to;
  return { zoom: sameTime ? zoom : '', hidden: ofSpec(spec, listed(hidden)) };
}

/** The zoom as an invalid param where its time has no value; nothing where it has one. */
export function outsideTime({ zoom }: PartView, { time }: SeriesBody): readonly InvalidParam[] {
  const wanted = readZoom(zoom);
  return wanted && !windowIn(wanted, time) ? [{ field: 'zoom', value: zoom, reason: 'not-valid' }] : [];
}

/** Converts the view fields to what is drawn, and back. */
export function choiceOf({ zoom, hidden }: PartView, { time }: SeriesBody): TimeChoice {
  const wanted = readZoom(zoom);
  return { timeRange: (wanted && windowIn(wanted, time)) ?? undefined, hidden: listed(hidden) };
}

export const partOf = ({ timeRange, hidden }: TimeChoice, spec: ExploreSpec): PartView => ({
  zoom: timeRange ? `${month(timeRange.low)}.${month(timeRange.high - 1)}` : '',
  hidden: ofSpec(spec, hidden ?? new Set()),
});
