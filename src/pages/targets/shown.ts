import { asksIn, type Shown } from '../../figure/asks';
import type { Context } from '../../figure/context';
import { pagePath } from '../../state/address';
import { targetsHeadline } from './lines';
import { pathModel, targetSubject } from './subject';

/** What the page of targets shows, with the path of every year that it can draw. */
export function targetsShown(ctx: Context): Shown[] {
  const subject = targetSubject(ctx);
  return [
    {
      href: pagePath(ctx.locale, 'targets'),
      words: ctx.t.shell.pages.targets,
      asks: asksIn([
        subject.lines,
        targetsHeadline(ctx, subject.lines),
        subject.years.map((year) => pathModel(ctx, subject, { year, over: [] })),
      ]),
    },
  ];
}
