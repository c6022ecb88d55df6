import type { Clause } from './clauses';
import type { Lexicon } from './lexicon';
import type { Form, Kind, Transformation } from './figure';
import { hasRole, type Part } from './part';
import { COUNTS, RELATIVE } from './quantities';

export type Direction = 1 | -1;

/** What kind of statement a number makes. */
export interface Measure {
  readonly kind: Exclude<Kind, 'target'>;
  readonly form: Form;
  /** Null where it is a change whose base is still to be found. */
  readonly transformation: Transformation | null;
  readonly direction: Direction;
  readonly rule: string;
  /** True where words say so, with the number or with one before it in the sentence. */
  readonly said: boolean;
}

const SUBJECTS = ['indicator', 'activity', 'product'] as const;

/** The parts since the last name or mark of a list: what is said between a subject and its number. */
function verbParts(before: readonly Part[]): readonly Part[] {
  const last = before.findLastIndex(
    (part) =>
      (hasRole(part, ...SUBJECTS) && !hasRole(part, 'filler')) ||
      (part.type === 'mark' && [';', '('].includes(part.key)),
  );
  return before.slice(last + 1);
}

export const verbOf = (parts: readonly Part[]): Direction | null => {
  const verb = parts.findLast((part) => hasRole(part, 'up', 'down'));
  return verb === undefined ? null : hasRole(verb, 'down') ? -1 : 1;
};

const hasBase = (parts: readonly Part[], kind: string): boolean =>
  parts.some(
    (part) =>
      part.type === 'phrase' &&
      part.meanings.some((meaning) => meaning.role === 'base' && meaning.base === kind),
  );

const isPlan = (parts: readonly Part[]): boolean =>
  hasBase(parts, 'PLAN') || parts.some((part) => hasRole(part, 'plan'));

const isBased = (parts: readonly Part[]): boolean =>
  ['GY', 'G1', 'PERIOD', 'SAME'].some((kind) => hasBase(parts, kind));

/** A change needs a verb of rising or falling; the one last said holds on in a list. */
export function measureOf(clause: Clause, carried: Direction | null): Measure {
  const { unit } = clause.part.quantity;
  const verbs = verbParts(clause.before);
  const said = verbOf(verbs) ?? verbOf(clause.after.slice(0, 1));
  const direction = said ?? verbOf(clause.before) ?? carried ?? 1;
  const as = (
    kind: Measure['kind'],
    form: Form,
    transformation: Transformation | null,
    rule: string,
    isSaid = true,
  ): Measure => ({ kind, form, transformation, direction, rule, said: isSaid });

  if (unit?.code === 'PERCENTAGE_POINT') return as('contribution', 'pp', 'CONTRIBUTION', 'contribution');
  const excess = verbs.some((part) => hasRole(part, 'excess'));
  if (excess && (isPlan(clause.after) || isPlan(clause.before)))
    return as('plan_ratio', RELATIVE.has(unit?.code ?? '') ? 'pct' : 'diff', 'PLAN', 'excess over plan');
  const changed = said !== null;
  if (unit && !RELATIVE.has(unit.code)) return measureOfAmount(clause, verbs, as);
  if (isPlan(clause.after) && !(changed && isBased(clause.after)))
    return as('plan_ratio', changed ? 'pct' : 'ratio', 'PLAN', 'share of plan');
  if (hasBase(verbs, 'PLAN')) return as('plan_ratio', changed ? 'pct' : 'ratio', 'PLAN', 'share of plan');
  if (unit?.code === 'TIMES' || verbs.some((part) => hasRole(part, 'times')))
    return as('growth', 'times', null, 'times');
  if (verbs.some((part) => hasRole(part, 'share', 'contribute')) && !changed)
    return as('share', 'ratio', 'SHARE', 'share');
  const reached = verbs.findLast((part) => hasRole(part, 'ratio', 'reach', 'up', 'down'));
  if (hasRole(reached, 'ratio') && isBased([...clause.after, ...verbs]))
    return as('growth', 'ratio', null, 'ratio');
  if (
    hasRole(reached, 'reach') &&
    !changed &&
    isBased(clause.after) &&
    Number(clause.part.quantity.digits) >= 50
  )
    return as('growth', 'ratio', null, 'ratio');
  return as('growth', 'pct', null, changed ? 'growth' : 'growth in a list', changed || carried !== null);
}

type As = (
  kind: Measure['kind'],
  form: Form,
  transformation: Transformation | null,
  rule: string,
  said?: boolean,
) => Measure;

/** An amount is a level, unless it is said to be what something rose or fell by. */
function measureOfAmount(clause: Clause, verbs: readonly Part[], as: As): Measure {
  const code = clause.part.quantity.unit?.code ?? '';
  const last = verbs.findLast((part) => hasRole(part, 'up', 'down', 'reach', 'excess'));
  const near = verbs.findLast(
    (part) => !hasRole(part, 'greater', 'less', 'about', 'from') && part.type === 'phrase',
  );
  const isChange =
    hasRole(last, 'up', 'down') && !hasRole(last, 'reach') && (isBased(clause.after) || near === last);
  if (isChange) return as('growth', 'diff', null, 'change in an amount');
  return COUNTS.has(code) ? as('count', 'value', 'N', 'count') : as('level', 'value', 'N', 'level');
}

/** A percentage of something that is itself a share is no growth. */
export function asShare(measure: Measure, indicator: string | null, lexicon: Lexicon): Measure {
  if (measure.kind !== 'growth' || !lexicon.shares.has(indicator ?? '')) return measure;
  return { ...measure, kind: 'share', form: 'ratio', transformation: 'SHARE', rule: 'share', direction: 1 };
}

/** A fall is negative; a ratio, a multiple and a level are what is printed. */
export function isNegative(clause: Clause, measure: Measure): boolean {
  if (clause.part.quantity.negative || hasRole(clause.before.at(-1), 'minus')) return true;
  if (measure.kind === 'contribution') return verbOf(verbParts(clause.before)) === -1;
  return measure.direction < 0 && measure.kind === 'growth' && ['pct', 'diff', 'pp'].includes(measure.form);
}
