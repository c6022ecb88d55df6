import type { Locale } from './locale';

/** Words that only files need: they come with the code that makes them. */
const vi = {
  /** Under a picture that had no room for all of its rows. */
  moreRows: (count: number) => `và ${count} mục nữa, không đủ chỗ ở khổ này`,
  /** In the place of notes that had no room. */
  moreNotes: (count: number) => `và ${count} ghi chú nữa, ghi trong dữ liệu của hình`,
};

export type ExportMessages = typeof vi;

const en: ExportMessages = {
  moreRows: (count) => `and ${count} more, for which this size has no room`,
  moreNotes: (count) => `and ${count} more ${count === 1 ? 'note' : 'notes'}, in the data of the figure`,
};

export const EXPORT_CATALOGUES: Readonly<Record<Locale, ExportMessages>> = { vi, en };

export const exportMessages = (locale: Locale): ExportMessages => EXPORT_CATALOGUES[locale];
