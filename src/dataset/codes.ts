import { readCsv, type CsvTable } from './csv';
import type { Issue } from './issue';
import { parsePeriod, periodCode } from './periodCode';
import type { Period } from './period';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

export interface Area extends Named {
  readonly parent: string;
}

export interface Indicator extends Named {
  readonly short: Bilingual;
  /** Rank among the headline cards, 1 first; null when it has none. */
  readonly headline: number | null;
  readonly definition: Bilingual;
  /** `INDICATOR:ACTIVITY` of the nearest other measure, to be named where this one has no observation; or empty. */
  readonly related: string;
  /**
   * How what it measures behaves: `FLOW` adds up over a period, month after month alike in scale; `LUMPY` adds up in
   * lumps; `STOCK` is there at a moment; `OPENING_STOCK` is one that is stated for a month as of its first day; `WATCHED`
   * counts out of a number watched that every release chooses. Empty: nothing of the kind is known.
   */
  readonly nature: MeasureSemantics;
  /** The activity that its total is the whole of; empty where it is of more than one activity or of none. */
  readonly whole: string;
  /** What the site knows it as, whatever its code; empty where the site need not know. */
  readonly concept: (typeof INDICATOR_CONCEPTS)[number];
}

/** What parts of the site are about: they ask for the indicator that stands for it, and never for a code. */
export const INDICATOR_CONCEPTS = [
  '',
  'PRODUCTION_INDEX',
  'PRODUCT_OUTPUT',
  'EMPLOYMENT',
  'RISING_PRODUCTS',
  'KEY_PRODUCT_COUNT',
  'INVESTMENT_PROJECTS',
  'REGISTERED_CAPITAL',
] as const;

export const NATURES = ['', 'FLOW', 'LUMPY', 'STOCK', 'OPENING_STOCK', 'WATCHED'] as const;
export type MeasureSemantics = (typeof NATURES)[number];

export interface Activity extends Named {
  /** The activity that it is a part of, together with all others that say so; or empty. */
  readonly partOf: string;
}

export interface Product extends Named {
  readonly aliases: readonly string[];
  /** As of an indicator; several products may share one. */
  readonly concept: (typeof PRODUCT_CONCEPTS)[number];
}

export const PRODUCT_CONCEPTS = ['', 'MOTOR_FUEL'] as const;

export interface Breakdown extends Named {
  /** As of an indicator. */
  readonly concept: (typeof BREAKDOWN_CONCEPTS)[number];
}

export const BREAKDOWN_CONCEPTS = ['', 'FOREIGN_INVESTMENT'] as const;

export interface Unit extends Named {
  readonly one: string;
  /**
   * `COUNT`: counted one by one and printed in full. `CURRENCY`: amounts of money. `RELATIVE`: a percentage or an index,
   * of a base that the unit does not name. Empty: measured.
   */
  readonly kind: UnitKind;
}

