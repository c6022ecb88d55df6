import type { CodeLists } from './codes';
import { memo } from './memo';
import { TOTAL } from './observation';

/** What places an observation or a series among parts and wholes. */
export interface Place {
  readonly indicator: string;
  readonly activity: string;
  readonly breakdown: string;
}

/** What is a part of what, as the code lists say; of an activity of which they say nothing only the total is the whole. */
export interface PartWhole {
  /** The activity that a code means: the total of an indicator may be the whole of one. */
  readonly activityOf: (indicator: string, activity: string) => string;
  /** The activities that make up an activity; none where it is not made up of any. */
  readonly partsOf: (activity: string) => readonly string[];
  /**
   * Whether one is a part of another of its indicator: of its total, of an activity that holds its own at whatever remove,
   * or of both.
   */
  readonly isPart: (part: Place, whole: Place) => boolean;
  /** The total of which something is a part: without its breakdown, or else without its activity; null for a total. */
  readonly totalOf: <P extends Place>(part: P) => P | null;
}

/** Reads the lists once, however many observations are looked up. */
export const partWhole = memo(
  ({ indicators, activities }: Pick<CodeLists, 'indicators' | 'activities'>): PartWhole => {
    const parts = new Map<string, string[]>();
    for (const { code, partOf } of activities.values())
      if (partOf !== '') parts.set(partOf, [...(parts.get(partOf) ?? []), code]);
    const activityOf = (indicator: string, activity: string): string => {
      const whole = activity === TOTAL ? (indicators.get(indicator)?.whole ?? '') : '';
      return whole === '' ? activity : whole;
    };
    /** The groups that an activity lies in, the nearest first; a list that runs in a circle is followed once. */
    const holders = (activity: string): readonly string[] => {
      const found: string[] = [];
      let next = activities.get(activity)?.partOf ?? '';
      while (next !== '' && next !== activity && !found.includes(next)) {
        found.push(next);
        next = activities.get(next)?.partOf ?? '';
      }
      return found;
    };
    const isWithin = (indicator: string, part: string, whole: string): boolean => {
      const [inner, outer] = [activityOf(indicator, part), activityOf(indicator, whole)];
      if (inner === outer || inner === TOTAL) return false;
      return outer === TOTAL || holders(inner).includes(outer);
    };
    const isPart = (part: Place, whole: Place): boolean => {
      const split = part.breakdown !== whole.breakdown;
      const narrower = isWithin(part.indicator, part.activity, whole.activity);
      return (
        (!split || whole.breakdown === TOTAL) &&
        (narrower || part.activity === whole.activity) &&
        (split || narrower)
      );
    };
    return {
      activityOf,
      partsOf: (activity) => parts.get(activity) ?? [],
      isPart,
      totalOf: (part) => {
        const wholes = [
          { ...part, breakdown: TOTAL },
          { ...part, activity: TOTAL },
        ];
        return wholes.find((whole) => isPart(part, whole)) ?? null;
      },
    };
  },
);
