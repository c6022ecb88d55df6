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

/** Everything that says which series it is: `Dự án đầu tư, công nghiệp, có vốn đầu tư nước ngoài (FDI), Thanh Hóa`. */
export function seriesName(ctx: Context, ref: SeriesRef): string {
  const { thing, activity, breakdown, unit, area, source } = partsOf(ctx, ref);
  return capitalise(ctx.locale, joinNames([thing, activity, breakdown, unit, area, source]));
}

export interface SeriesNames {
  /** One for each series: what tells it from the others. */
  readonly names: readonly string[];
  /** The same with what it is of, for a sentence that has to stand by itself. */
  readonly whole: readonly string[];
  /** What they have in common, for the subtitle; empty where they have nothing. */
  readonly common: string;
  /** The same beside `whole`, which names the subject itself. */
  readonly around: string;
}

/** Names for series side by side: what all share is said once. */
export function seriesNames(ctx: Context, refs: readonly SeriesRef[]): SeriesNames {
  const all = refs.map((ref) => partsOf(ctx, ref));
  const shared = (part: Part): boolean => all.every((one) => one[part] === all[0]?.[part]);
  const order: readonly Part[] = ['thing', 'activity', 'breakdown', 'unit', 'area', 'source'];
  const apart = order.filter((part) => !shared(part));
  const told: readonly Part[] = apart.length > 0 ? apart : ['thing', 'activity', 'breakdown'];
  const tell = (parts: readonly Part[]): string[] =>
    all.map((one) => capitalise(ctx.locale, joinNames(parts.map((part) => one[part]))));
  const said = tell(told);
  // One that differs from the others by having nothing there (the whole beside its part) is called by its subject.
  const names = said.map((name, i) => (name === '' ? (all[i]?.thing ?? '') : name));
  const first = all[0];
  const shares = (part: Part): boolean => !told.includes(part);
  const sharedIn = (parts: readonly Part[]): string =>
    first ? joinNames(parts.filter(shares).map((part) => first[part])) : '';
  const whole = tell(order.filter((part) => part === 'thing' || told.includes(part)));
  const around = sharedIn(order.filter((part) => part !== 'thing'));
  return { names, whole, common: sharedIn(order), around };
}
