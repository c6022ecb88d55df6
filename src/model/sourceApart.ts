import { memo } from '../dataset/memo';
import { end, type Period } from '../dataset/period';
import { periodShort } from '../i18n/period';
import type { Context } from './context';
import { shortIndicator, sourceName } from './names';

/** What a source reports: the latest period, of several that end together the longest, and its first indicator. */
interface Reported {
  readonly period: Period;
  readonly indicator: string;
}

const reportedBy = memo(({ dataset }: Context): ReadonlyMap<string, Reported> => {
  const reported = new Map<string, Reported>();
  const isLater = (a: Period, b: Period): boolean =>
    end(a) > end(b) || (end(a) === end(b) && a.months > b.months);
  for (const { source, period, indicator, scenario } of dataset.observations) {
    const known = reported.get(source);
    if (scenario !== 'ACTUAL') continue;
    if (!known) reported.set(source, { period, indicator });
    else if (isLater(period, known.period)) reported.set(source, { ...known, period });
  }
  return reported;
});

/** Names with one thing more for those that are the same and differ in it. */
function toldApart(
  names: ReadonlyMap<string, string>,
  by: (key: string) => string,
): ReadonlyMap<string, string> {
  const additions = new Map<string, Set<string>>();
  for (const [key, name] of names) additions.set(name, (additions.get(name) ?? new Set()).add(by(key)));
  return new Map(
    [...names].map(([key, name]) => {
      const more = (additions.get(name)?.size ?? 0) > 1 ? by(key) : '';
      return [key, more === '' ? name : `${name} · ${more}`];
    }),
  );
}

const namesApart = memo((ctx: Context): ReadonlyMap<string, string> => {
  const { sources } = ctx.dataset.codes;
  const reported = reportedBy(ctx);
  const period = (key: string): string => {
    const of = reported.get(key);
    return of ? periodShort(ctx.locale, of.period) : '';
  };
  const indicator = (key: string): string => {
    const of = reported.get(key);
    return of ? shortIndicator(ctx, of.indicator) : '';
  };
  const title = (key: string): string => sources.get(key)?.title ?? '';
  return [period, indicator, title, (key: string) => key].reduce<ReadonlyMap<string, string>>(
    toldApart,
    new Map([...sources.keys()].map((key) => [key, sourceName(ctx, key)])),
  );
});

/**
 * The name of a source in a list of sources: several articles of one newspaper and several tables of one office are told
 * apart by the latest period that they report, then by their first indicator, their title, and in the end their key.
 */
export const sourceApart = (ctx: Context, key: string): string => namesApart(ctx).get(key) ?? key;
