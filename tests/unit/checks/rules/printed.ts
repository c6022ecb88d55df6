import fc from 'fast-check';
import { at } from '../../support/periods';
import type { Row } from '../../support/synthetic';
import { observation } from '../support';

/** A level in whole units of a thousand tonnes with so many decimals. */
export const level = (id: string, period: string, units: number, decimals: number, source = 'alpha') =>
  observation({
    id,
    indicator: 'OUTPUT',
    product: 'CEMENT',
    transformation: 'N',
    unit: 'TNE',
    mult: 3,
    period: at(period),
    value: units / 10 ** decimals,
    decimals,
    source,
  });

export const rate = (id: string, period: string, units: number, decimals: number, source = 'alpha') =>
  observation({ id, period: at(period), value: units / 10 ** decimals, decimals, source });

export const digits = fc.integer({ min: 0, max: 3 });
export const units = fc.integer({ min: 1, max: 400 });

/** Half a unit of so many decimals, and a value of them, in ten-thousandths: whole numbers, so that tests are exact. */
export const fine = (value: number, decimals: number): number => value * 10 ** (4 - decimals);
export const half = (decimals: number): number => 0.5 * 10 ** (4 - decimals);

export const rows = (...some: readonly Row[]): readonly Row[] => some;
export const level744: Row = {
  INDICATOR: 'OUTPUT',
  PRODUCT: 'ELECTRICITY',
  TRANSFORMATION: 'N',
  OBS_VALUE: '744',
  UNIT_MEASURE: 'KWH',
  UNIT_MULT: '6',
};
export const workers: Row = { INDICATOR: 'LABOUR', TIME_PERIOD: '2024-02', OBS_VALUE: '51.9' };
export const up: Row = {
  INDICATOR: 'PRODUCTS_UP',
  TRANSFORMATION: 'N',
  UNIT_MEASURE: 'PRODUCT',
  OBS_VALUE: '14',
};
