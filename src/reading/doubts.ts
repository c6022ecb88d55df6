import type { Clause } from './clauses';
import type { Measure } from './measures';
import { hasRole, type Part } from './part';
import type { Time } from './periodScope';
import type { Subject } from './subjects';

/** Why somebody should look at a figure. */
export type Doubt =
  | 'subject-unknown'
  | 'subject-carried'
  | 'words-between'
  | 'kind-supposed'
  | 'unit-missing'
  | 'period-unknown'
  | 'period-carried'
  | 'area-unknown'
  | 'area-carried'
  | 'breakdowns'
  | 'share';

export interface Evidence {
  readonly clause: Clause;
  readonly measure: Measure;
  readonly subject: Subject;
  /** True where the sentence names what its numbers are of. */
  readonly subjectSaid: boolean;
  readonly time: Time;
  /** True where the period was named in an earlier paragraph of a text that has named several. */
  readonly periodIsFar: boolean;
  /** True where the text names several provinces, and the sentence none. */
  readonly areaIsOpen: boolean;
  readonly areas: number;
}

/** More words that the grammar does not know between a name and its number leave room for another reading. */
const MOST_WORDS = 2;

const wordsIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (part.type === 'words' ? part.count : 0), 0);

/** Words that stand directly beside a name may make it the name of something else: "sữa chua" is no "sữa". */
function wordsBeside({ before, after }: Clause, { name, product }: Subject): boolean {
  if (name === null || product === null) return false;
  const parts = [...before, ...after];
  const last = parts.findIndex((part) => part.end === name.end);
  const first = parts.findIndex((part) => part.start === name.start);
  return (
    (last !== -1 && parts[last + 1]?.type === 'words') || (first > 0 && parts[first - 1]?.type === 'words')
  );
}

/** What of a figure was supposed, or could be read otherwise; empty where the reader is sure. */
export function doubtsOf(evidence: Evidence): readonly Doubt[] {
  const { clause, measure, subject, time } = evidence;
  const doubts: Doubt[] = [];
  const { name } = subject;
  const behindName = name === null ? clause.before : clause.before.filter(({ start }) => start >= name.end);
  if (subject.indicator === null || subject.unknown) doubts.push('subject-unknown');
  else if (!evidence.subjectSaid) doubts.push('subject-carried');
  if (wordsIn(behindName) > MOST_WORDS || wordsBeside(clause, subject)) doubts.push('words-between');
  if (!measure.said && measure.kind === 'growth' && !isListed(clause)) doubts.push('kind-supposed');
  if (clause.part.quantity.unit === null) doubts.push('unit-missing');
  if (time.period === null) doubts.push('period-unknown');
  else if (time.origin === 'supposed' || (time.origin === 'carried' && evidence.periodIsFar))
    doubts.push('period-carried');
  if (evidence.areas === 0) doubts.push('area-unknown');
  else if (evidence.areaIsOpen) doubts.push('area-carried');
  if (new Set(subject.breakdowns).size > 1) doubts.push('breakdowns');
  if (measure.kind === 'share' || measure.form === 'pp') doubts.push('share');
  return doubts;
}

/** A bare percentage behind a name in a list or bracket is a change like those before it. */
const isListed = ({ before }: Clause): boolean => {
  const last = before.findLast((part) => !hasRole(part, 'greater', 'less', 'about'));
  return (
    (last?.type === 'mark' && last.key === '(') || hasRole(last, 'activity', 'product', 'area', 'indicator')
  );
};
