import type { Locale } from '../../i18n/locale';

const vi = {
  title: (indicator: string, whole: string, part: string, period: string, partName: string) =>
    `${indicator} ${period}: ${whole}, trong đó ${part} ${partName}`,
  subtitle: (activity: string, period: string) => `${activity}, ${period}`,
  alt: (whole: string, part: string, partName: string) =>
    `Biểu đồ ô: ${whole}, trong đó ${part} ${partName}.`,
};

const en: typeof vi = {
  title: (indicator, whole, part, period, partName) =>
    `${indicator}, ${period}: ${whole}, of which ${part} ${partName}`,
  subtitle: (activity, period) => `${activity}, ${period}`,
  alt: (whole, part, partName) => `Unit chart: ${whole}, of which ${part} ${partName}.`,
};

/** The words of the kind. */
export const countsWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
