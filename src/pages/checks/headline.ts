import type { CrossCheck } from '../../checks/finding';
import type { Context } from '../../model/context';
import { totals } from '../../provenance/findingText';
import { nameOf } from '../../model/names';
import { formatNumber } from '../../i18n/number';
import { capitalise } from '../../i18n/period';
import { valuesOf } from './facets';

/** What the cross-checks come to, in a headline and a sentence. */
export function checksHeadline(ctx: Context, check: CrossCheck): { title: string; standfirst: string } {
  const { t, locale } = ctx;
  const { compared, disagreed } = totals(check);
  // A scale is no law: what lies beyond it is unlikely, and not impossible.
  const hardly = check.tally['rest-out-of-scale'].disagreed > 0;
  const say = (n: number): string => formatNumber(locale, n, 0);
  return {
    title:
      check.findings.length === 0
        ? t.checks.headlineNone
        : t.checks.headline(say(check.findings.length), hardly),
    standfirst: t.sentence(t.checks.standfirst(say(compared), say(disagreed))),
  };
}

/** More areas than these are not named one by one. */
const NAMED = 3;

/** The areas that the findings are about, where they are few; the page itself is of all of them. */
export function checksEyebrow(ctx: Context, { findings }: CrossCheck): string {
  const areas = valuesOf(ctx, 'area', findings).map((code) => nameOf(ctx, 'areas', code));
  const { eyebrow, eyebrowAll } = ctx.t.checks;
  return areas.length === 0 || areas.length > NAMED
    ? eyebrowAll
    : eyebrow(capitalise(ctx.locale, ctx.t.list(areas)));
}
