import CONCEPTS from './lexicon/concepts.json';
import type { CodeLists } from '../dataset/codes';
import { NOT_APPLICABLE, TRANSFORMATIONS } from '../dataset/observation';
import type { ObservationRow } from '../dataset/parseObservations';
import { periodCode } from '../dataset/periodCode';
import type { ReadFigure } from './figure';
import type { Language } from './language';

/** Why a figure that was read is no row of the package. */
export type NoRow = 'form' | 'period' | 'area' | 'name' | 'code';

export interface ObservationRows {
  readonly rows: readonly ObservationRow[];
  readonly left: readonly { readonly figure: ReadFigure; readonly why: NoRow }[];
}

export interface RowSource {
  readonly text: string;
  readonly language: Language;
  /** The key of the source in `sources.csv`. */
  readonly source: string;
  readonly lists: CodeLists;
}

/** The package holds levels and growth in percent or as an index; a ratio or a multiple would have to be worked out. */
const FORMS: readonly ReadFigure['form'][] = ['value', 'pct', 'index100'];

function whyNot(figure: ReadFigure, { lists }: RowSource): NoRow | null {
  const { form, transformation, period, areas, indicator, activity, product, breakdown, unit } = figure;
  if (!FORMS.includes(form) || !TRANSFORMATIONS.some((known) => known === transformation)) return 'form';
  if (period === null) return 'period';
  if (areas.length === 0) return 'area';
  if (indicator === null || activity === null || product === null || breakdown === null) return 'name';
  const known =
    areas.every((code) => lists.areas.has(code)) &&
    lists.indicators.has(indicator) &&
    lists.activities.has(activity) &&
    (product === NOT_APPLICABLE || lists.products.has(product)) &&
    lists.breakdowns.has(breakdown) &&
    lists.units.has(unit.code);
  return known ? null : 'code';
}

/** The number with its unit as it stands; a fall that a verb says keeps the verb. */
function printedForm(
  { number, unit, value, printed, outOf }: ReadFigure,
  { text, language }: RowSource,
): string {
  if (outOf !== null) return printed;
  const words = unit.span === null ? '' : text.slice(unit.span.start, unit.span.end);
  const near =
    unit.span !== null && unit.span.start >= number.end ? text.slice(number.end, unit.span.start) : ' ';
  const gap = words === '' || near.trim() !== '' ? ' ' : near;
  const said = value.startsWith('-') && !/^[-−]/.test(printed);
  const fall = said ? (language === 'vi' ? 'giảm ' : '-') : '';
  return `${fall}${printed}${words === '' ? '' : gap}${words}`;
}

/** The place of a figure: its paragraph, counted without empty lines. */
function locatorOf(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|[\r\n]/);
  const empty = before.slice(0, -1).filter((line) => line.trim() === '').length;
  return `paragraph ${before.length - empty}`;
}

/** Figures as rows of `data/observations`; those that the package cannot hold are named with the reason. */
export function observationRows(figures: readonly ReadFigure[], source: RowSource): ObservationRows {
  const rows: ObservationRow[] = [];
  const left: { figure: ReadFigure; why: NoRow }[] = [];
  const seen = new Set<string>();
  for (const figure of figures) {
    const why = whyNot(figure, source);
    if (why !== null) {
      left.push({ figure, why });
      continue;
    }
    for (const row of rowsOf(figure, source)) {
      const key = Object.values(row).join('\n');
      if (!seen.has(key)) rows.push(row);
      seen.add(key);
    }
  }
  return { rows, left };
}

function rowsOf(figure: ReadFigure, source: RowSource): readonly ObservationRow[] {
  const { period, outOf } = figure;
  if (period === null) return [];
  return figure.areas.flatMap((area) => {
    const row: ObservationRow = {
      REF_AREA: area,
      INDICATOR: figure.indicator ?? '',
      ACTIVITY: figure.activity ?? '',
      PRODUCT: figure.product ?? '',
      BREAKDOWN: figure.breakdown ?? '',
      TIME_PERIOD: periodCode(period),
      TRANSFORMATION: figure.transformation === 'GY' ? 'GY' : figure.transformation === 'G1' ? 'G1' : 'N',
      SCENARIO: figure.scenario,
      OBS_VALUE: figure.value,
      UNIT_MEASURE: figure.unit.code,
      UNIT_MULT: String(figure.unit.mult),
      OBS_STATUS: figure.status,
      SOURCE: source.source,
      LOCATOR: locatorOf(source.text, figure.number.start),
      PRINTED: printedForm(figure, source),
      NOTE: '',
    };
    // A count out of a whole is two observations: the part that rose, and what is watched.
    return outOf === null
      ? [row]
      : [
          { ...row, BREAKDOWN: CONCEPTS.up },
          { ...row, OBS_VALUE: outOf },
        ];
  });
}
