import type { Context } from '../../model/context';
import { pagePath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';
import { targetsHeadline } from './lines';
import { CHOICE_FIELDS, readTargetsParams } from './params';
import { pathModel, targetSubject } from './subject';

/** The two addresses of the targets: the page and its briefing. */
export function targetsEntries(ctx: Context): PageEntry[] {
  const { t, locale } = ctx;
  const subject = targetSubject(ctx);
  const { title, standfirst } = targetsHeadline(ctx, subject.lines);
  const { value: choice } = readTargetsParams(new URLSearchParams(), subject.lines, subject.years);
  const picture = { name: `${locale}-targets`, title, figure: choice && pathModel(ctx, subject, choice) };
  const entry = (page: 'targets' | 'brief'): PageEntry => ({
    page,
    path: (lang) => pagePath(lang, page),
    fields: page === 'brief' ? [] : CHOICE_FIELDS,
    title: t.documentTitle(page === 'brief' ? `${t.targets.brief}: ${title}` : title),
    description: standfirst,
    picture,
  });
  return [entry('targets'), entry('brief')];
}
