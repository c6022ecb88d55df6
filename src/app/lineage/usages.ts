import { memo } from '../../dataset/memo';
import type { Provenance } from '../../model/provenance';
import type { Usage } from '../../provenance/usage';
import type { Context } from '../../model/context';
import { derivedOf } from '../../provenance/deriveValue';
import type { Related } from '../../provenance/related';
import { checksUsage } from '../../pages/checks/usage';
import { exploreUsage, seriesUsage } from '../../pages/explore/usage';
import { overviewUsage } from '../../pages/overview/usage';
import { targetsUsage } from '../../pages/targets/usage';
import { capitalise } from '../../i18n/period';

/** What the pages show, worked out once, when the first lineage is shown. */
const pagesOf = memo((ctx: Context): readonly Usage[] => [
  ...overviewUsage(ctx),
  ...targetsUsage(ctx),
  ...checksUsage(ctx),
  ...exploreUsage(ctx),
]);

export interface Usages {
  readonly pages: readonly Usage[];
  /** Values of the site that were worked out from it. */
  readonly derived: readonly Related[];
}

/** Where a value stands, and what was worked out from it. */
export function usagesOf(ctx: Context, code: string, provenance: Provenance): Usages {
  const pages = pagesOf(ctx);
  const id = provenance.kind === 'observation' ? provenance.id : null;
  const derived = new Map(
    pages.flatMap(({ provenances }) =>
      [...provenances].filter(([, one]) => one.kind === 'derived' && id !== null && one.from.includes(id)),
    ),
  );
  const all = [...pages, ...seriesUsage(ctx, provenance)].filter(({ provenances }) => provenances.has(code));
  return {
    // A view that stands ready may be the series itself.
    pages: [...new Map(all.map((one) => [one.href, one])).values()],
    derived: [...derived].flatMap(([key, one]): Related[] => {
      const value = one.kind === 'derived' ? derivedOf(ctx, one) : null;
      if (!value) return [];
      const name = capitalise(ctx.locale, value.name);
      return [{ id: key, text: value.text, status: 'derived', name, remark: '', provenance: one }];
    }),
  };
}
