import {
  BREAKDOWN_CONCEPTS,
  INDICATOR_CONCEPTS,
  NATURES,
  PRODUCT_CONCEPTS,
  UNIT_KINDS,
  type Activity,
  type AcceptedFinding,
  type Area,
  type Bilingual,
  type Breakdown,
  type Indicator,
  type LeftOut,
  type Named,
  type Note,
  type ObservedShare,
  type Plant,
  type Product,
  type Source,
  type Unit,
} from './codes';
import { parsePeriod } from './periodCode';

type Cells = Readonly<Record<string, string>>;

export const cell = (cells: Cells, column: string): string => cells[column] ?? '';
const pair = (cells: Cells, stem: string): Bilingual => ({
  vi: cell(cells, `${stem}_VI`),
  en: cell(cells, `${stem}_EN`) || cell(cells, `${stem}_VI`),
});
/** The entries of a cell that holds several. */
export const entriesOf = (text: string): string[] => text.split('|').filter((entry) => entry !== '');
const named = (cells: Cells): Named => ({ code: cell(cells, 'CODE'), name: pair(cells, 'NAME') });

/** Any other text is an issue already, so it is read as the first value, the neutral one. */
const readAs = <T extends string>(values: readonly [T, ...T[]], text: string): T =>
  values.find((value) => value === text) ?? values[0];

/** The columns of a code list and how a row becomes a value. */
export interface ListSchema<T> {
  readonly key: string;
  readonly columns: readonly string[];
  readonly read: (cells: Cells) => T;
  /** The values that a column may have; any, where it is not named. */
  readonly values: readonly (readonly [column: string, values: readonly string[]])[];
}

const schema = <T>(
  columns: string,
  read: (cells: Cells) => T,
  values: ListSchema<T>['values'] = [],
): ListSchema<T> => {
  const names = columns.split(' ');
  return { key: names[0] ?? '', columns: names, read, values };
};

/** The schema of every code list: the code's side of `datapackage.json`. */
export const LIST_SCHEMAS = {
  areas: schema('CODE NAME_VI NAME_EN PARENT', (c): Area => ({ ...named(c), parent: cell(c, 'PARENT') })),
  indicators: schema(
    'CODE NAME_VI NAME_EN SHORT_VI SHORT_EN HEADLINE DEFINITION_VI DEFINITION_EN RELATED NATURE WHOLE CONCEPT',
    (c): Indicator => ({
      ...named(c),
      short: pair(c, 'SHORT'),
      headline: cell(c, 'HEADLINE') === '' ? null : Number(cell(c, 'HEADLINE')),
      definition: pair(c, 'DEFINITION'),
      related: cell(c, 'RELATED'),
      nature: readAs(NATURES, cell(c, 'NATURE')),
      whole: cell(c, 'WHOLE'),
      concept: readAs(INDICATOR_CONCEPTS, cell(c, 'CONCEPT')),
    }),
    [
      ['NATURE', NATURES],
      ['CONCEPT', INDICATOR_CONCEPTS],
    ],
  ),
  activities: schema('CODE NAME_VI NAME_EN PART_OF', (c): Activity => ({
    ...named(c),
    partOf: cell(c, 'PART_OF'),
  })),
  products: schema(
    'CODE NAME_VI NAME_EN ALIASES CONCEPT',
    (c): Product => ({
      ...named(c),
      aliases: entriesOf(cell(c, 'ALIASES')),
      concept: readAs(PRODUCT_CONCEPTS, cell(c, 'CONCEPT')),
    }),
    [['CONCEPT', PRODUCT_CONCEPTS]],
  ),
  breakdowns: schema(
    'CODE NAME_VI NAME_EN CONCEPT',
    (c): Breakdown => ({ ...named(c), concept: readAs(BREAKDOWN_CONCEPTS, cell(c, 'CONCEPT')) }),
    [['CONCEPT', BREAKDOWN_CONCEPTS]],
  ),
  units: schema(
    'CODE NAME_VI NAME_EN NAME_EN_ONE KIND',
    (c): Unit => ({
      ...named(c),
      one: cell(c, 'NAME_EN_ONE'),
      kind: readAs(UNIT_KINDS, cell(c, 'KIND')),
    }),
    [['KIND', UNIT_KINDS]],
  ),
  notes: schema('KEY TEXT_VI TEXT_EN RESTS_ON', (c): Note => ({
    code: cell(c, 'KEY'),
    name: pair(c, 'TEXT'),
    restsOn: entriesOf(cell(c, 'RESTS_ON')),
  })),
  sources: schema(
    'KEY PUBLISHER_VI PUBLISHER_EN AUTHORITY_VI AUTHORITY_EN TITLE ADDRESS LANGUAGE DATE_PUBLISHED DATE_ACCESSED PRIORITY NOTE',
    (c): Source => ({
      key: cell(c, 'KEY'),
      publisher: pair(c, 'PUBLISHER'),
      authority: pair(c, 'AUTHORITY'),
      title: cell(c, 'TITLE'),
      address: cell(c, 'ADDRESS'),
      language: cell(c, 'LANGUAGE'),
      published: cell(c, 'DATE_PUBLISHED'),
      accessed: cell(c, 'DATE_ACCESSED'),
      priority: cell(c, 'PRIORITY') === '' ? Number.MAX_SAFE_INTEGER : Number(cell(c, 'PRIORITY')),
      note: cell(c, 'NOTE'),
    }),
  ),
  plants: schema(
    'ID AREA NAME_VI NAME_EN PRODUCT_VI PRODUCT_EN PLACE_VI PLACE_EN DISTRICT SOURCE LOCATOR TIME_PERIOD',
    (c): Plant => ({
      id: cell(c, 'ID'),
      area: cell(c, 'AREA'),
      name: pair(c, 'NAME'),
      product: pair(c, 'PRODUCT'),
      place: pair(c, 'PLACE'),
      district: cell(c, 'DISTRICT'),
      source: cell(c, 'SOURCE'),
      locator: cell(c, 'LOCATOR'),
      period: parsePeriod(cell(c, 'TIME_PERIOD')),
    }),
  ),
  shares: schema('KEY INDICATOR AREA MONTHS LOW HIGH FROM TO TEXT_VI TEXT_EN', (c): ObservedShare => ({
    key: cell(c, 'KEY'),
    indicator: cell(c, 'INDICATOR'),
    months: Number(cell(c, 'MONTHS')),
    low: Number(cell(c, 'LOW')),
    high: Number(cell(c, 'HIGH')),
    text: pair(c, 'TEXT'),
  })),
  leftOut: schema('KEY WHAT_VI WHAT_EN WHY_VI WHY_EN SOURCE', (c): LeftOut => ({
    key: cell(c, 'KEY'),
    what: pair(c, 'WHAT'),
    why: pair(c, 'WHY'),
    source: cell(c, 'SOURCE'),
  })),
  acceptedFindings: schema('FINDING ABOUT REASON_VI REASON_EN', (c): AcceptedFinding => ({
    finding: cell(c, 'FINDING'),
    about: cell(c, 'ABOUT'),
    reason: pair(c, 'REASON'),
  })),
} as const;

export type ListName = keyof typeof LIST_SCHEMAS;
export const LIST_NAMES = Object.keys(LIST_SCHEMAS) as readonly ListName[];

/** The name of a list in `datapackage.json`: `left-out`. */
export const listResource = (name: ListName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const listFile = (name: ListName): string => `${listResource(name)}.csv`;
