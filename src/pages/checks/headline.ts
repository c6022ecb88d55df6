import type { CrossCheck } from '../../checks/finding';
import type { Context } from '../../figure/context';
import { totals } from '../../figure/findings';
import { formatNumber } from '../../i18n/number';

/** What the cross-checks come to, in a headline and a sentence. */
export function checksHeadline(ctx: Context, check: CrossCheck): { title: string; standfirst: string } {
  const { t, locale } = ctx;
  const { compared, disagreed } = totals(check);
  const say = (n: number): string => formatNumber(locale, n, 0);
  return {
    title:
      check.findings.length === 0 ? t.checks.headlineNone : t.checks.headline(say(check.findings.length)),
    standfirst: t.sentence(t.checks.standfirst(say(compared), say(disagreed))),
  };
}
