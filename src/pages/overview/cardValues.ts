import { NOT_APPLICABLE, TOTAL, type Observation, type Transformation } from '../../dataset/observation';
import { equal, isInstant, lastMonth, span, type Period } from '../../dataset/period';
import { byPriority, select } from '../../dataset/select';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import type { Context } from '../../model/context';

/** What a card is of. */
export interface CardSubject<T extends Transformation = Transformation> {
  readonly area: string;
  readonly indicator: string;
  readonly transformation: T;
}

/** What is published of an indicator as a whole: the level of a part would pass for that of all. */
export const published = (
  { dataset }: Context,
  { area, indicator, transformation }: CardSubject,
): Observation[] =>
  select(dataset, {
    area,
    indicator,
    product: NOT_APPLICABLE,
    ...(transformation === 'N' && { breakdown: TOTAL }),
    transformation,
    scenario: 'ACTUAL',
  });

/**
 * An indicator's widest activity: its growth, or its levels. Of several sources those that rounding cannot reconcile;
 * levels in different units stand apart, for none says what another does.
 */
export function widest(ctx: Context, subject: CardSubject, fits: (p: Period) => boolean): Observation[] {
  const found = published(ctx, subject).filter((o) => fits(o.period));
  const activity = found.some((o) => o.activity === TOTAL) ? TOTAL : found[0]?.activity;
  const units = new Set(byPriority(ctx.dataset, found).map((o) => o.unit));
  return [...units].flatMap((unit) =>
    irreconcilableValues(
      ctx,
      found.filter((o) => o.activity === activity && o.unit === unit),
    ),
  );
}

/** The observation for the period, else for its last month, else on a day of its last month. */
export function mainObservations(
  ctx: Context,
  subject: CardSubject<'GY' | 'N'>,
  period: Period,
): Observation[] {
  const { indicator, transformation } = subject;
  // The number watched is no level of its own: it says out of how many something is counted.
  const isWatched = ctx.dataset.codes.indicators.get(indicator)?.nature === 'WATCHED';
  if (transformation === 'N' && isWatched) return [];
  const month = span(lastMonth(period), 1);
  const tries = [
    (p: Period) => equal(p, period),
    (p: Period) => equal(p, month),
    (p: Period) => isInstant(p) && p.start === month.start,
  ];
  for (const fits of tries) {
    const found = widest(ctx, subject, fits);
    if (found.length > 0) return found;
  }
  return [];
}
