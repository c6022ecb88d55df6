import { provenancesIn, type Usage } from '../../provenance/usage';
import type { Context } from '../../model/context';
import { findingProvenances } from '../../provenance/findingText';
import { pagePath } from '../../state/address';

/** The values on the page of cross-checks: both sides of every finding, and its size. */
export const checksUsage = (ctx: Context): Usage[] => [
  {
    href: pagePath(ctx.locale, 'checks'),
    words: ctx.t.shell.pages.checks,
    provenances: provenancesIn(ctx.checked().check.findings.map(findingProvenances)),
  },
];