export const UNIT_KINDS = ['', 'COUNT', 'CURRENCY', 'RELATIVE'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Source {
  readonly key: string;
  readonly publisher: Bilingual;
  /** The body that the observations come from; empty where the source does not say. */
  readonly authority: Bilingual;
  readonly title: string;
  /** An address, or `print`. */
  readonly address: string;
  readonly language: string;
  readonly published: string;
  readonly accessed: string;
  /** 1 first: the source that is shown when several give one value; a source without a priority comes last. */
  readonly priority: number;
  readonly note: string;
}

/** What a reader should know of an observation or a source. */
export interface Note extends Named {
  /** Sources that must be published before the note can be made, by key; none where its own source says it all. */
  readonly restsOn: readonly string[];
}

export interface Plant {
  readonly id: string;
  readonly area: string;
  readonly name: Bilingual;
  readonly product: Bilingual;
  readonly place: Bilingual;
  readonly district: string;
  readonly source: string;
  readonly locator: string;
  readonly period: Period | null;
}

/** A share of a year's total that its first months took elsewhere: an assumption, never a published figure. */
export interface ObservedShare {
  readonly key: string;
  readonly indicator: string;
  readonly months: number;
  readonly low: number;
  readonly high: number;
  readonly text: Bilingual;
}

/** What was seen in a source and is not in the package. */
export interface LeftOut {
  readonly key: string;
  readonly what: Bilingual;
  readonly why: Bilingual;
  /** Empty where the source is not one of the package. */
  readonly source: string;
}

/** A finding of the cross-checks that somebody reviewed: why the observations disagree, as far as that is known. */
export interface AcceptedFinding {
  /** The short name of the finding. */
  readonly finding: string;
  /** What the finding said when it was reviewed, in codes. */
  readonly about: string;
  readonly reason: Bilingual;
}

export type CodeList<T> = ReadonlyMap<string, T>;

export interface CodeLists {
  readonly areas: CodeList<Area>;
  readonly indicators: CodeList<Indicator>;
  readonly activities: CodeList<Activity>;
  readonly products: CodeList<Product>;
  readonly breakdowns: CodeList<Breakdown>;
  readonly units: CodeList<Unit>;
  readonly notes: CodeList<Note>;
  readonly sources: CodeList<Source>;
  readonly plants: CodeList<Plant>;
  readonly shares: CodeList<ObservedShare>;
  readonly leftOut: CodeList<LeftOut>;
  readonly acceptedFindings: CodeList<AcceptedFinding>;
}

type Cells = Readonly<Record<string, string>>;

const cell = (cells: Cells, column: string): string => cells[column] ?? '';
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

interface ListForm<T> {
  readonly key: string;
  readonly columns: readonly string[];
  readonly read: (cells: Cells) => T;
  /** The values that a column may have; any, where it is not named. */
  readonly values: readonly (readonly [column: string, values: readonly string[]])[];
}

const form = <T>(
  columns: string,
  read: (cells: Cells) => T,
  values: ListForm<T>['values'] = [],
): ListForm<T> => {
  const names = columns.split(' ');
  return { key: names[0] ?? '', columns: names, read, values };
};

/** The columns of every code list and how a row becomes a value: the code's side of the codebook. */
export const LIST_FORMS = {
  areas: form('CODE NAME_VI NAME_EN PARENT', (c): Area => ({ ...named(c), parent: cell(c, 'PARENT') })),
  indicators: form(
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
  activities: form('CODE NAME_VI NAME_EN PART_OF', (c): Activity => ({
    ...named(c),
    partOf: cell(c, 'PART_OF'),
  })),
  products: form(
    'CODE NAME_VI NAME_EN ALIASES CONCEPT',
    (c): Product => ({
      ...named(c),
      aliases: entriesOf(cell(c, 'ALIASES')),
      concept: readAs(PRODUCT_CONCEPTS, cell(c, 'CONCEPT')),
    }),
    [['CONCEPT', PRODUCT_CONCEPTS]],
  ),
  breakdowns: form(
    'CODE NAME_VI NAME_EN CONCEPT',
    (c): Breakdown => ({ ...named(c), concept: readAs(BREAKDOWN_CONCEPTS, cell(c, 'CONCEPT')) }),
    [['CONCEPT', BREAKDOWN_CONCEPTS]],
  ),
  units: form(
    'CODE NAME_VI NAME_EN NAME_EN_ONE KIND',
    (c): Unit => ({
      ...named(c),
      one: cell(c, 'NAME_EN_ONE'),
      kind: readAs(UNIT_KINDS, cell(c, 'KIND')),
    }),
    [['KIND', UNIT_KINDS]],
  ),
  notes: form('KEY TEXT_VI TEXT_EN RESTS_ON', (c): Note => ({
    code: cell(c, 'KEY'),
    name: pair(c, 'TEXT'),
    restsOn: entriesOf(cell(c, 'RESTS_ON')),
  })),
  sources: form(
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
  plants: form(
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
  shares: form('KEY INDICATOR AREA MONTHS LOW HIGH FROM TO TEXT_VI TEXT_EN', (c): ObservedShare => ({
    key: cell(c, 'KEY'),
    indicator: cell(c, 'INDICATOR'),
    months: Number(cell(c, 'MONTHS')),
    low: Number(cell(c, 'LOW')),
    high: Number(cell(c, 'HIGH')),
    text: pair(c, 'TEXT'),
  })),
  leftOut: form('KEY WHAT_VI WHAT_EN WHY_VI WHY_EN SOURCE', (c): LeftOut => ({
    key: cell(c, 'KEY'),
    what: pair(c, 'WHAT'),
    why: pair(c, 'WHY'),
    source: cell(c, 'SOURCE'),
  })),
  acceptedFindings: form('FINDING ABOUT REASON_VI REASON_EN', (c): AcceptedFinding => ({
    finding: cell(c, 'FINDING'),
    about: cell(c, 'ABOUT'),
    reason: pair(c, 'REASON'),
  })),
} as const;

export type ListName = keyof typeof LIST_FORMS;
export const LIST_NAMES = Object.keys(LIST_FORMS) as readonly ListName[];

/** The name of a list in `datapackage.json`: `left-out`. */
export const listResource = (name: ListName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const listFile = (name: ListName): string => `${listResource(name)}.csv`;

const WHOLE_NUMBERS = ['HEADLINE', 'PRIORITY', 'MONTHS', 'FROM', 'TO'];
const FRACTIONS = ['LOW', 'HIGH'];

/**
 * One code list from its text. Rows without a key, with a number that is none, or with a key already seen are left out
 * and reported.
 *
 * @throws UnreadableFile when the text is not a table or lacks a column.
 */
export function parseCodeList<T>(
  file: string,
  text: string,
  list: ListForm<T>,
): { list: CodeList<T>; issues: Issue[] } {
  const table: CsvTable = readCsv(file, text, list.columns);
  const issues: Issue[] = [...table.issues];
  const entries = new Map<string, T>();
  for (const { line, cells } of table.rows) {
    const key = cell(cells, list.key);
    const report = (code: Issue['code'], column: string, value: string): void => {
      issues.push({ code, file, row: line, column, value });
    };
    const badWhole = WHOLE_NUMBERS.find((column) => !/^\d*$/.test(cell(cells, column)));
    const badFraction = FRACTIONS.find((column) => !/^(0(\.\d+)?)?$/.test(cell(cells, column)));
    const badValue = list.values.find(([column, values]) => !values.includes(cell(cells, column)));
    const time = cell(cells, 'TIME_PERIOD');
    const period = time === '' ? null : parsePeriod(time);
    if (key === '') report('empty', list.key, '');
    else if (entries.has(key)) report('duplicate-key', list.key, key);
    else if (badWhole !== undefined) report('not-an-integer', badWhole, cell(cells, badWhole));
    else if (badFraction !== undefined) report('not-a-number', badFraction, cell(cells, badFraction));
    else if (badValue !== undefined) report('not-in-list', badValue[0], cell(cells, badValue[0]));
    else if (time !== '' && period === null) report('not-a-period', 'TIME_PERIOD', time);
    else if (period !== null && periodCode(period) !== time)
      report('not-canonical-period', 'TIME_PERIOD', time);
    else entries.set(key, list.read(cells));
  }
  return { list: entries, issues };
}
