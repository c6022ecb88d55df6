import type { Observation } from '../dataset/observation';
import type { Bilingual, Named } from '../dataset/codes';
import { bodyName } from '../dataset/sourceOrder';
import { webAddress } from '../dataset/webAddress';
import { decimalsNeeded, formatNumber } from '../i18n/number';
import type { Context } from './context';
import type { SourceLine } from './sourceLine';

type NamedList = 'areas' | 'indicators' | 'activities' | 'products' | 'breakdowns' | 'units';

/** The name of a code in the language of the page; the code itself when its list could not be read. */
export function nameOf({ dataset, locale }: Context, list: NamedList, code: string): string {
  const entry: Named | undefined = (dataset.codes[list] as ReadonlyMap<string, Named>).get(code);
  return entry?.name[locale] ?? code;
}

export const shortIndicator = ({ dataset, locale }: Context, code: string): string =>
  dataset.codes.indicators.get(code)?.short[locale] ?? code;

/** Lower-cases the first letter for the middle of a sentence, unless the word is an abbreviation. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** A level with its unit: `744 triệu kWh`, `1.27 million tonnes`. The unit is that of an observation, with its power of ten. */
export function quantity(
  ctx: Context,
  value: number,
  decimals: number,
  { unit, mult }: Pick<Observation, 'unit' | 'mult'>,
): string {
  const { locale, t, dataset } = ctx;
  const entry = dataset.codes.units.get(unit);
  const one = locale === 'en' && value === 1 && mult === 0;
  const name = one ? (entry?.one ?? unit) : (entry?.name[locale] ?? unit);
  return [formatNumber(locale, value, decimals), t.multipliers[mult], name]
    .filter((part) => part !== '')
    .join(' ');
}

/** A tick of an axis, with the digits that it needs. */
export const tickLabel = ({ locale }: Context, value: number): string =>
  formatNumber(locale, value, decimalsNeeded(value));

const text = ({ locale }: Context, pair: Bilingual): string => pair[locale];

/** `Sở Công Thương Thanh Hóa, theo Báo Công Thương`. */
export function sourceName(ctx: Context, key: string): string {
  const source = ctx.dataset.codes.sources.get(key);
  if (!source) return key;
  const publisher = text(ctx, source.publisher);
  const authority = text(ctx, source.authority);
  return ctx.t.sourceLine(publisher, authority === publisher ? '' : authority);
}

/** The short name of a source: its authority, or else its publisher. */
export function sourceShort(ctx: Context, key: string): string {
  const source = ctx.dataset.codes.sources.get(key);
  return source ? bodyName(source, ctx.locale) : key;
}

/** The short names of the sources of some observations, each once, in order of first use. */
export const shortSources = (
  ctx: Context,
  observations: readonly Pick<Observation, 'source'>[],
): string[] => {
  const keys = new Set(observations.map((o) => o.source));
  return [...new Set([...keys].map((key) => sourceShort(ctx, key)))];
};

/** The lines of some sources, each once, in order of first use. */
export function sourceLines(ctx: Context, keys: readonly string[]): SourceLine[] {
  return [...new Set(keys)].map((key) => {
    const source = ctx.dataset.codes.sources.get(key);
    return { key, text: sourceName(ctx, key), address: webAddress(source?.address) };
  });
}

/** The texts of some notes, each once. */
export function noteTexts(ctx: Context, keys: readonly string[]): string[] {
  return [...new Set(keys)].flatMap((key) => {
    const note = ctx.dataset.codes.notes.get(key);
    return note ? [note.name[ctx.locale]] : [];
  });
}
