import { bestEn, bestVi, moveEn, movesEn, moveVi, type Direction } from '../../i18n/direction';
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
  titleDisputed: (a: string, b: string) => `${a} và ${b}: các nguồn không cho biết nơi nào cao hơn`,
  fromTo: (low: Phrase, high: Phrase) => rich`${low} đến ${high}`,
  bySource: (title: Phrase) => rich`${title}, tùy nguồn`,
  titleOne: (indicator: string, a: string, period: string) => `${indicator} của ${a}, ${period}`,
  titleActivity: (best: string, rate: Phrase, direction: Direction, count: number) =>
    rich`${best} ${moveVi(direction, rate)}, ${bestVi(direction, { noun: 'activity', count })}`,
  titleTotal: (indicator: string, period: string, rate: Phrase, direction: Direction) =>
    rich`${indicator} theo ngành, ${period}: tổng số ${moveVi(direction, rate)}`,
  titleActivities: (indicator: string, period: string) => `${indicator} theo ngành, ${period}`,
  most: (points: string) => `góp nhiều nhất ${points} điểm (suy ra)`,
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
  titleDisputed: (a, b) => `${a} and ${b}: the sources do not tell which is higher`,
  fromTo: (low, high) => rich`${low} to ${high}`,
  bySource: (title) => rich`${title}, depending on the source`,
  titleOne: (indicator, a, period) => `${indicator} of ${a}, ${period}`,
  titleActivity: (best, rate, direction, count) =>
    rich`${best} ${movesEn(direction, rate)}, ${bestEn(direction, { noun: 'activity', count })}`,
  titleTotal: (indicator, period, rate, direction) =>
    rich`${indicator} by activity, ${period}: the total is ${moveEn(direction, rate)}`,
  titleActivities: (indicator, period) => `${indicator} by activity, ${period}`,
  most: (points) => `gave at most ${points} points (derived)`,
  subtitle: (indicator, period) => `${indicator}, ${period} on the same period a year earlier, %`,
  alt: (indicator, period) => `Bar chart: ${indicator}, ${period} on the same period a year earlier.`,
};

/** The words of the kind. */
export const ratesWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
