import { capitalise } from '../i18n/period';
import type { Context } from '../model/context';
import { nameOf, sourceShort } from '../model/names';
import { joinNames, subjectParts } from '../model/subjectName';
import type { SeriesRef } from '../spec/series';

type Part = 'thing' | 'activity' | 'breakdown' | 'unit' | 'area' | 'source';
type Parts = Readonly<Record<Part, string>>;

const partsOf = (ctx: Context, ref: SeriesRef): Parts => ({
  ...subjectParts(ctx, ref),
  unit: ref.unit === '' ? '' : nameOf(ctx, 'units', ref.unit),
  source: ref.source === '' ? '' : sourceShort(ctx, ref.source),
});

/** The full name of a series: `Dự án đầu tư, công nghiệp, có vốn đầu tư nước ngoài (FDI), Thanh Hóa`. */
export function seriesName(ctx: Context, ref: SeriesRef): string {
  const { thing, activity, breakdown, unit, area, source } = partsOf(ctx, ref);
  return capitalise(ctx.locale, joinNames([thing, activity, breakdown, unit, area, source]));
}

export interface SeriesNames {
  /** One for each series: what distinguishes it from the others. */
  readonly names: readonly string[];
  /** The same with its subject, for a sentence of its own. */
  readonly whole: readonly string[];
  /** What all have in common, for the subtitle, and the areas where they differ in them. */
  readonly common: string;
  /** What all have in common without the subject, for use beside `whole`. */
  readonly around: string;
}

/** Names for several series: `common` has what all share, `names` what they differ in. */
export function seriesNames(ctx: Context, refs: readonly SeriesRef[]): SeriesNames {
  const all = refs.map((ref) => partsOf(ctx, ref));
  const shared = (part: Part): boolean => all.every((one) => one[part] === all[0]?.[part]);
  const order: readonly Part[] = ['thing', 'activity', 'breakdown', 'unit', 'area', 'source'];
  const differing = order.filter((part) => !shared(part));
  const named: readonly Part[] = differing.length > 0 ? differing : ['thing', 'activity', 'breakdown'];
  const namesBy = (parts: readonly Part[]): string[] =>
    all.map((one) => capitalise(ctx.locale, joinNames(parts.map((part) => one[part]))));
  const differences = namesBy(named);
  // A series that differs only by an empty part (the whole beside its part) is named by its subject.
  const names = differences.map((name, i) => (name === '' ? (all[i]?.thing ?? '') : name));
  const first = all[0];
  const shares = (part: Part): boolean => !named.includes(part);
  const sharedIn = (parts: readonly Part[]): string =>
    first ? joinNames(parts.filter(shares).map((part) => first[part])) : '';
  const whole = namesBy(order.filter((part) => part === 'thing' || named.includes(part)));
  const around = sharedIn(order.filter((part) => part !== 'thing'));
  const areas = shares('area') ? [] : [...new Set(all.map((one) => one.area))];
  return { names, whole, common: joinNames([sharedIn(order), ctx.t.list(areas)]), around };
}
