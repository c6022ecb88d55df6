import type { CrossCheck } from '../../checks/finding';
import type { Context } from '../../model/context';
import { totals } from '../../provenance/findingText';
import { nameOf } from '../../model/names';
import { formatNumber } from '../../i18n/number';
import { capitalise } from '../../i18n/period';
import { plainText } from '../../i18n/richText';
import { valuesOf } from './facets';

/** The result of the cross-checks, in a headline and a sentence. */
export function checksHeadline(ctx: Context, check: CrossCheck): { title: string; standfirst: string } {
  const { t, locale } = ctx;
  const { compared, disagreed } = totals(check);
  // `rest-out-of-scale` is about plausibility: what is beyond the scale is unlikely, not impossible.
  const hardly = check.tally['rest-out-of-scale'].disagreed > 0;
  const say = (n: number): string => formatNumber(locale, n, 0);
  return {
    title:
      check.findings.length === 0
        ? t.checks.headlineNone
        : t.checks.headline(say(check.findings.length), hardly),
    standfirst: [
      t.checks.standfirst(say(compared), say(disagreed)),
      ...(disagreed > check.findings.length ? [t.checks.bySeries] : []),
    ]
      .map((sentence) => plainText(t.sentence(sentence)))
      .join(' '),
  };
}

/** Most areas that are named one by one. */
const NAMED = 3;

/** The areas of the findings, where they are few; the page is about all areas. */
export function checksEyebrow(ctx: Context, { findings }: CrossCheck): string {
  const areas = valuesOf(ctx, 'area', findings).map((code) => nameOf(ctx, 'areas', code));
  const { eyebrow, eyebrowAll } = ctx.t.checks;
  return areas.length === 0 || areas.length > NAMED
    ? eyebrowAll
    : eyebrow(capitalise(ctx.locale, ctx.t.list(areas)));
}
