import type { Clause } from './clauses';
import type { Lexicon } from './lexicon';
import { codesOf, hasRole } from './part';
import { COUNTS, CURRENCIES } from './quantities';
import type { Subject } from './subjects';

interface UnitSaid {
  readonly code: string;
}

/** What a count is of follows from what is counted: projects, products, activities, areas. */
function countedIndicator(clause: Clause, unit: string): string | null {
  const around = [...clause.before, ...clause.after, ...clause.ahead];
  const said = (...roles: Parameters<typeof hasRole>[1][]): boolean => around.some((part) => hasRole(part, ...roles));
  switch (unit) {
    case 'PROJECT':
      return said('inForce', 'now') ? 'PROJECTS_IN_FORCE' : said('adjusted') ? 'PROJECTS_ADJUSTED' : 'PROJECTS';
    case 'PRODUCT':
      return said('keyProducts') && clause.part.quantity.outOf === null ? 'KEY_PRODUCTS' : 'PRODUCTS_UP';
    case 'ACTIVITY':
      return 'ACTIVITIES_UP';
    case 'AREA':
      return 'AREAS_UP';
    case 'PERSON':
      return 'LABOUR';
    default:
      return null;
  }
}

const CAPITALS: Readonly<Record<string, string>> = {
  PROJECTS: 'CAPITAL',
  PROJECTS_IN_FORCE: 'CAPITAL_IN_FORCE',
  PROJECTS_ADJUSTED: 'CAPITAL_ADDED',
};

/** The indicator that the unit makes of what is named: money of exports is no quantity sold. */
export function measuredIndicator(subject: Subject, clause: Clause, unit: UnitSaid, lexicon: Lexicon): Subject {
  void lexicon;
  if (COUNTS.has(unit.code)) {
    const around = [...clause.after, ...clause.ahead, clause.part];
    const breakdowns = around.flatMap((part) => codesOf(part, 'breakdown'));
    const activity = around.flatMap((part) => codesOf(part, 'activity')).at(0) ?? null;
    return {
      ...subject,
      indicator: countedIndicator(clause, unit.code),
      activity,
      product: null,
      breakdowns: breakdowns.length > 0 ? breakdowns : subject.breakdowns,
      unknown: false,
    };
  }
  if (subject.trade !== null) {
    const money = CURRENCIES.has(unit.code) || subject.by === 'value';
    if (subject.trade === 'in') return { ...subject, indicator: money ? 'IMPORTS' : 'IMPORTS_VOLUME' };
    if (!money && subject.product !== null) return { ...subject, indicator: 'SALES', breakdowns: ['EXPORT'] };
    return { ...subject, indicator: 'EXPORTS' };
  }
  if (subject.indicator === 'CAPITAL') {
    const around = [...clause.before, ...clause.after];
    if (around.some((part) => hasRole(part, 'adjusted'))) return { ...subject, indicator: 'CAPITAL_ADDED' };
  }
  return subject;
}

export const capitalOf = (indicator: string | null): string | null => CAPITALS[indicator ?? ''] ?? null;

/** The breakdown, of those that the indicator has. */
export function breakdownOf(subject: Subject, lexicon: Lexicon): string {
  if (subject.product === 'ELECTRICITY' || subject.product === 'CRUDE_OIL') return subject.breakdowns.at(-1) ?? '_T';
  const known = lexicon.breakdowns.get(subject.indicator ?? '');
  const named = subject.breakdowns.filter((code) => known === undefined || known.includes(code));
  return named.at(-1) ?? '_T';
}
