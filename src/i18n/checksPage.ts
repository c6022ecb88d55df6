import type { Locale } from './locale';
import { rich, type Phrase } from './richText';

/** Words of the page of cross-checks, loaded with it and not with the catalogue of every page. */
const vi = {
  filters: 'Lọc kết quả đối chiếu',
  rule: 'Quy tắc',
  area: 'Địa bàn',
  indicator: 'Chỉ tiêu',
  period: 'Kỳ',
  source: 'Nguồn',
  any: 'Tất cả',
  option: (name: string, count: string) => `${name} (${count})`,
  shown: (shown: string, all: string) => `${shown} trong ${all} chỗ`,
  only: (subjects: string) => `Chỉ hiện những chỗ của hình hoặc con số đã mở: ${subjects}.`,
  all: (count: string) => `Xem cả ${count} chỗ`,
  reset: 'Bỏ mọi lựa chọn',
  unknown: 'Một phần địa chỉ không ứng với kết quả nào và đã được bỏ qua.',
  none: 'Không có chỗ nào ứng với các lựa chọn này.',
  group: (subject: string, count: string) => `${subject}: một nguồn tự mâu thuẫn ở ${count} chỗ`,
  groupSize: (least: Phrase, most: Phrase) => rich`${least} đến ${most}`,
  groupOpen: (count: string) => `Xem ${count} chỗ`,
  notReviewed: 'Chưa được xem xét',
  notesReviewed: 'Đã xem xét: vì sao khác nhau?',
  notesNew: 'Mới: chưa được xem xét',
  link: 'Liên kết',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  notCopied: 'Trình duyệt không cho sao chép',
  agreed: 'Khớp',
};

const en: typeof vi = {
  filters: 'Filter the findings',
  rule: 'Rule',
  area: 'Area',
  indicator: 'Indicator',
  period: 'Period',
  source: 'Source',
  any: 'All',
  option: (name, count) => `${name} (${count})`,
  shown: (shown, all) => `${shown} of ${all} ${all === '1' ? 'place' : 'places'}`,
  only: (subjects) => `Only those of the figure or value that led here: ${subjects}.`,
  all: (count) => `See all ${count}`,
  reset: 'Clear all choices',
  unknown: 'Part of the address answers to no finding and was ignored.',
  none: 'No finding answers to these choices.',
  group: (subject, count) => `${subject}: one source contradicts itself in ${count} places`,
  groupSize: (least, most) => rich`${least} to ${most}`,
  groupOpen: (count) => `See ${count} places`,
  notReviewed: 'Not reviewed yet',
  notesReviewed: 'Reviewed: why they differ',
  notesNew: 'New: not reviewed yet',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'The browser does not let it be copied',
  agreed: 'Agree',
};

export type ChecksPageWords = typeof vi;

export const checksPageWords = (locale: Locale): ChecksPageWords => ({ vi, en })[locale];
