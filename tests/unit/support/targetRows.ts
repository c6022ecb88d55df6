import type { Row } from './synthetic';

/** A target for 2024: of the growth of production in percent, unless a row says otherwise. */
export const goal = (value: string, more: Row = {}): Row => ({
  OBS_VALUE: value,
  TIME_PERIOD: '2024',
  SCENARIO: 'TARGET',
  ...more,
});

/** What is published of it for a period. */
export const actual = (period: string, value: string, more: Row = {}): Row => ({
  OBS_VALUE: value,
  TIME_PERIOD: period,
  ...more,
});

const LEVEL: Row = { INDICATOR: 'GO_INDUSTRY', TRANSFORMATION: 'N', UNIT_MEASURE: 'VND' };

/** Levels of gross output in thousands of billions of dong, and in billions. */
export const TRILLION: Row = { ...LEVEL, UNIT_MULT: '12' };
export const BILLION: Row = { ...LEVEL, UNIT_MULT: '9' };
