import type { Rule } from '../checks/finding';
import { FACTOR, SEASON } from '../checks/rules/restOutOfScale';
import { formatNumber } from '../i18n/number';
import type { Context } from '../model/context';

/** A rule in words, with the bounds that the check uses. */
export function ruleText({ t, locale }: Pick<Context, 't' | 'locale'>, rule: Rule): string {
  const texts = t.checks.ruleTexts;
  if (rule !== 'rest-out-of-scale') return texts[rule];
  const [factor, months, season] = [FACTOR, FACTOR * SEASON, SEASON].map((n) =>
    formatNumber(locale, n, 0),
  ) as [string, string, string];
  return texts[rule](factor, months, season);
}
