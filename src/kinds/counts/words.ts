import type { Locale } from '../../i18n/locale';
import { rich, type Phrase } from '../../i18n/richText';

const vi = {
  title: (indicator: string, whole: Phrase, part: Phrase, period: string, partName: string) =>
    rich`${indicator} ${period}: ${whole}, trong đó ${part} ${partName}`,
  subtitle: (what: string, period: string) => `${what}, ${period}`,
  alt: (whole: string, part: string, partName: string) =>
    `Biểu đồ ô: ${whole}, trong đó ${part} ${partName}.`,
};

const en: typeof vi = {
  title: (indicator, whole, part, period, partName) =>
    rich`${indicator}, ${period}: ${whole}, of which ${part} ${partName}`,
  subtitle: (what, period) => `${what}, ${period}`,
  alt: (whole, part, partName) => `Unit chart: ${whole}, of which ${part} ${partName}.`,
};

/** The words of the kind. */
export const countsWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
