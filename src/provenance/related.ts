import { observationSide } from '../checks/claims';
import { disjoint, type Interval } from '../stats/interval';
import { periodKey, seriesKey } from '../checks/keys';
import { measureSemantics } from '../checks/measureSemantics';
import { knownSince } from '../dataset/asKnownOn';
import type { Observation } from '../dataset/observation';
import { byPriority } from '../dataset/select';
import { bodyOf } from '../dataset/sourceOrder';
import { formatDay } from '../i18n/day';
import { lineageWords } from '../i18n/lineage';
import { periodShort } from '../i18n/period';
import { placeText } from '../i18n/place';
import type { Context } from '../model/context';
import { sourceName, sourceShort } from '../model/names';
import { observationText, statusOf } from '../model/observationDatum';
import { observationProvenance, type Provenance } from '../model/provenance';
import type { Status } from '../model/status';

/** An observation named in a lineage, with a link to its own. */
export interface Related {
  readonly id: string;
  readonly text: string;
  readonly status: Status;
  /** Its source, or its subject. */
  readonly name: string;
  readonly remark: string;
  readonly provenance: Provenance;
}

const voice = ({ dataset }: Context, key: string): string => bodyOf(dataset.codes.sources, key);

const when = (ctx: Context, o: Observation): string => {
  const words = lineageWords(ctx.locale);
  const since = knownSince(ctx.dataset).get(o.source);
  if (!since) return words.dayUnknown;
  const day = formatDay(ctx.locale, since.day);
  return since.stated ? words.printedOn(day) : words.printedFrom(day);
};

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** Whether rounding reconciles two observations, in words. A `WATCHED` count compares with no other. */
function agreement(ctx: Context, o: Observation, other: Observation): string {
  const words = lineageWords(ctx.locale);
  const nature = measureSemantics(ctx.dataset.codes);
  if (nature.isOutOfWatched(o)) return words.notCompared;
  const range = (one: Observation): Interval => observationSide(one, o.mult).interval;
  const irreconcilable = disjoint(range(o), range(other));
  return irreconcilable ? words.apart : words.reconciled;
}

/**
 * Other publications of the same thing: by others, and by the same body, in the order of publication. Some stocks on
 * the first day of a month are the same thing as the stock stated for that month.
 */
export function elsewhere(
  ctx: Context,
  o: Observation,
): { readonly others: readonly Related[]; readonly history: readonly Related[] } {
  const words = lineageWords(ctx.locale);
  const nature = measureSemantics(ctx.dataset.codes);
  const key = (one: Observation): string =>
    [seriesKey(one), periodKey(nature.periodOf(one)), one.scenario].join(' ');
  const own = key(o);
  const same = byPriority(
    ctx.dataset,
    ctx.dataset.observations.filter((one) => key(one) === own),
  );
  const mine = voice(ctx, o.source);
  const since = knownSince(ctx.dataset);
  const day = (one: Observation): string => since.get(one.source)?.day ?? '';
  const related = (one: Observation, name: string, remark: string): Related => ({
    id: one.id,
    text: observationText(ctx, one),
    status: statusOf(one),
    name,
    remark,
    provenance: observationProvenance(one.id),
  });
  const others = same
    .filter((one) => voice(ctx, one.source) !== mine)
    .map((one) =>
      related(
        one,
        sourceName(ctx, one.source),
        join([periodShort(ctx.locale, one.period), ctx.t.status[statusOf(one)], agreement(ctx, o, one)]),
      ),
    );
  const history = same
    .filter((one) => voice(ctx, one.source) === mine)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    .map((one) =>
      related(
        one,
        when(ctx, one),
        join([
          one.id === o.id ? words.thisOne : agreement(ctx, o, one),
          one.source === o.source ? '' : sourceShort(ctx, one.source),
          placeText(ctx.locale, one.locator),
          ctx.t.status[statusOf(one)],
        ]),
      ),
    );
  return { others, history: history.length > 1 ? history : [] };
}
