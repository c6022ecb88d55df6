import { movesEn, moveVi, type Direction } from '../../i18n/direction';
import type { Locale } from '../../i18n/locale';
import { rich, type Phrase } from '../../i18n/richText';

const vi = {
  titleAbove: (indicator: string, year: string) =>
    `${indicator} năm ${year} cao hơn mục tiêu ở mọi mốc đã công bố`,
  titleBelow: (indicator: string, year: string) =>
    `${indicator} năm ${year} thấp hơn mục tiêu ở mọi mốc đã công bố`,
  titleMixed: (indicator: string, year: string, above: number, all: number) =>
    `${indicator} năm ${year}: cao hơn mục tiêu ở ${above} trong ${all} mốc đã công bố`,
  titlePlain: (indicator: string, period: string, direction: Direction, rate: Phrase) =>
    rich`${indicator} ${period} ${moveVi(direction, rate)}`,
  subtitle: (area: string, year: string) =>
    `${area}, tăng trưởng lũy kế từ đầu năm ${year} so với cùng kỳ, %`,
  paceName: 'nhịp cần từ đó',
  restOfYear: 'các tháng còn lại so với cùng kỳ',
  bandRange: (range: string) => `${range} (do làm tròn và tỷ trọng giả định)`,
  alt: (indicator: string, area: string, year: string) =>
    `Biểu đồ đường: ${indicator} lũy kế, ${area}, năm ${year}.`,
  manySources: (count: number) => `Các mốc lấy từ ${count} nguồn; nguồn của từng mốc ghi trong bảng.`,
  apart: 'Điểm rời là số của nguồn khác cho cùng một kỳ và không được nối vào đường.',
};

const en: typeof vi = {
  titleAbove: (indicator, year) => `${indicator} in ${year} is above its target at every published point`,
  titleBelow: (indicator, year) => `${indicator} in ${year} is below its target at every published point`,
  titleMixed: (indicator, year, above, all) =>
    `${indicator} in ${year} is above its target at ${above} of ${all} published points`,
  titlePlain: (indicator, period, direction, rate) =>
    rich`${indicator} ${movesEn(direction, rate)} in ${period}`,
  subtitle: (area, year) =>
    `${area}, growth since the beginning of ${year} on the same period a year earlier, %`,
  paceName: 'pace needed from here',
  restOfYear: 'remaining months on a year earlier',
  bandRange: (range) => `${range} (rounding and assumed shares)`,
  alt: (indicator, area, year) => `Line chart: ${indicator} to date, ${area}, ${year}.`,
  manySources: (count) => `The points come from ${count} sources; the table names the source of each.`,
  apart: 'A point apart is another source’s figure for the same period and is not joined to the line.',
};

/** The words of the kind. */
export const progressWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
