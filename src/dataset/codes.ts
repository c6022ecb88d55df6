import type { Period } from './period';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

export interface Area extends Named {
  readonly parent: string;
}

export interface Indicator extends Named {
  readonly short: Bilingual;
  /** Rank among the headline cards, 1 first; null when it has none. */
  readonly headline: number | null;
  readonly definition: Bilingual;
  /** `INDICATOR:ACTIVITY` of the nearest other measure, to be named where this one has no observation; or empty. */
  readonly related: string;
  /**
   * How what it measures behaves: `FLOW` adds up over a period, month after month alike in scale; `LUMPY` adds up in
   * lumps; `STOCK` is there at a moment; `OPENING_STOCK` is one that is stated for a month as of its first day; `WATCHED`
   * counts out of a number watched that every release chooses. Empty: nothing of the kind is known.
   */
  readonly nature: Nature;
  /** The activity that its total is the whole of; empty where it is of more than one activity or of none. */
  readonly whole: string;
  /** What the site knows it as, whatever its code; empty where the site need not know. */
  readonly concept: (typeof INDICATOR_CONCEPTS)[number];
}

/** What parts of the site are about: they look up the indicator that stands for it, and never a code. */
export const INDICATOR_CONCEPTS = [
  '',
  'PRODUCTION_INDEX',
  'PRODUCT_OUTPUT',
  'EMPLOYMENT',
  'RISING_PRODUCTS',
  'KEY_PRODUCT_COUNT',
  'INVESTMENT_PROJECTS',
  'REGISTERED_CAPITAL',
] as const;

export const NATURES = ['', 'FLOW', 'LUMPY', 'STOCK', 'OPENING_STOCK', 'WATCHED'] as const;
export type Nature = (typeof NATURES)[number];

export interface Activity extends Named {
  /** The activity that it is a part of, together with all others that say so; or empty. */
  readonly partOf: string;
}

export interface Product extends Named {
  readonly aliases: readonly string[];
  /** As of an indicator; several products may share one. */
  readonly concept: (typeof PRODUCT_CONCEPTS)[number];
}

export const PRODUCT_CONCEPTS = ['', 'MOTOR_FUEL'] as const;

export interface Breakdown extends Named {
  /** As of an indicator. */
  readonly concept: (typeof BREAKDOWN_CONCEPTS)[number];
}

export const BREAKDOWN_CONCEPTS = ['', 'FOREIGN_INVESTMENT'] as const;

export interface Unit extends Named {
  readonly one: string;
  /**
   * `COUNT`: counted one by one and printed in full. `CURRENCY`: amounts of money. `RELATIVE`: a percentage or an index,
   * of a base that the unit does not name. Empty: measured.
   */
  readonly kind: UnitKind;
}

export const UNIT_KINDS = ['', 'COUNT', 'CURRENCY', 'RELATIVE'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Source {
  readonly key: string;
  readonly publisher: Bilingual;
  /** The body that the observations come from; empty where the source does not say. */
  readonly authority: Bilingual;
  readonly title: string;
  /** An address, or `print`. */
  readonly address: string;
  readonly language: string;
  readonly published: string;
  readonly accessed: string;
  /** 1 first: the source that is shown when several give one value; a source without a priority comes last. */
  readonly priority: number;
  readonly note: string;
}

/** What a reader should know of an observation or a source. */
export interface Note extends Named {
  /** Sources that must be published before the note can be made, by key; none where its own source says it all. */
  readonly restsOn: readonly string[];
}

export interface Plant {
  readonly id: string;
  readonly area: string;
  readonly name: Bilingual;
  readonly product: Bilingual;
  readonly place: Bilingual;
  readonly district: string;
  readonly source: string;
  readonly locator: string;
  readonly period: Period | null;
}

/** A share of a year's total that its first months took elsewhere: an assumption, never a published value. */
export interface ObservedShare {
  readonly key: string;
  readonly indicator: string;
  readonly months: number;
  readonly low: number;
  readonly high: number;
  readonly text: Bilingual;
}

/** What was seen in a source and is not in the package. */
export interface LeftOut {
  readonly key: string;
  readonly what: Bilingual;
  readonly why: Bilingual;
  /** Empty where the source is not one of the package. */
  readonly source: string;
}

/** A finding of the cross-checks that somebody reviewed: why the observations disagree, as far as that is known. */
export interface AcceptedFinding {
  /** The short name of the finding. */
  readonly finding: string;
  /** What the finding said when it was reviewed, in codes. */
  readonly about: string;
  readonly reason: Bilingual;
}

export type CodeList<T> = ReadonlyMap<string, T>;

export interface CodeLists {
  readonly areas: CodeList<Area>;
  readonly indicators: CodeList<Indicator>;
  readonly activities: CodeList<Activity>;
  readonly products: CodeList<Product>;
  readonly breakdowns: CodeList<Breakdown>;
  readonly units: CodeList<Unit>;
  readonly notes: CodeList<Note>;
  readonly sources: CodeList<Source>;
  readonly plants: CodeList<Plant>;
  readonly shares: CodeList<ObservedShare>;
  readonly leftOut: CodeList<LeftOut>;
  readonly acceptedFindings: CodeList<AcceptedFinding>;
}
