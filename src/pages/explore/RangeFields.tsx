import { useId, type ReactNode } from 'react';
import { beginning, end, lastMonth, monthIndex, span, yearOf, type Period } from '../../dataset/period';
import { parsePeriod, periodCode } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { omit } from '../../explore/omit';
import type { SeriesPoint } from '../../series/line';
import type { SeriesSpec } from '../../kinds/series/spec';
import { LENGTHS, type LengthClass } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { capitalise, periodInYear, periodShort } from '../../i18n/period';
import { MONTHS_A_YEAR } from '../../stats/monthsAYear';

/** Every month within a period of the series in their measure, newest year first. */
function monthsOf(ctx: Context, spec: SeriesSpec): ReadonlyMap<number, Period[]> {
  const measure = spec.measure === 'index' ? ['level' as const, 'mom' as const] : [spec.measure];
  const periods = spec.series.flatMap((ref) => {
    const found = catalogued(ctx, ref);
    return found ? measure.flatMap((one) => found.periods[one]) : [];
  });
  const months = new Set(
    periods.flatMap((code) => {
      const period = parsePeriod(code);
      return period ? [Math.floor(beginning(period)), lastMonth(period)] : [];
    }),
  );
  const years = new Map<number, Period[]>();
  for (const month of [...months].sort((a, b) => b - a)) {
    const period = span(month, 1);
    const year = yearOf(period);
    years.set(year, [...(years.get(year) ?? []), period]);
  }
  return years;
}

/** The values of the series in their measure, each on its own scale, so that different units do not matter. */
const pointsOf = (ctx: Context, spec: SeriesSpec): readonly SeriesPoint[] => {
  const body = memoizedExploreFigure(ctx, { ...spec, view: 'multiples' }).model?.body;
  return body?.kind === 'series' ? body.lines.flatMap(({ runs }) => runs.flat()) : [];
};

interface Props {
  readonly ctx: Context;
  readonly spec: SeriesSpec;
  /** The choice for which the reasons are computed: the same, deferred. */
  readonly settled: SeriesSpec;
  readonly choose: (spec: SeriesSpec) => void;
  readonly refuse: (why: string) => void;
}

interface SelectProps {
  readonly ctx: Context;
  readonly label: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly years: ReadonlyMap<number, Period[]>;
  /** The name of a moment, marked where nothing could be drawn. */
  readonly mark: (moment: Period, name: string) => string;
  readonly choose: (code: string | undefined) => void;
}

function MomentSelect({ ctx, label, none, value, years, mark, choose }: SelectProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const listed = new Set([...years].flatMap(([year, months]) => [String(year), ...months.map(periodCode)]));
  const period = value === undefined ? null : parsePeriod(value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          choose(event.target.value === '' ? undefined : event.target.value);
        }}
      >
        <option value="">{none}</option>
        {value !== undefined && !listed.has(value) && (
          <option value={value}>{period ? periodShort(ctx.locale, period) : value}</option>
        )}
        {[...years].map(([year, months]) => (
          <optgroup key={year} label={String(year)}>
            <option value={String(year)}>{mark(wholeYear(year), t.wholeYear(String(year)))}</option>
            {months.map((month) => (
              <option key={month.start} value={periodCode(month)}>
                {mark(month, `${capitalise(ctx.locale, periodInYear(ctx.locale, month))} ${year}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Which kinds of period a figure through time shows. */
function Lengths({ ctx, spec, settled, choose, refuse }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const there = new Set(pointsOf(ctx, omit(settled, 'lengths')).map(({ length }) => length));
  const chosen = LENGTHS.filter((length) => there.has(length) && (spec.lengths?.includes(length) ?? true));
  const whyNot = (length: LengthClass): string | null =>
    !there.has(length)
      ? t.noLength(t.lengthNames[length])
      : chosen.length === 1 && chosen[0] === length
        ? t.lastLength
        : null;
  const toggle = (length: LengthClass): void => {
    const lengths = LENGTHS.filter(
      (one) => there.has(one) && (one === length ? !chosen.includes(one) : chosen.includes(one)),
    );
    choose(lengths.length === there.size ? omit(spec, 'lengths') : { ...spec, lengths });
  };
  return (
    <fieldset className="field checks">
      <legend>{t.lengths}</legend>
      {LENGTHS.map((length) => {
        const why = whyNot(length);
        return (
          <label key={length} title={why ?? undefined}>
            <input
              type="checkbox"
              checked={chosen.includes(length)}
              aria-disabled={why !== null}
              aria-describedby={why === null ? undefined : `${id}-${length}`}
              onChange={() => {
                if (why === null) toggle(length);
                else refuse(why);
              }}
            />{' '}
            {t.lengthNames[length]}
            {why !== null && (
              <span hidden id={`${id}-${length}`}>
                {why}
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}

const periodOf = (code: string | undefined): Period | null => (code === undefined ? null : parsePeriod(code));
const wholeYear = (year: number): Period => span(monthIndex(year, 1), MONTHS_A_YEAR);

/** The beginning and the end of the time range; either may be open. */
type Bounds = readonly [from: Period | null, to: Period | null];
const opens = (from: Period): number => beginning(from);
const closes = (to: Period): number => Math.max(end(to), lastMonth(to) + 1);

/** Time and kinds of period of a figure through time. */
export function RangeFields(props: Props): ReactNode {
  const { ctx, spec, settled, choose } = props;
  const t = explorePageMessages(ctx.locale);
  const years = monthsOf(ctx, spec);
  const points = pointsOf(ctx, omit(settled, 'from', 'to'));
  const [from, to] = [periodOf(spec.from), periodOf(spec.to)];
  /** The moments are in order, and there are values between them. */
  const mark = ([first, last]: Bounds, reversed: string, name: string): string => {
    if (first && last && closes(last) <= opens(first)) return reversed;
    const holds = points.some(
      (point) => (!first || point.from >= opens(first)) && (!last || point.to <= closes(last)),
    );
    return holds ? name : t.nothing(name);
  };
  return (
    <>
      <Lengths {...props} />
      <MomentSelect
        ctx={ctx}
        label={t.from}
        none={t.beginning}
        value={spec.from}
        years={years}
        mark={(moment, name) => mark([moment, to], t.afterTo(name), name)}
        choose={(code) => {
          choose(code === undefined ? omit(spec, 'from') : { ...spec, from: code });
        }}
      />
      <MomentSelect
        ctx={ctx}
        label={t.to}
        none={t.newest}
        value={spec.to}
        years={years}
        mark={(moment, name) => mark([from, moment], t.beforeFrom(name), name)}
        choose={(code) => {
          choose(code === undefined ? omit(spec, 'to') : { ...spec, to: code });
        }}
      />
    </>
  );
}
