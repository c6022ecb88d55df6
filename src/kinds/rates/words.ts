import { movesEn, moveVi, type Direction } from '../../i18n/direction';
import type { Locale } from '../../i18n/locale';
import { rich, type Phrase } from '../../i18n/richText';

const vi = {
  titleApart: (
    a: string,
    b: string,
    points: Phrase,
    side: 'above' | 'below',
    how: 'rise' | 'fall' | 'part',
  ) => {
    const words = {
      rise: { above: 'tăng nhanh hơn', below: 'tăng chậm hơn' },
      fall: { above: 'giảm ít hơn', below: 'giảm nhiều hơn' },
      part: { above: 'cao hơn', below: 'thấp hơn' },
    };
    return rich`${a} ${words[how][side]} ${b} ${points} điểm phần trăm`;
  },
  titleEqual: (a: string, b: string) => `${a} và ${b}: làm tròn không cho biết nơi nào cao hơn`,
  titleOne: (indicator: string, a: string, period: string) => `${indicator} của ${a}, ${period}`,
  titleActivity: (best: string, rate: Phrase, direction: Direction) =>
    rich`${best} ${moveVi(direction, rate)}, cao nhất trong các ngành`,
  subtitle: (indicator: string, period: string) => `${indicator}, ${period} so với cùng kỳ năm trước, %`,
  alt: (indicator: string, period: string) =>
    `Biểu đồ thanh: ${indicator}, ${period} so với cùng kỳ năm trước.`,
};

const en: typeof vi = {
  titleApart: (a, b, points, side, how) => {
    const words = {
      rise: { above: ['grows', 'faster than'], below: ['grows', 'slower than'] },
      fall: { above: ['falls', 'less than'], below: ['falls', 'more than'] },
      part: { above: ['stands', 'above'], below: ['stands', 'below'] },
    };
    const [verb = '', than = ''] = words[how][side];
    return rich`${a} ${verb} ${points} points ${than} ${b}`;
  },
  titleEqual: (a, b) => `${a} and ${b}: rounding does not tell which is higher`,
  titleOne: (indicator, a, period) => `${indicator} of ${a}, ${period}`,
  titleActivity: (best, rate, direction) =>
    rich`${best} ${movesEn(direction, rate)}, the most of all activities`,
  subtitle: (indicator, period) => `${indicator}, ${period} on the same period a year earlier, %`,
  alt: (indicator, period) => `Bar chart: ${indicator}, ${period} on the same period a year earlier.`,
};

/** The words of the kind. */
export const ratesWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
