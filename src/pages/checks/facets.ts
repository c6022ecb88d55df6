import { RULES, type Finding } from '../../checks/finding';
import { newestCodeFirst, parsePeriod, periodCode } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { findingObservations } from '../../provenance/findingText';
import { nameOf, shortIndicator, sourceName } from '../../model/names';
import { compareNames } from '../../i18n/collate';
import { periodShort } from '../../i18n/period';
import type { Facet } from '../../ui/facets';

/** By what findings can be narrowed down. A finding rests on several figures: it answers to each of theirs. */
export const FACETS = [
  { key: 'rule', valuesOf: ({ rule }) => [rule] },
  { key: 'area', valuesOf: (finding) => findingObservations(finding).map(({ area }) => area) },
  { key: 'indicator', valuesOf: (finding) => findingObservations(finding).map(({ indicator }) => indicator) },
  { key: 'period', valuesOf: ({ sides }) => sides.map(({ period }) => periodCode(period)) },
  { key: 'source', valuesOf: (finding) => findingObservations(finding).map(({ source }) => source) },
] as const satisfies readonly Facet<Finding>[];

export type FacetKey = (typeof FACETS)[number]['key'];

/** Every value that the findings have, in the order in which a reader looks for it. */
export function valuesOf(ctx: Context, key: FacetKey, findings: readonly Finding[]): string[] {
  const facet = FACETS.find((one) => one.key === key);
  const values = [
    ...new Set(findings.flatMap((finding): readonly string[] => facet?.valuesOf(finding) ?? [])),
  ];
  switch (key) {
    case 'rule':
      return RULES.filter((rule) => values.includes(rule));
    case 'area':
      return [...ctx.dataset.codes.areas.keys()].filter((code) => values.includes(code));
    case 'indicator':
      return [...ctx.dataset.codes.indicators.keys()].filter((code) => values.includes(code));
    case 'period':
      return values.sort(newestCodeFirst);
    case 'source':
      return values.sort((a, b) => compareNames(ctx.locale, sourceName(ctx, a), sourceName(ctx, b)));
  }
}

export function valueName(ctx: Context, key: FacetKey, value: string): string {
  switch (key) {
    case 'rule':
      return ctx.t.checks.rules[RULES.find((rule) => rule === value) ?? 'same-key'];
    case 'area':
      return nameOf(ctx, 'areas', value);
    case 'indicator':
      return shortIndicator(ctx, value);
    case 'source':
      return sourceName(ctx, value);
    case 'period': {
      const period = parsePeriod(value);
      return period ? periodShort(ctx.locale, period) : value;
    }
  }
}
