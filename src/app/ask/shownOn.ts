import type { Ask } from '../../figure/ask';
import type { Shown } from '../../figure/asks';
import type { Context } from '../../figure/context';
import { derivedOf } from '../../figure/derived';
import type { Related } from '../../figure/related';
import { checksShown } from '../../pages/checks/shown';
import { exploreShown, seriesShown } from '../../pages/explore/shown';
import { overviewShown } from '../../pages/overview/shown';
import { targetsShown } from '../../pages/targets/shown';
import { capitalise } from '../../i18n/period';

const made = new WeakMap<Context, readonly Shown[]>();

/** What the pages show, worked out once, when the first question is asked. */
function pagesOf(ctx: Context): readonly Shown[] {
  const known = made.get(ctx);
  if (known) return known;
  const pages = [...overviewShown(ctx), ...targetsShown(ctx), ...checksShown(ctx), ...exploreShown(ctx)];
  made.set(ctx, pages);
  return pages;
}

export interface Uses {
  readonly pages: readonly Shown[];
  /** Values of the site that were worked out from the figure. */
  readonly derived: readonly Related[];
}

/** Where a number stands, and what was worked out from it. */
export function usesOf(ctx: Context, code: string, ask: Ask): Uses {
  const pages = pagesOf(ctx);
  const id = ask.kind === 'observation' ? ask.id : null;
  const derived = new Map(
    pages.flatMap(({ asks }) =>
      [...asks].filter(([, one]) => one.kind === 'derived' && id !== null && one.from.includes(id)),
    ),
  );
  const all = [...pages, ...seriesShown(ctx, ask)].filter(({ asks }) => asks.has(code));
  return {
    // A view that stands ready may be the series itself.
    pages: [...new Map(all.map((one) => [one.href, one])).values()],
    derived: [...derived].flatMap(([key, one]): Related[] => {
      const value = one.kind === 'derived' ? derivedOf(ctx, one) : null;
      if (!value) return [];
      const name = capitalise(ctx.locale, value.name);
      return [{ id: key, text: value.text, grammar: 'derived', name, remark: '', ask: one }];
    }),
  };
}
