import { RULES, takingPart, type Finding } from '../../checks/finding';
import { newestCodeFirst, parsePeriod, periodCode } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { nameOf, shortIndicator } from '../../model/names';
import { sourceApart } from '../../model/sourceApart';
import { compareNames } from '../../i18n/collate';
import { capitalise, periodShort } from '../../i18n/period';
import type { Facet } from '../../ui/facets';

/** By what findings can be narrowed down. A finding rests on several observations: it answers to each of theirs. */
export const FACETS = [
  { key: 'rule', valuesOf: ({ rule }) => [rule] },
  { key: 'area', valuesOf: (finding) => takingPart(finding).map(({ area }) => area) },
  { key: 'indicator', valuesOf: (finding) => takingPart(finding).map(({ indicator }) => indicator) },
  {
    key: 'period',
    valuesOf: ({ sides, breaks }) =>
      [...sides.map(({ period }) => period), ...(breaks?.periods ?? [])].map(periodCode),
  },
  { key: 'source', valuesOf: (finding) => takingPart(finding).map(({ source }) => source) },
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
      return values.sort((a, b) => compareNames(ctx.locale, sourceApart(ctx, a), sourceApart(ctx, b)));
  }
}

export function valueName(ctx: Context, key: FacetKey, value: string): string {
  switch (key) {
    case 'rule':
      return ctx.t.checks.rules[RULES.find((rule) => rule === value) ?? 'same-key'];
    case 'area':
      return capitalise(ctx.locale, nameOf(ctx, 'areas', value));
    case 'indicator':
      return shortIndicator(ctx, value);
    case 'source':
      return sourceApart(ctx, value);
    case 'period': {
      const period = parsePeriod(value);
      return period ? periodShort(ctx.locale, period) : value;
    }
  }
}
