import type { Locale } from '../../i18n/locale';

const vi = {
  title: (year: string, met: string, all: string) =>
    `Mục tiêu năm ${year}: ${met} trong ${all} chỉ tiêu đang cao hơn mục tiêu`,
  titleNone: (year: string) => `Mục tiêu năm ${year}: chưa có số thực hiện`,
  subtitle: (area: string, period: string) =>
    `${area}, tăng trưởng so với năm trước, %; số thực hiện mới nhất đến hết ${period}`,
  subtitleAll: (area: string) => `${area}, tăng trưởng so với năm trước, %; mục tiêu là vạch cam`,
  points: (points: string) => `${points} điểm phần trăm`,
  cannotTell: 'làm tròn không cho kết luận',
  targetShort: (rate: string) => `mục tiêu ${rate}`,
  alt: (year: string) => `Biểu đồ so mục tiêu năm ${year} với số thực hiện.`,
};

const en: typeof vi = {
  title: (year, met, all) => `Targets for ${year}: ${met} of ${all} indicators stand above target`,
  titleNone: (year) => `Targets for ${year}: no actual figure yet`,
  subtitle: (area, period) =>
    `${area}, growth on the year before, %; newest actual figures up to the end of ${period}`,
  subtitleAll: (area) => `${area}, growth on the year before, %; the target is the orange tick`,
  points: (points) => `${points} percentage points`,
  cannotTell: 'rounding allows no verdict',
  targetShort: (rate) => `target ${rate}`,
  alt: (year) => `Bullet chart of the targets for ${year} and the actual figures.`,
};

/** The words of the kind. */
export const targetsWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
