import type { Investment } from './carried';
import type { Subject } from './subjects';

/** What the capital of projects is called, by how the projects are counted. */
const CAPITALS: Readonly<Record<string, string>> = {
  PROJECTS: 'CAPITAL',
  PROJECTS_IN_FORCE: 'CAPITAL_IN_FORCE',
  PROJECTS_ADJUSTED: 'CAPITAL_ADDED',
};

/** "48 dự án công nghiệp với số vốn đăng ký …": capital is that of the projects counted before it in the sentence. */
export function capitalOf(subject: Subject, investment: Investment | null): Subject {
  if (subject.indicator !== 'CAPITAL' || investment === null) return subject;
  return {
    ...subject,
    indicator: CAPITALS[investment.indicator ?? ''] ?? subject.indicator,
    activity: subject.activity ?? investment.activity,
    breakdowns: subject.breakdowns.length > 0 ? subject.breakdowns : investment.breakdowns,
  };
}

/** A part of the projects counted before is of the same activity. */
export const partOfProjects = (subject: Subject, investment: Investment | null): Subject => ({
  ...subject,
  activity: subject.activity ?? investment?.activity ?? null,
  breakdowns: subject.breakdowns.length > 0 ? subject.breakdowns : (investment?.breakdowns ?? []),
});
