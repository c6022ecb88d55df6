import { moveEn, movesEn, moveVi, type Direction } from '../../i18n/direction';
import type { Locale } from '../../i18n/locale';
import { rich, type Phrase } from '../../i18n/richText';

/** A product's growth, for a sentence. */
export interface Growth {
  readonly name: string;
  readonly direction: Direction;
  readonly rate: Phrase;
}

const vi = {
  title: (best: Growth, second: Growth | null, falls: number) => {
    const next = second ? rich`, ${second.name} ${moveVi(second.direction, second.rate)}` : '';
    const falling = falls > 0 ? `; ${falls} sản phẩm giảm` : '';
    return rich`${best.name} ${moveVi(best.direction, best.rate)}${next}${falling}`;
  },
  subtitle: (area: string, period: string, before: string) =>
    `Sản lượng sản phẩm công nghiệp ${area}, ${period} so với cùng kỳ; ${before} = 100`,
  levelBefore: (level: string) => `từ ≈ ${level} (suy ra)`,
  beforeName: (name: string, period: string) => `${name}, ${period}`,
  alt: (count: number, period: string) =>
    `Biểu đồ điểm nối, ${count} sản phẩm, ${period} so với cùng kỳ năm trước (= 100).`,
};

const en: typeof vi = {
  title: (best, second, falls) => {
    const next = second ? rich`, ${second.name} ${moveEn(second.direction, second.rate)}` : '';
    const falling = falls > 0 ? `; ${falls} ${falls === 1 ? 'product falls' : 'products fall'}` : '';
    return rich`${best.name} ${movesEn(best.direction, best.rate)}${next}${falling}`;
  },
  subtitle: (area, period, before) =>
    `Output of industrial products in ${area}, ${period} on a year earlier; ${before} = 100`,
  levelBefore: (level) => `from ≈ ${level} (derived)`,
  beforeName: (name, period) => `${name}, ${period}`,
  alt: (count, period) => `Dumbbell chart of ${count} products, ${period} against the year before (= 100).`,
};

/** The words of the kind. */
export const productsWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
