import { memo, useId, useMemo, type ReactNode } from 'react';
import { isInstant, isYear, isYearToDate, type Period } from '../../dataset/period';
import { parsePeriod } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { comparePeriods, whyNotComparable } from '../../explore/available';
import { lengthClassesAmong } from '../../series/lengthClass';
import { withView } from '../../explore/transitions';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import type { CompareSpec } from '../../kinds/compare/spec';
import { MEASURES, type LengthClass } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { capitalise, periodRunning } from '../../i18n/period';
import type { ExploreSpec } from '../../explore/exploreSpec';

const KINDS = ['year', 'to-date', 'quarter', 'month', 'span', 'day'] as const;
type Kind = (typeof KINDS)[number];

interface Option {
  readonly code: string;
  readonly words: string;
}

type Marks = keyof ReturnType<typeof explorePageMessages>['periodMark'];

/**
 * The group of a period in the list: several months in mid-year and several years belong to none of the usual groups.
 */
function kindOf(period: Period, lengthOf: (period: Period) => LengthClass): Kind {
  if (isInstant(period)) return 'day';
  const length = lengthOf(period);
  const fits = length === 'to-date' ? isYearToDate(period) : length === 'year' ? isYear(period) : true;
  return fits ? length : 'span';
}

/**
 * Every period for which some of the series have a value, with the reason why it cannot be compared with the other one.
 */
function optionsOf(ctx: Context, spec: CompareSpec, other: string): ReadonlyMap<Kind, Option[]> {
  const t = explorePageMessages(ctx.locale);
  const measures =
    spec.view === 'contribution' ? (['level'] as const) : spec.measure ? [spec.measure] : MEASURES;
  const found = new Map<string, boolean>();
  for (const measure of measures)
    for (const { period, derived } of comparePeriods(ctx, spec.series, measure))
      found.set(period, (found.get(period) ?? true) && derived);
  const lengthOf = lengthClassesAmong([...found.keys()].flatMap((code) => parsePeriod(code) ?? []));
  const kinds = new Map<Kind, Option[]>(KINDS.map((kind) => [kind, []]));
  const mark = (code: string, name: string): string => {
    const refusals = measures.map((measure) => whyNotComparable(ctx, spec.series, [code, other], measure));
    const [first] = refusals;
    const works =
      refusals.some((one) => one === null) || !first || (spec.view === 'contribution' && code === other);
    const marks: Marks[] = [
      ...(found.get(code) === true ? (['derived'] as const) : []),
      ...(works ? [] : [first.code in t.periodMark ? (first.code as Marks) : 'other']),
    ];
    return t.marked(
      name,
      marks.map((one) => t.periodMark[one]),
    );
  };
  for (const code of found.keys()) {
    const period = parsePeriod(code);
    if (!period) continue;
    kinds
      .get(kindOf(period, lengthOf))
      ?.push({ code, words: mark(code, capitalise(ctx.locale, periodRunning(ctx.locale, period))) });
  }
  return kinds;
}

interface SelectProps {
  readonly ctx: Context;
  readonly label: string;
  readonly value: string;
  readonly options: ReadonlyMap<Kind, Option[]>;
  readonly choose: (code: string) => void;
}

function PeriodSelect({ ctx, label, value, options, choose }: SelectProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const all = [...options.values()].flat();
  const period = parsePeriod(value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        {!all.some(({ code }) => code === value) && (
          <option value={value}>
            {t.marked(period ? capitalise(ctx.locale, periodRunning(ctx.locale, period)) : value, [
              t.periodMark['no-value'],
            ])}
          </option>
        )}
        {[...options].map(([kind, within]) =>
          within.length > 0 ? (
            <optgroup key={kind} label={t.periodKinds[kind]}>
              {within.map(({ code, words }) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </optgroup>
          ) : null,
        )}
      </select>
    </div>
  );
}

interface Props {
  readonly ctx: Context;
  readonly spec: ExploreSpec;
  readonly choose: (spec: CompareSpec) => void;
}

/** Period A against period B: what can be compared, what is derived, and what cannot be compared and why. */
export const ComparePanel = memo(function ComparePanel({ ctx, spec, choose }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const id = useId();
  const shown = useMemo((): CompareSpec | null => {
    if (spec.kind === 'compare') return spec;
    const offered = withView(ctx, spec, 'bars');
    return offered.kind === 'compare' && memoizedExploreFigure(ctx, offered).model ? offered : null;
  }, [ctx, spec]);
  const options = useMemo(
    () => shown && ([optionsOf(ctx, shown, shown.b), optionsOf(ctx, shown, shown.a)] as const),
    [ctx, shown],
  );
  return (
    <section className="compare-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.compare}</h2>
      {!shown || !options ? (
        <p className="note">{spec.series.length === 0 ? t.noneChosen : t.nothingToCompare}</p>
      ) : (
        <div className="fields">
          <PeriodSelect
            ctx={ctx}
            label={t.periodA}
            value={shown.a}
            options={options[0]}
            choose={(a) => {
              choose({ ...shown, a });
            }}
          />
          <PeriodSelect
            ctx={ctx}
            label={t.periodB}
            value={shown.b}
            options={options[1]}
            choose={(b) => {
              choose({ ...shown, b });
            }}
          />
          <button
            type="button"
            className="tool"
            onClick={() => {
              choose(spec.kind === 'compare' ? { ...shown, a: shown.b, b: shown.a } : shown);
            }}
          >
            {spec.kind === 'compare' ? t.swap : t.startCompare}
          </button>
        </div>
      )}
    </section>
  );
});
