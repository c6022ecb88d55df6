import { moveEn, movesEn, moveVi, type Direction } from '../../i18n/direction';
import type { Locale } from '../../i18n/locale';

const vi = {
  title: (
    best: string,
    bestRate: string,
    bestMove: Direction,
    second: string | null,
    secondRate: string,
    secondMove: Direction,
    falls: number,
  ) =>
    `${best} ${moveVi(bestMove, bestRate)}` +
    (second === null ? '' : `, ${second} ${moveVi(secondMove, secondRate)}`) +
    (falls > 0 ? `; ${falls} sản phẩm giảm` : ''),
  subtitle: (area: string, period: string, before: string) =>
    `Sản lượng sản phẩm công nghiệp ${area}, ${period} so với cùng kỳ; ${before} = 100`,
  levelBefore: (level: string) => `từ ≈ ${level} (suy ra)`,
  beforeName: (name: string, period: string) => `${name}, ${period}`,
  alt: (count: number, period: string) =>
    `Biểu đồ điểm nối, ${count} sản phẩm, ${period} so với cùng kỳ năm trước (= 100).`,
};

const en: typeof vi = {
  title: (best, bestRate, bestMove, second, secondRate, secondMove, falls) =>
    `${best} ${movesEn(bestMove, bestRate)}` +
    (second === null ? '' : `, ${second} ${moveEn(secondMove, secondRate)}`) +
    (falls > 0 ? `; ${falls} ${falls === 1 ? 'product falls' : 'products fall'}` : ''),
  subtitle: (area, period, before) =>
    `Output of industrial products in ${area}, ${period} on a year earlier; ${before} = 100`,
  levelBefore: (level) => `from ≈ ${level} (derived)`,
  beforeName: (name, period) => `${name}, ${period}`,
  alt: (count, period) => `Dumbbell chart of ${count} products, ${period} against the year before (= 100).`,
};

/** The words of the kind. */
export const productsWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
