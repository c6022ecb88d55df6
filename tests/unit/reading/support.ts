import { assembleDataset } from '../../../src/dataset/dataset';
import { periodCode } from '../../../src/dataset/periodCode';
import { readPackage } from '../../../src/build/readPackage';
import type { ReadFigure } from '../../../src/reading/figure';
import { readerOf, type ReadContext } from '../../../src/reading/read';

export const CODES = assembleDataset(readPackage('tests/fixtures/package')).codes;

export const read = readerOf(CODES);

export const NO_CONTEXT: ReadContext = { published: null, titlePeriod: null, publisherArea: null };
/** A bulletin of Thanh Hóa, published in June 2024. */
export const JUNE: ReadContext = { published: '2024-06-15', titlePeriod: null, publisherArea: 'VN-21' };

/** What a number is of: `IIP`, `IIP C`, `OUTPUT BEER`, `PROJECTS FDI`; a `?` where no list has the name. */
function what({ indicator, activity, product, breakdown }: ReadFigure): string {
  const parts = [
    activity === '_T' ? '' : activity,
    product === '_Z' ? '' : product,
    breakdown === '_T' ? '' : breakdown,
  ];
  return [indicator ?? '?', ...parts.map((part) => part ?? '?')].filter((part) => part !== '').join(' ');
}

/** Everything that a figure says, in one line: `-1.7 PERCENT growth GY OUTPUT BEER 2024-05 VN-21`. */
function line(figure: ReadFigure): string {
  const { value, unit, kind, form, transformation, period, areas, bound, approximation } = figure;
  const size = unit.mult === 0 ? '' : `e${unit.mult}`;
  const special = ['value', 'pct'].includes(form) ? '' : `:${form}`;
  return [
    `${approximation ?? ''}${value}${figure.outOf === null ? '' : `/${figure.outOf}`}`,
    `${unit.code}${size}`,
    `${kind}${special}`,
    ...(transformation === 'N' || transformation === 'PLAN' || transformation === 'SHARE'
      ? []
      : [transformation]),
    what(figure),
    period === null ? '?' : periodCode(period),
    areas.length === 0 ? '?' : areas.join('+'),
    ...(bound === null ? [] : [bound]),
  ].join(' ');
}

export const lines = (text: string, context: ReadContext = JUNE): readonly string[] =>
  read(text, context).figures.map(line);
