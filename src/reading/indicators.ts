import type { Clause } from './clauses';
import type { Lexicon } from './lexicon';
import type { Investment } from './carried';
import { capitalOf, partOfProjects } from './investment';
import { codesOf, hasRole } from './part';
import { COUNTS, CURRENCIES, RELATIVE } from './quantities';
import type { Subject } from './subjects';

interface UnitSaid {
  readonly code: string;
}

/** "Long An has 1,215 projects": those that are there, unless a period says when they came. */
const isHad = ({ before }: Clause): boolean =>
  hasRole(before.at(-1), 'has') && !before.some((part) => part.type === 'period' || hasRole(part, 'reach'));

/** What a count is of follows from what is counted: projects, products, activities, areas. */
function countedIndicator(clause: Clause, unit: string): string | null {
  const around = [...clause.before, ...clause.after, ...clause.ahead];
  const said = (...roles: Parameters<typeof hasRole>[1][]): boolean => around.some((part) => hasRole(part, ...roles));
  switch (unit) {
    case 'PROJECT':
      return said('inForce', 'now') && !said('new') || isHad(clause) ? 'PROJECTS_IN_FORCE' : said('adjusted') ? 'PROJECTS_ADJUSTED' : 'PROJECTS';
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

/** The indicator that the unit makes of what is named: money of exports is no quantity sold. */
export function measuredSubject(
  subject: Subject,
  clause: Clause,
  unit: UnitSaid,
  investment: Investment | null,
): Subject {
  if (COUNTS.has(unit.code)) return counted(subject, clause, unit, investment);
  if (subject.trade !== null) return traded(subject, unit);
  const adjusted = [...clause.before, ...clause.after].some((part) => hasRole(part, 'adjusted'));
  if (subject.indicator === 'CAPITAL' && adjusted) return { ...subject, indicator: 'CAPITAL_ADDED' };
  return capitalOf(subject, investment);
}

function counted(subject: Subject, clause: Clause, unit: UnitSaid, investment: Investment | null): Subject {
  const around = [...clause.after, ...clause.ahead, clause.part];
  const breakdowns = around.flatMap((part) => codesOf(part, 'breakdown'));
  const one: Subject = {
    ...subject,
    indicator: countedIndicator(clause, unit.code),
    activity: around.flatMap((part) => codesOf(part, 'activity')).at(0) ?? null,
    product: null,
    breakdowns: breakdowns.length > 0 ? breakdowns : subject.breakdowns,
    unknown: false,
  };
  return unit.code === 'PROJECT' ? partOfProjects(one, investment) : { ...one, activity: null };
}

/** Trade is measured in money, or by volume: then what is exported is sold. */
function traded(subject: Subject, unit: UnitSaid): Subject {
  const relative = RELATIVE.has(unit.code);
  const by = subject.by ?? (relative ? null : CURRENCIES.has(unit.code) ? 'value' : 'volume');
  const money = by === 'value' || (by === null && subject.product === null);
  if (subject.trade === 'in') return { ...subject, indicator: money ? 'IMPORTS' : 'IMPORTS_VOLUME' };
  if (money || subject.product === null) return { ...subject, indicator: 'EXPORTS' };
  return { ...subject, indicator: 'SALES', breakdowns: [...subject.breakdowns, 'EXPORT'] };
}

/** The breakdown, of those that the indicator has. */
export function breakdownOf(subject: Subject, lexicon: Lexicon): string {
  if (subject.product === 'ELECTRICITY' || subject.product === 'CRUDE_OIL') return subject.breakdowns.at(-1) ?? '_T';
  const known = lexicon.breakdowns.get(subject.indicator ?? '');
  // Both markets together are no part of the whole.
  if (subject.breakdowns.includes('DOMESTIC') && subject.breakdowns.includes('EXPORT')) return '_T';
  const named = subject.breakdowns.filter((code) => known === undefined || known.includes(code));
  // The list goes from the wide to the narrow.
  return known?.findLast((code) => named.includes(code)) ?? named.at(-1) ?? '_T';
}
