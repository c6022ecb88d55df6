import { capitalise } from '../../i18n/period';
import type { Context } from '../context';
import { inSentence, nameOf, shortIndicator, sourceShort } from '../names';
import type { SeriesRef } from '../spec';

type Part = 'subject' | 'activity' | 'breakdown' | 'unit' | 'area' | 'source';
type Parts = Readonly<Record<Part, string>>;

function partsOf(ctx: Context, ref: SeriesRef): Parts {
  const indicator = shortIndicator(ctx, ref.indicator);
  const product = ref.product === '_Z' ? '' : nameOf(ctx, 'products', ref.product);
  const subject =
    product === ''
      ? indicator
      : ref.indicator === 'OUTPUT'
        ? product
        : `${product}, ${inSentence(indicator)}`;
  return {
    subject,
    // What an indicator is of by its own name is not said again.
    activity:
      ref.activity === '_T' || ref.activity === ctx.dataset.codes.indicators.get(ref.indicator)?.whole
        ? ''
        : inSentence(nameOf(ctx, 'activities', ref.activity)),
    breakdown: ref.breakdown === '_T' ? '' : inSentence(nameOf(ctx, 'breakdowns', ref.breakdown)),
    unit: ref.unit === '' ? '' : nameOf(ctx, 'units', ref.unit),
    area: nameOf(ctx, 'areas', ref.area),
    source: ref.source === '' ? '' : sourceShort(ctx, ref.source),
  };
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Everything that says which series it is: `Dự án đầu tư, công nghiệp, có vốn đầu tư nước ngoài (FDI), Thanh Hóa`. */
export function seriesName(ctx: Context, ref: SeriesRef): string {
  const { subject, activity, breakdown, unit, area, source } = partsOf(ctx, ref);
  return capitalise(ctx.locale, join([subject, activity, breakdown, unit, area, source]));
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
  const order: readonly Part[] = ['subject', 'activity', 'breakdown', 'unit', 'area', 'source'];
  const apart = order.filter((part) => !shared(part));
  const told: readonly Part[] = apart.length > 0 ? apart : ['subject', 'activity', 'breakdown'];
  const tell = (parts: readonly Part[]): string[] =>
    all.map((one) => capitalise(ctx.locale, join(parts.map((part) => one[part]))));
  const said = tell(told);
  // One that differs from the others by having nothing there (the whole beside its part) is called by its subject.
  const names = said.map((name, i) => (name === '' ? (all[i]?.subject ?? '') : name));
  const first = all[0];
  const shares = (part: Part): boolean => !told.includes(part);
  const sharedIn = (parts: readonly Part[]): string =>
    first ? join(parts.filter(shares).map((part) => first[part])) : '';
  const whole = tell(order.filter((part) => part === 'subject' || told.includes(part)));
  const around = sharedIn(order.filter((part) => part !== 'subject'));
  return { names, whole, common: sharedIn(order), around };
}
