import { memo } from '../dataset/memo';
import { end, type Period } from '../dataset/period';
import { periodShort } from '../i18n/period';
import type { Context } from './context';
import { sourceName } from './names';

/** The latest period that each source reports; of several that end together the longest. */
const latestPeriods = memo(({ dataset }: Context): ReadonlyMap<string, Period> => {
  const latest = new Map<string, Period>();
  for (const { source, period, scenario } of dataset.observations) {
    const known = latest.get(source);
    const later =
      !known || end(period) > end(known) || (end(period) === end(known) && period.months > known.months);
    if (scenario === 'ACTUAL' && later) latest.set(source, period);
  }
  return latest;
});

/** The names of all sources in a list, where several articles of one newspaper stand side by side. */
const namesApart = memo((ctx: Context): ReadonlyMap<string, string> => {
  const keys = [...ctx.dataset.codes.sources.keys()];
  const shared = (names: ReadonlyMap<string, string>): Set<string> => {
    const all = [...names.values()];
    return new Set(all.filter((name, i) => all.indexOf(name) !== i));
  };
  const plain = new Map(keys.map((key) => [key, sourceName(ctx, key)]));
  const twice = shared(plain);
  const dated = new Map(
    [...plain].map(([key, name]) => {
      const period = latestPeriods(ctx).get(key);
      return [key, twice.has(name) && period ? `${name} · ${periodShort(ctx.locale, period)}` : name];
    }),
  );
  const still = shared(dated);
  return new Map(
    [...dated].map(([key, name]) => {
      const title = ctx.dataset.codes.sources.get(key)?.title ?? '';
      return [key, still.has(name) ? `${name} · ${title === '' ? key : title}` : name];
    }),
  );
});

/**
 * The name of a source among others: with the latest period that it reports where another source has the same name, and
 * with its title where that is not enough.
 */
export const sourceApart = (ctx: Context, key: string): string => namesApart(ctx).get(key) ?? key;
