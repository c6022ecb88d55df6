import CONCEPTS from './lexicon/concepts.json';
import type { Clause } from './clauses';
import { TOTAL } from '../dataset/observation';
import type { Lexicon } from './lexicon';
import type { Investment } from './carried';
import { capitalOf, ofProjects } from './investment';
import { codesOf, hasRole } from './part';
import { NATION } from './areas';
import type { Kind } from './figure';
import { COUNTS, CURRENCIES, RELATIVE, VOLUMES } from './quantities';
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
  const said = (...roles: Parameters<typeof hasRole>[1][]): boolean =>
    around.some((part) => hasRole(part, ...roles));
  switch (unit) {
    case 'PROJECT':
      return (said('inForce', 'now') && !said('new')) || isHad(clause)
        ? CONCEPTS.projectsInForce
        : said('adjusted')
          ? CONCEPTS.projectsAdjusted
          : CONCEPTS.projects;
    case 'PRODUCT':
      return said('keyProducts') && clause.part.quantity.outOf === null
        ? CONCEPTS.keyProducts
        : CONCEPTS.productsUp;
    case 'ACTIVITY':
      return CONCEPTS.activitiesUp;
    case 'AREA':
      return CONCEPTS.areasUp;
    case 'PERSON':
      return CONCEPTS.employment;
    default:
      return null;
  }
}

/** Money behind a count of projects, or of foreign investment, is their capital, though nobody calls it so. */
const isInvested = (clause: Clause, investment: Investment | null): boolean => {
  const said = [...clause.before, ...clause.after].some((part) => hasRole(part, 'indicator', 'product'));
  const foreign = [...clause.before, ...clause.after].some((part) =>
    codesOf(part, 'breakdown').includes(CONCEPTS.foreignInvestment),
  );
  return !said && (investment !== null || foreign);
};

/** The indicator that the unit makes of what is named: money of exports is no quantity sold. */
export function measuredSubject(
  subject: Subject,
  clause: Clause,
  unit: UnitSaid,
  investment: Investment | null,
): Subject {
  if (COUNTS.has(unit.code)) return counted(subject, clause, unit, investment);
  if (subject.trade !== null) return traded(subject, unit);
  // A quantity of something that no list has is the output of it.
  if (subject.unknown && subject.indicator === null && VOLUMES.has(unit.code))
    return { ...subject, indicator: CONCEPTS.output };
  if (CURRENCIES.has(unit.code) && isInvested(clause, investment)) {
    const breakdowns = [...clause.before, ...clause.after].flatMap((part) => codesOf(part, 'breakdown'));
    const capital = {
      ...subject,
      indicator: CONCEPTS.capital,
      activity: null,
      product: null,
      unknown: false,
    };
    return capitalOf({ ...capital, breakdowns }, investment);
  }
  const adjusted = [...clause.before, ...clause.after].some((part) => hasRole(part, 'adjusted'));
  if (subject.indicator === CONCEPTS.capital && adjusted)
    return ofProjects({ ...subject, indicator: CONCEPTS.capitalAdded }, investment);
  if (subject.indicator === CONCEPTS.capitalAdded) return ofProjects(subject, investment);
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
  return unit.code === 'PROJECT' ? ofProjects(one, investment) : { ...one, activity: null };
}

/** Trade is measured in money, or by volume: then what is exported is sold. */
function traded(subject: Subject, unit: UnitSaid): Subject {
  const relative = RELATIVE.has(unit.code);
  const by = subject.by ?? (relative ? null : CURRENCIES.has(unit.code) ? 'value' : 'volume');
  const money = by === 'value' || (by === null && subject.product === null);
  if (subject.trade === 'in')
    return { ...subject, indicator: money ? CONCEPTS.imports : CONCEPTS.importVolume };
  if (money || subject.product === null) return { ...subject, indicator: CONCEPTS.exports };
  return {
    ...subject,
    indicator: CONCEPTS.sales,
    breakdowns: [...subject.breakdowns, CONCEPTS.exportMarket],
  };
}

/** The breakdown, of those that the product or the indicator has: the lists go from the wide to the narrow. */
export function breakdownOf({ product, indicator, breakdowns }: Subject, lexicon: Lexicon): string {
  const { domesticMarket, exportMarket } = CONCEPTS;
  // Both markets together are no part of the whole.
  if (breakdowns.includes(domesticMarket) && breakdowns.includes(exportMarket)) return TOTAL;
  const known = [
    ...(lexicon.productParts.get(product ?? '') ?? []),
    ...(lexicon.breakdowns.get(indicator ?? '') ?? []),
  ];
  return known.findLast((code) => breakdowns.includes(code)) ?? TOTAL;
}

const PRODUCTS_OF_AREAS = [CONCEPTS.nationalProduct, CONCEPTS.regionalProduct];

/** The economy of the country has a GDP, that of a province a GRDP, whatever a sentence calls it. */
export function ofNation(subject: Subject, areas: readonly string[], kind: Kind): Subject {
  if (!PRODUCTS_OF_AREAS.includes(subject.indicator ?? '') || areas.length === 0) return subject;
  const isNation = areas.length === 1 && areas[0] === NATION;
  const whole = isNation ? CONCEPTS.nationalProduct : CONCEPTS.regionalProduct;
  return { ...subject, indicator: kind === 'share' ? CONCEPTS.shareOfProduct : whole };
}

/** Trade goes on to be measured as its last amount was: in money or by volume. */
export const withMeasure = (subject: Subject, unit: string): Subject => {
  if (subject.trade === null || RELATIVE.has(unit)) return subject;
  return { ...subject, by: CURRENCIES.has(unit) ? 'value' : 'volume' };
};

/** An amount of nothing that has amounts: the cost, the ground or the capacity of something that is no subject here. */
export const isNoStatistic = (subject: Subject, unit: string, lexicon: Lexicon): boolean =>
  !RELATIVE.has(unit) &&
  !COUNTS.has(unit) &&
  (subject.indicator === null || lexicon.rates.has(subject.indicator));
