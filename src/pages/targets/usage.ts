import { provenancesIn, type Usage } from '../../provenance/usage';
import type { Context } from '../../model/context';
import { pagePath } from '../../state/address';
import { targetsHeadline } from './lines';
import { readTargetsParams } from './params';
import { pathModel, targetSubject } from './subject';
import { whatIf } from './whatIf';

/** The values on the page of targets, with the progress of every year that it can draw. */
export function targetsUsage(ctx: Context): Usage[] {
  const subject = targetSubject(ctx);
  const { lines, years } = subject;
  const { value: choice } = readTargetsParams(new URLSearchParams(), lines, years);
  const table = [lines, targetsHeadline(ctx, lines)];
  return [
    {
      href: pagePath(ctx.locale, 'targets'),
      words: ctx.t.shell.pages.targets,
      provenances: provenancesIn([
        table,
        choice && whatIf(ctx, choice),
        years.map((year) => pathModel(ctx, subject, { year, over: [] })),
      ]),
    },
    {
      href: pagePath(ctx.locale, 'brief'),
      words: ctx.t.targets.brief,
      provenances: provenancesIn([table, choice && pathModel(ctx, subject, choice)]),
    },
  ];
}
