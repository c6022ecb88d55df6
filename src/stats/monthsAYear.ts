export const MONTHS_A_YEAR = 12;
