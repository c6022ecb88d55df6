import { useId, type ReactNode } from 'react';
import { beginning, isMonth, lastMonth, span, yearOf, type Period } from '../../dataset/period';
import { parsePeriod, periodCode } from '../../dataset/periodCode';
import type { Context } from '../../figure/context';
import { catalogued } from '../../figure/explore/catalogue';
import { without } from '../../figure/explore/without';
import { LENGTHS, type LengthClass, type SeriesSpec } from '../../figure/spec';
import { explorePageMessages } from '../../i18n/explorePage';
import { capitalise, periodInYear, periodShort } from '../../i18n/period';

/** Every month that some figure of the series in their measure reaches into, newest year first. */
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

interface Props {
  readonly ctx: Context;
  readonly spec: SeriesSpec;
  readonly choose: (spec: SeriesSpec) => void;
  readonly refuse: (why: string) => void;
}

interface SelectProps {
  readonly ctx: Context;
  readonly label: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly years: ReadonlyMap<number, Period[]>;
  readonly choose: (code: string | undefined) => void;
}

function MomentSelect({ ctx, label, none, value, years, choose }: SelectProps): ReactNode {
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
            <option value={String(year)}>{t.wholeYear(String(year))}</option>
            {months.map((month) => (
              <option key={month.start} value={periodCode(month)}>
                {isMonth(month) ? `${capitalise(ctx.locale, periodInYear(ctx.locale, month))} ${year}` : ''}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Which kinds of period a figure through time shows. */
function Lengths({ ctx, spec, choose, refuse }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const there = new Set(spec.series.flatMap((ref) => catalogued(ctx, ref)?.lengths ?? []));
  const chosen = spec.lengths ?? LENGTHS.filter((length) => there.has(length));
  const whyNot = (length: LengthClass): string | null =>
    !there.has(length)
      ? t.noLength(t.lengthNames[length])
      : chosen.length === 1 && chosen[0] === length
        ? t.lastLength
        : null;
  const toggle = (length: LengthClass): void => {
    const lengths = LENGTHS.filter((one) => (one === length ? !chosen.includes(one) : chosen.includes(one)));
    choose(lengths.length === there.size ? without(spec, 'lengths') : { ...spec, lengths });
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
              checked={chosen.includes(length) && there.has(length)}
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

/** Time and kinds of period of a figure through time. */
export function RangeFields(props: Props): ReactNode {
  const { ctx, spec, choose } = props;
  const t = explorePageMessages(ctx.locale);
  const years = monthsOf(ctx, spec);
  return (
    <>
      <Lengths {...props} />
      <MomentSelect
        ctx={ctx}
        label={t.from}
        none={t.beginning}
        value={spec.from}
        years={years}
        choose={(from) => {
          choose(from === undefined ? without(spec, 'from') : { ...spec, from });
        }}
      />
      <MomentSelect
        ctx={ctx}
        label={t.to}
        none={t.newest}
        value={spec.to}
        years={years}
        choose={(to) => {
          choose(to === undefined ? without(spec, 'to') : { ...spec, to });
        }}
      />
    </>
  );
}
