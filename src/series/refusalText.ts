import { parsePeriod } from '../dataset/periodCode';
import { formatNumber } from '../i18n/number';
import { periodShort } from '../i18n/period';
import type { Context } from '../model/context';
import { nameOf, sourceShort } from '../model/names';
import type { Refusal } from './refusal';
import { refusalWords } from './refusalWords';
import { seriesName } from './seriesName';

/** Why something is not shown, in the reader's language. */
export function refusalText(ctx: Context, refusal: Refusal): string {
  const t = refusalWords(ctx.locale);
  const when = (code: string): string => {
    const period = parsePeriod(code);
    return period ? periodShort(ctx.locale, period) : code;
  };
  const units = (codes: readonly string[]): string =>
    codes.map((code) => nameOf(ctx, 'units', code)).join(', ');
  const total = (n: number | null): string => (n === null ? t.noTotal : formatNumber(ctx.locale, n, 0));
  switch (refusal.code) {
    case 'no-series':
    case 'log-not-positive':
      return t[refusal.code];
    case 'no-measure':
    case 'same-rates':
    case 'nothing-there':
    case 'weights':
    case 'no-growth':
      return t[refusal.code](seriesName(ctx, refusal.series));
    case 'choose-unit':
      return t['choose-unit'](seriesName(ctx, refusal.series), units(refusal.units));
    case 'several-units':
      return t['several-units'](units(refusal.units));
    case 'no-base':
      return t['no-base'](seriesName(ctx, refusal.series), when(refusal.base));
    case 'same-period':
      return t['same-period'](when(refusal.a));
    case 'lengths':
    case 'day-and-span':
      return t[refusal.code](when(refusal.a), when(refusal.b));
    case 'no-value':
      return t['no-value'](seriesName(ctx, refusal.series), when(refusal.period));
    case 'no-values':
      return t['no-values'](seriesName(ctx, refusal.series), when(refusal.a), when(refusal.b));
    case 'denominators':
      return t.denominators(seriesName(ctx, refusal.series), total(refusal.a), total(refusal.b));
    case 'sources':
      return t.sources(
        seriesName(ctx, refusal.series),
        sourceShort(ctx, refusal.a),
        sourceShort(ctx, refusal.b),
      );
  }
}
