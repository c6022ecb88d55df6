import { knownSince } from '../../dataset/asKnownOn';
import type { Context } from '../../model/context';
import type { DataPageWords } from '../../i18n/dataPage';
import { formatNumber } from '../../i18n/number';
import { periodRunning } from '../../i18n/period';
import { spanOf } from './sources';

/** The size of the dataset, in a headline and a sentence. */
export function dataHeadline(ctx: Context, words: DataPageWords): { title: string; standfirst: string } {
  const { dataset, locale } = ctx;
  const { marked, conflicts } = ctx.checked();
  const say = (n: number): string => formatNumber(locale, n, 0);
  const span = spanOf(dataset.observations.filter(({ scenario }) => scenario === 'ACTUAL'));
  return {
    title: words.headline(say(dataset.observations.length), say(knownSince(dataset).size)),
    standfirst: span
      ? words.standfirst(
          say(marked.size),
          say([...conflicts.keys()].filter((id) => !marked.has(id)).length),
          periodRunning(locale, span[0]),
          periodRunning(locale, span[1]),
        )
      : ctx.t.notices.noData,
  };
}
