import { asksIn, type Shown } from '../../figure/asks';
import type { Context } from '../../figure/context';
import { findingAsks } from '../../figure/findings';
import { pagePath } from '../../state/address';

/** What the page of cross-checks shows: both sides of every finding, and how far they are apart. */
export const checksShown = (ctx: Context): Shown[] => [
  {
    href: pagePath(ctx.locale, 'checks'),
    words: ctx.t.shell.pages.checks,
    asks: asksIn(ctx.checked().check.findings.map(findingAsks)),
  },
];
