import CONCEPTS from './lexicon/concepts.json';
import { areasIn } from './areas';
import type { Clause } from './clauses';
import type { Measure } from './measures';
import type { Part } from './part';
import type { SentenceState } from './sentenceState';
import { completed, subjectIn, type Subject } from './subjects';

/** The subject that a clause names, with the brackets that open and close before its number. */
function namedSubject(clause: Clause, sentence: SentenceState, opens: boolean): Subject | null {
  const { carried, brackets, context } = sentence;
  const { lexicon } = context;
  let open = opens;
  const take = (parts: readonly Part[]): Subject | null => {
    const found = subjectIn(parts, { ...carried, lexicon }, open);
    carried.list = found.list;
    open = true;
    return found.subject;
  };
  let segment: Part[] = [];
  for (const part of clause.before) {
    if (part.type !== 'mark' || !['(', ')'].includes(part.key)) {
      segment.push(part);
      continue;
    }
    if (part.key === '(') {
      const outer = take(segment);
      if (outer !== null) carried.subject = completed(outer, { ...carried, lexicon });
      brackets.push({ subject: carried.subject, list: carried.list, investment: carried.investment });
    } else {
      const outer = brackets.pop();
      if (outer) Object.assign(carried, outer);
      open = false;
    }
    segment = [];
  }
  return take(segment);
}

export function subjectOf(clause: Clause, said: Measure, at: number, sentence: SentenceState): Subject {
  const { carried, context, pairs } = sentence;
  carried.subject = inheritedSubject(clause, sentence);
  const named = namedSubject(clause, sentence, at === 0);
  // "Kéo chỉ số giảm 2 điểm phần trăm": words before points name nothing new.
  const before = said.kind === 'contribution' && named?.unknown === true ? null : named;
  const subjects = { ...carried, lexicon: context.lexicon };
  const paired = pairs.get(at)?.subject;
  if (paired) return completed(subjectIn(paired, subjects).subject, subjects);
  // Behind a share or a plan stands what it is a share of.
  const behind = ['share', 'plan_ratio'].includes(said.kind)
    ? null
    : subjectIn(clause.after, subjects).subject;
  return completed(behind === null || behind.unknown ? before : merge(before, behind), subjects);
}

/** A place that is named anew is said of as a whole, not of the activity that the sentence before was of. */
function inheritedSubject(clause: Clause, { carried, context, namedHere }: SentenceState): Subject | null {
  const { subject } = carried;
  if (subject === null || namedHere || areasIn(clause.before) === null) return subject;
  const ofProduct = context.lexicon.takes.get(subject.indicator ?? '') === 'product';
  const indicator = ofProduct ? CONCEPTS.productionIndex : subject.indicator;
  return { ...subject, indicator, activity: null, product: null, breakdowns: [], unknown: false };
}

const OF_OUTPUT = [CONCEPTS.output, CONCEPTS.sales];

/** "Khai thác đạt 13 triệu tấn dầu thô": what is named behind a number fills what was said before it. */
function merge(before: Subject | null, behind: Subject): Subject {
  if (before === null || before.unknown) return behind;
  if (behind.product !== null && before.product === null) {
    const kept = OF_OUTPUT.includes(before.indicator ?? '') ? before.indicator : null;
    return { ...behind, indicator: behind.indicator ?? kept, trade: before.trade };
  }
  return {
    ...before,
    indicator: before.indicator ?? behind.indicator,
    activity: before.activity ?? behind.activity,
    breakdowns: [...before.breakdowns, ...behind.breakdowns],
    by: behind.by ?? before.by,
  };
}
