import CONCEPTS from './lexicon/concepts.json';
import type { Investment } from './carried';
import type { Subject } from './subjects';

/** What the capital of projects is called, by how the projects are counted. */
const CAPITALS: ReadonlyMap<string | null, string> = new Map([
  [CONCEPTS.projects, CONCEPTS.capital],
  [CONCEPTS.projectsInForce, CONCEPTS.capitalInForce],
  [CONCEPTS.projectsAdjusted, CONCEPTS.capitalAdded],
]);

/** "48 dự án công nghiệp với số vốn đăng ký …": capital is that of the projects counted before it in the sentence. */
export function capitalOf(subject: Subject, investment: Investment | null): Subject {
  if (subject.indicator !== CONCEPTS.capital || investment === null) return subject;
  return {
    ...subject,
    indicator: CAPITALS.get(investment.indicator) ?? subject.indicator,
    activity: subject.activity ?? investment.activity,
    breakdowns: subject.breakdowns.length > 0 ? subject.breakdowns : investment.breakdowns,
  };
}

/** A part of the projects counted before, or what they added, is of the same activity and the same investors. */
export const ofProjects = (subject: Subject, investment: Investment | null): Subject => ({
  ...subject,
  activity: subject.activity ?? investment?.activity ?? null,
  breakdowns: subject.breakdowns.length > 0 ? subject.breakdowns : (investment?.breakdowns ?? []),
});
