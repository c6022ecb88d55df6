import type { Observation } from '../../dataset/observation';
import { yearBefore, type Period } from '../../dataset/period';
import { byPriority, select } from '../../dataset/select';
import { compareNames } from '../../i18n/collate';
import { formatNumber } from '../../i18n/number';
import { periodRunning, periodShort } from '../../i18n/period';
import { axisFor } from '../../model/axisFor';
import type { Context } from '../../model/context';
import type { Datum, SeriesRole } from '../../model/datum';
import { figureOf, type FigureOf } from '../../model/figure';
import { INDEX_BASE } from '../../model/indexBase';
import { irreconcilableValues } from '../../model/irreconcilableValues';
import { inSentence, nameOf, quantity, sourceShort } from '../../model/names';
import {
  conflictOf,
  directionOf,
  inWords,
  missingDatum,
  observationDatum,
  observationFacts,
  observationText,
  rangeText,
  sizeText,
  statusOf,
} from '../../model/observationDatum';
import { derivedProvenance, observationProvenance } from '../../model/provenance';
import { linkedValue, type Phrase } from '../../i18n/richText';
import type { Cell, FigureTable } from '../../model/table';
import { meaningfulDecimals } from '../../stats/digits';
import { levelYearBefore } from '../../stats/levelYearBefore';
import type { ProductRow, ProductsBody } from './body';
import { productsId, type ProductsSpec } from './spec';
import { productsWords, type Growth } from './words';

interface ProductPair {
  /** Code of the product, and which of its growths this is where sources disagree. */
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly growth: Observation | null;
  readonly level: Observation | null;
  /** Growth and level are one statement, of one source in one place: only then is anything derived from them. */
  readonly together: boolean;
}

/** One pair a product; where publications of its growth cannot all be right, one for each of them. */
function pairsOf(ctx: Context, product: string, of: readonly Observation[]): ProductPair[] {
  const name = nameOf(ctx, 'products', product);
  const levels = of.filter((o) => o.transformation === 'N');
  const growths = irreconcilableValues(
    ctx,
    of.filter((o) => o.transformation === 'GY'),
  );
  const [only = null] = levels;
  if (growths.length === 0)
    return only ? [{ id: product, name, role: 'own', growth: null, level: only, together: false }] : [];
  const beside = (growth: Observation): Observation | undefined => {
    const same = levels.filter((o) => o.source === growth.source);
    return same.find((o) => o.locator === growth.locator) ?? (growths.length === 1 ? same[0] : undefined);
  };
  const claimed = growths.map(beside);
  return growths.map((growth, i): ProductPair => {
    const own = claimed[i] ?? null;
    // A level that belongs to none of the growths is still published: it stands with the first.
    const level = own ?? (i === 0 && claimed.every((one) => one === undefined) ? only : null);
    return {
      id: i === 0 ? product : `${product}-${i + 1}`,
      name,
      role: i === 0 ? 'own' : 'other-source',
      growth,
      level,
      together: own !== null,
    };
  });
}

function pairs(ctx: Context, spec: ProductsSpec, period: Period): ProductPair[] {
  const { area, indicator } = spec;
  const { dataset, locale } = ctx;
  const found = byPriority(dataset, select(dataset, { area, indicator, period, scenario: 'ACTUAL' }));
  const products = [...new Set(found.map((o) => o.product))];
  return products
    .flatMap((product) =>
      pairsOf(
        ctx,
        product,
        found.filter((o) => o.product === product),
      ),
    )
    .sort(
      (a, b) =>
        (b.growth?.value ?? -Infinity) - (a.growth?.value ?? -Infinity) ||
        compareNames(locale, a.name, b.name),
    );
}

/** The level a year before, computed: the datum at 100, its words for the level column, and its table cells. */
interface YearBefore {
  readonly datum: Datum;
  readonly words: string;
  readonly cells: readonly Cell[];
}

function yearBeforeOf(
  ctx: Context,
  { id, name, growth, level, together }: ProductPair,
  period: Period,
): YearBefore {
  const then = periodShort(ctx.locale, yearBefore(period));
  const base = {
    id: `${id}-before`,
    name: productsWords(ctx.locale).beforeName(name, then),
    interval: null,
    value: INDEX_BASE,
    provenance: null,
  };
  const estimate = growth && level && together ? levelYearBefore(level, growth) : null;
  if (!growth || !level || !estimate) {
    const datum: Datum = {
      ...base,
      status: 'derived',
      text: String(INDEX_BASE),
      label: String(INDEX_BASE),
      facts: [`${then} = ${INDEX_BASE}`],
    };
    return { datum, words: '', cells: [dash(), dash()] };
  }
  const provenance = derivedProvenance('level-year-before', [level.id, growth.id]);
  const decimals = meaningfulDecimals(estimate);
  const text = quantity(ctx, estimate.value, decimals, level);
  const range = rangeText(ctx, estimate, decimals + 1);
  const datum: Datum = {
    ...base,
    status: 'derived',
    text: `≈ ${text}`,
    label: `≈ ${text}`,
    provenance,
    facts: [
      `${then} = ${INDEX_BASE} · ${ctx.t.status.derived}`,
      ctx.t.facts.derivedFrom(observationText(ctx, level), observationText(ctx, growth)),
      ctx.t.facts.rounding(range),
    ],
  };
  return {
    datum,
    words: productsWords(ctx.locale).levelBefore(formatNumber(ctx.locale, estimate.value, decimals)),
    cells: [
      { text: `≈ ${text}`, status: 'derived', provenance },
      { text: range, status: 'derived' },
    ],
  };
}

