import type { Locale } from './locale';

/** Words of long tables, loaded with the pages that have one. */
const vi = {
  columns: (shown: number, all: number) => `Cột (${shown}/${all})`,
  chooseColumns: 'Chọn cột',
  none: 'Không có dòng nào ứng với các lựa chọn này.',
  firstOf: (shown: string, all: string) =>
    `${shown} dòng đầu trong ${all}; các dòng còn lại hiện ra khi trang chạy, và có đủ trong tệp tải về.`,
};

const en: typeof vi = {
  columns: (shown, all) => `Columns (${shown} of ${all})`,
  chooseColumns: 'Choose columns',
  none: 'No row answers to these choices.',
  firstOf: (shown, all) =>
    `The first ${shown} of ${all} rows; the others appear once the page is running, and the download has them all.`,
};

export const dataTableWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
