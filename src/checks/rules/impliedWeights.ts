import { isRate, type Observation } from '../../dataset/observation';
import { joinKey } from '../../dataset/observationId';
import { disjoint } from '../../stats/interval';
import { observationSide, sideOf, weighted } from '../claims';
import type { Finding } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import { groupBy, periodKey } from '../keys';
import { type MeasureSemantics } from '../measureSemantics';
import { seriesPeriodOfSource, type Series, type SeriesPeriod } from '../series';

/** What a whole shares with its activities. */
const familyKey = ({ head: o }: Series): string =>
  joinKey([o.area, o.indicator, o.product, o.breakdown, o.transformation, o.unit]);

type ByPeriod = ReadonlyMap<number, SeriesPeriod>;

const byPeriod = ({ periods }: Series): ByPeriod =>
  new Map(periods.map((period) => [periodKey(period.period), period]));

/** Every whole whose parts are all published, with the parts by period. */
function familiesOf(
  rates: readonly Series[],
  nature: MeasureSemantics,
): { whole: Series; parts: ByPeriod[] }[] {
  return [...groupBy(rates, familyKey).values()].flatMap((family) => {
    const byActivity = new Map(family.map((one) => [one.head.activity, one]));
    return family.flatMap((whole) => {
      const codes = nature.partsOf(nature.activityOf(whole.head.indicator, whole.head.activity));
      const parts = codes.flatMap((code) => byActivity.get(code) ?? []);
      if (parts.length === 0 || parts.length < codes.length) return [];
      return [{ whole, parts: parts.map(byPeriod) }];
    });
  });
}

/** The observations of every part in a period by one source; null when a part is missing. */
function partsIn(parts: readonly ByPeriod[], key: number, source: string): Observation[] | null {
  const found = parts.map(
    (observed) => observed.get(key)?.observations.filter((o) => o.source === source) ?? [],
  );
  return found.some((some) => some.length === 0) ? null : found.flat();
}

/**
 * Rule: the growth of a whole is the mean of its activities' growths with weights that are not negative and sum to 1.
 * Such weights exist exactly when the growth lies between the least and the greatest of them. (With two activities,
 * their weight then lies in [0, 1]. Contributions would give the weights of more than two; no source publishes them:
 * ADR 20.)
 *
 * Tolerance: the rounding of the whole and of every activity. Source: method note, cross-check 6.
 *
 * One area, indicator, period, basis and source. With an activity missing there is no finding: some growth and weight
 * of the missing one always give the whole.
 */
export function impliedWeights(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const findings: Finding[] = [];
  let compared = 0;
  for (const { whole, parts } of familiesOf(
    series.filter(({ head }) => isRate(head)),
    nature,
  ))
    for (const period of whole.periods)
      for (const source of new Set(period.observations.map((o) => o.source))) {
        const found = partsIn(parts, periodKey(period.period), source);
        const own = found && seriesPeriodOfSource(period, source);
        if (!own) continue;
        const { mult } = own.observations[0];
        const [first, ...rest] = found.map((o) => observationSide(o, mult));
        if (!first) continue;
        for (const stated of own.claims(mult).map((claim) => sideOf(claim))) {
          compared += 1;
          const side = weighted([first, ...rest], stated);
          if (disjoint(stated.interval, side.interval))
            findings.push(findingOf(nature, 'implied-weights', mult, [stated, side]));
        }
      }
  return { findings, compared };
}