const dash = (): Cell => ({ text: '—', status: 'missing' });

function nowOf(ctx: Context, { id, name, growth, level }: ProductPair): Datum {
  if (!growth) return missingDatum(ctx, `${id}-now`, name, ctx.t.missing.growth);
  const datum = observationDatum(ctx, growth, name);
  const shift = (v: number): number => v + INDEX_BASE;
  return {
    ...datum,
    value: shift(growth.value),
    interval: datum.interval && { low: shift(datum.interval.low), high: shift(datum.interval.high) },
    facts: [
      ...(level ? [observationText(ctx, level)] : []),
      ...observationFacts(ctx, growth),
      ...([level, growth].some((o) => o && conflictOf(ctx, o).conflict) ? [`⚠ ${ctx.t.facts.conflict}`] : []),
    ],
  };
}

/** A pair with its two data, finished. */
interface Built {
  readonly pair: ProductPair;
  readonly before: YearBefore;
  readonly now: Datum;
}

/** The two products that grew most, and how many fell. */
function titleOf(ctx: Context, spec: ProductsSpec, period: Period, found: readonly ProductPair[]): Phrase {
  const { locale } = ctx;
  const ranked = found.flatMap(({ name, growth, role }) =>
    growth && role === 'own' ? [{ name, growth }] : [],
  );
  const [best, second] = ranked;
  if (!best) return `${nameOf(ctx, 'indicators', spec.indicator)}, ${periodRunning(locale, period)}`;
  const falls = ranked.filter(({ growth }) => growth.value < 0).length;
  const growth = (name: string, o: Observation): Growth => ({
    name,
    direction: directionOf(o),
    rate: linkedValue(sizeText(ctx, o), observationProvenance(o.id)),
  });
  return productsWords(locale).title(
    growth(best.name, best.growth),
    second ? growth(inSentence(second.name), second.growth) : null,
    // When the leaders themselves fall, the count would repeat them.
    best.growth.value < 0 || (second && second.growth.value < 0) ? 0 : falls,
  );
}

function tableOf(ctx: Context, built: readonly Built[]): FigureTable {
  const { t } = ctx;
  return {
    columns: [
      t.table.product,
      t.table.level,
      t.table.levelBefore,
      t.table.rounding,
      t.table.growth,
      t.table.status,
      t.table.source,
    ],
    rows: built.map(({ pair, before, now }) => {
      const any = pair.growth ?? pair.level;
      return [
        { text: pair.name },
        pair.level
          ? {
              text: observationText(ctx, pair.level),
              status: statusOf(pair.level),
              provenance: observationProvenance(pair.level.id),
            }
          : dash(),
        ...before.cells,
        { text: now.text, status: now.status, provenance: now.provenance },
        { text: any ? t.status[statusOf(any)] : '' },
        { text: any ? sourceShort(ctx, any.source) : '' },
      ];
    }),
  };
}

/** Null when nothing is published of a product in the period. */
export function buildProducts(
  ctx: Context,
  spec: ProductsSpec,
  period: Period,
): FigureOf<ProductsSpec, ProductsBody> | null {
  const { locale, t } = ctx;
  const words = productsWords(locale);
  const found = pairs(ctx, spec, period);
  if (found.length === 0) return null;
  const built = found.map((pair): Built => ({
    pair,
    before: yearBeforeOf(ctx, pair, period),
    now: nowOf(ctx, pair),
  }));
  const rows = built.map(({ pair, before, now }): ProductRow => ({
    id: pair.id,
    role: pair.role,
    name: pair.name,
    now,
    before: before.datum,
    level: pair.level ? observationText(ctx, pair.level) : '',
    ...(pair.level && conflictOf(ctx, pair.level).conflict && { levelConflict: true }),
    levelBefore: before.words,
  }));
  const indexes = rows.flatMap((row) => row.now.value ?? []);
  const short = periodShort(locale, period);
  const before = periodShort(locale, yearBefore(period));
  const altNamesDerived = rows.some((row) => row.levelBefore !== '');
  return figureOf(ctx, {
    spec,
    id: productsId(spec),
    title: titleOf(ctx, spec, period, found),
    subtitle: words.subtitle(nameOf(ctx, 'areas', spec.area), short, before),
    alt: [
      words.alt(rows.length, short),
      `${rows.map((row) => t.altItem(row.name, [row.level, inWords(row.now)].filter(Boolean).join(', '))).join('; ')}.`,
      ...(altNamesDerived ? [t.altDerived] : []),
    ].join(' '),
    altNamesDerived,
    body: { kind: 'products', axis: axisFor(ctx, indexes, [INDEX_BASE], 4), rows },
    data: rows.flatMap((row) => [row.now, row.before]),
    observations: found.flatMap((pair) => [pair.level, pair.growth]).filter((o) => o !== null),
    table: tableOf(ctx, built),
  });
}
