import { TOTAL, type Observation } from '../../dataset/observation';
import { partWhole } from '../../dataset/partWhole';
import type { Period } from '../../dataset/period';
import { select } from '../../dataset/select';
import { formatNumber } from '../../i18n/number';
import { periodRunning } from '../../i18n/period';
import { linkedValue, type Phrase } from '../../i18n/richText';
import type { Context } from '../../model/context';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import { nameOf, shortIndicator } from '../../model/names';
import { directionOf, missingDatum, observationDatum, sizeText } from '../../model/observationDatum';
import { observationProvenance } from '../../model/provenance';
import { mostContribution } from '../../stats/mostContribution';
import { printedInterval } from '../../stats/roundingInterval';
import type { RateRow } from './body';
import type { RatesSpec } from './spec';
import { ratesWords } from './words';

export interface Entry {
  readonly row: RateRow;
  /** The activity of a row; absent where rows are areas. */
  readonly activity?: string;
  readonly observation: Observation | null;
}

/** The activities that make up the total of an indicator, as the code lists say; none where they do not say. */
function sectionsOf({ dataset }: Context, { indicator }: RatesSpec): readonly string[] {
  const { activityOf, partsOf } = partWhole(dataset.codes);
  return partsOf(activityOf(indicator, TOTAL));
}

interface CompleteSet {
  readonly total: Observation;
  readonly sections: readonly Observation[];
}

/** The growths of the total and of all its activities; null where one is missing: then nothing is said of the others. */
function completeSet(ctx: Context, spec: RatesSpec, entries: readonly Entry[]): CompleteSet | null {
  const growthOf = (activity: string): Observation | null =>
    entries.find((entry) => entry.activity === activity)?.observation ?? null;
  const total = growthOf(TOTAL);
  const found = sectionsOf(ctx, spec).map(growthOf);
  const sections = found.filter((o) => o !== null);
  return total && sections.length > 1 && sections.length === found.length ? { total, sections } : null;
}

/** A bound rounded up in its last digit, so that nothing exceeds it. */
function boundText(ctx: Context, points: number, decimals: number): string {
  const unit = 10 ** decimals;
  return formatNumber(ctx.locale, Math.ceil(points * unit - 1e-9) / unit, decimals);
}

/** Says with each growth how much of the total's it can have been: what grew most has seldom moved the total most. */
function withBounds(ctx: Context, spec: RatesSpec, entries: readonly Entry[]): Entry[] {
  const set = completeSet(ctx, spec, entries);
  return entries.map((entry) => {
    const { observation, row } = entry;
    if (!set || !observation || !set.sections.includes(observation)) return entry;
    const others = set.sections.filter((o) => o !== observation);
    const most = mostContribution(set.total, observation, others);
    if (most === null || most === 0) return entry;
    const detail = ratesWords(ctx.locale).most(boundText(ctx, most, set.total.decimals));
    return { ...entry, row: { ...row, detail } };
  });
}

/** The total and its activities, the highest growth first; an activity of the total that has none keeps a row. */
export function activityEntries(ctx: Context, spec: RatesSpec, period: Period): Entry[] {
  const area = spec.areas[0] ?? '';
  const found = select(ctx.dataset, {
    area,
    indicator: spec.indicator,
    period,
    transformation: 'GY',
    scenario: 'ACTUAL',
  });
  const sections = sectionsOf(ctx, spec);
  const activities = [...ctx.dataset.codes.activities.keys()].filter(
    (code) => sections.includes(code) || found.some((o) => o.activity === code),
  );
  const entries = activities.map((activity): Entry => {
    const [observation = null] = irreconcilableValues(
      ctx,
      found.filter((o) => o.activity === activity),
    );
    const name = nameOf(ctx, 'activities', activity);
    const datum = observation
      ? observationDatum(ctx, observation, name)
      : missingDatum(ctx, `${activity}-missing`, name, ctx.t.missing.actual);
    const role = activity === TOTAL ? 'reference' : 'own';
    return { activity, observation, row: { id: datum.id, name, detail: '', role, datum } };
  });
  const value = ({ observation }: Entry): number => observation?.value ?? -Infinity;
  return withBounds(ctx, spec, entries).sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)));
}

const surelyAbove = (a: Observation, b: Observation): boolean =>
  printedInterval(a).low > printedInterval(b).high;

/**
 * The highest of the activities of the total, where the growth of each is held and rounding leaves no doubt; otherwise
 * the growth of the total.
 */
export function activityTitle(
  ctx: Context,
  spec: RatesSpec,
  period: Period,
  entries: readonly Entry[],
): Phrase {
  const words = ratesWords(ctx.locale);
  const set = completeSet(ctx, spec, entries);
  const [best, second] = [...(set?.sections ?? [])].sort((a, b) => b.value - a.value);
  const said = (o: Observation): Phrase => linkedValue(sizeText(ctx, o), observationProvenance(o.id));
  if (set && best && second && surelyAbove(best, second))
    return words.titleActivity(
      nameOf(ctx, 'activities', best.activity),
      said(best),
      directionOf(best),
      set.sections.length,
    );
  const [indicator, when] = [shortIndicator(ctx, spec.indicator), periodRunning(ctx.locale, period)];
  const total = entries.find(({ activity }) => activity === TOTAL)?.observation;
  return total
    ? words.titleTotal(indicator, when, said(total), directionOf(total))
    : words.titleActivities(indicator, when);
}
