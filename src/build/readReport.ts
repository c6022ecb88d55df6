import { periodCode } from '../dataset/periodCode';
import type { ReadFigure } from '../reading/figure';
import type { ReadText } from '../reading/read';
import type { ObservationRows } from '../reading/rows';

const place = (text: string, at: number): string => {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

function figureLine(figure: ReadFigure, text: string): string {
  const { number, printed, unit, kind, transformation, indicator, activity, product, breakdown } = figure;
  const period = figure.period === null ? '?' : periodCode(figure.period);
  const areas = figure.areas.length === 0 ? '?' : figure.areas.join('+');
  const codes = [indicator, activity, product, breakdown].map((code) => code ?? '?').join(' ');
  const doubts = figure.doubts.length === 0 ? '' : `  (${figure.doubts.join(', ')})`;
  return `  ${place(text, number.start)} ${printed} ${unit.code} e${unit.mult} ${kind} ${transformation} ${codes} ${period} ${areas}${doubts}`;
}

/** What was read, what the reader is unsure of, and which numbers it took for no statistic. */
export function readReport(text: string, read: ReadText, { rows, left }: ObservationRows): readonly string[] {
  const sure = read.figures.filter(({ doubts }) => doubts.length === 0);
  const unsure = read.figures.filter(({ doubts }) => doubts.length > 0);
  return [
    `${read.figures.length} figures, ${sure.length} of them sure; ${rows.length} observations`,
    'sure:',
    ...sure.map((figure) => figureLine(figure, text)),
    'to look at:',
    ...unsure.map((figure) => figureLine(figure, text)),
    'no observation of the package:',
    ...left.map(({ figure, why }) => `${figureLine(figure, text)}  ${why}`),
    'numbers that are no figure:',
    ...read.others.map(
      ({ start, end, reason }) => `  ${place(text, start)} ${text.slice(start, end)}  ${reason}`,
    ),
  ];
}
