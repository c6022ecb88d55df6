import { causesOf, shownFirst, type Cause } from '../checks/causes';
import type { Side } from '../checks/finding';
import { findingCausesWords, type FindingCausesWords } from '../i18n/findingCauses';
import { formatNumber } from '../i18n/number';
import type { Context } from '../model/context';
import { sourceShort } from '../model/names';
import type { FindingText } from './findingText';

/** The value of a side as the finding writes it. */
const valueOf = ({ finding, picture }: FindingText, side: Side): string =>
  picture.sides[finding.sides.indexOf(side)]?.text ?? '';

function sentenceOf(ctx: Context, words: FindingCausesWords, text: FindingText, cause: Cause): string {
  const { causes } = words;
  const say = (n: number): string => formatNumber(ctx.locale, n, 0);
  switch (cause.kind) {
    case 'bodies':
      return causes.bodies(ctx.t.list(cause.sources.map((key) => sourceShort(ctx, key))));
    case 'early': {
      const status = cause.side.observations[0]?.obsStatus === 'P' ? 'provisional' : 'estimate';
      return causes[status](valueOf(text, cause.side));
    }
    case 'republished':
      return causes.republished;
    case 'revised-levels':
      return causes.revisedLevels;
    case 'coarser':
      if (cause.periods === cause.of) return causes.coarserAll;
      return cause.periods === 0 ? causes.coarserNone : causes.coarserSome(say(cause.periods), say(cause.of));
    case 'base':
      return cause.explains ? causes.base : causes.notBase(say(cause.months));
  }
}

/** What can make the sides of a finding differ, and which is shown first and why: a sentence each, perhaps none. */
export function causesText(ctx: Context, text: FindingText): readonly string[] {
  const words = findingCausesWords(ctx.locale);
  const { sources } = ctx.dataset.codes;
  const first = shownFirst(text.finding, sources);
  return [
    ...causesOf(text.finding, sources).map((cause) => sentenceOf(ctx, words, text, cause)),
    ...(first ? [words.first(valueOf(text, first.side), words.firstBy[first.by])] : []),
  ];
}
