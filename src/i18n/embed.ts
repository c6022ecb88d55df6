import type { Locale } from './locale';

/** Words of embeds and of the code that makes them, not loaded with every page. */
const vi = {
  open: 'Mở hình này ở Chỉ Số',
  site: 'Mở Chỉ Số',
  publishedUntil: (date: string) => `số liệu công bố đến ${date}`,
  /** Of sources that state no day: the end of the latest period that they report. */
  dataUntil: (date: string) => `số liệu đến ${date}`,
  needsScript: 'Hình này được vẽ bằng JavaScript, mà trình duyệt đang tắt. Hình vẫn xem được ở Chỉ Số:',
  invalid: {
    title: 'Không vẽ được hình này',
    none: 'Địa chỉ của khung nhúng không nêu hình nào.',
    gone: 'Chỉ Số không còn hình mang tên này.',
    long: 'Địa chỉ của khung nhúng dài quá mức đọc được.',
    version: (version: string) => `Địa chỉ viết theo dạng “${version}”, mà Chỉ Số không biết.`,
    missing: (field: string) => `Địa chỉ thiếu trường “${field}”.`,
    field: (field: string, value: string) => `Trường “${field}” có giá trị không dùng được: “${value}”.`,
    nothing: 'Số liệu của Chỉ Số không có gì cho hình mà địa chỉ này nêu.',
    partly: (field: string, value: string) => `Bỏ qua trường “${field}” với giá trị “${value}”.`,
  },
  frozen: (day: string, version: string) =>
    `Bản cố định, không đổi theo số liệu về sau: ${day}, phiên bản ${version}.`,
  frozenUndated: (version: string) =>
    `Bản cố định, không đổi theo số liệu về sau: số liệu phiên bản ${version}.`,
};

const en: typeof vi = {
  open: 'Open this figure in Chỉ Số',
  site: 'Open Chỉ Số',
  publishedUntil: (date) => `data published until ${date}`,
  dataUntil: (date) => `data to ${date}`,
  needsScript:
    'This figure is drawn by JavaScript, which is switched off in this browser. It can still be seen in Chỉ Số:',
  invalid: {
    title: 'This figure cannot be drawn',
    none: 'The address of this frame names no figure.',
    gone: 'Chỉ Số no longer has a figure of this name.',
    long: 'The address of this frame is longer than can be read.',
    version: (version) => `The address is written in the form “${version}”, which Chỉ Số does not know.`,
    missing: (field) => `The address lacks the field “${field}”.`,
    field: (field, value) => `The field “${field}” has a value that cannot be used: “${value}”.`,
    nothing: 'The data of Chỉ Số hold nothing for the figure that this address names.',
    partly: (field, value) => `The field “${field}” with the value “${value}” was left out.`,
  },
  frozen: (day, version) => `A fixed copy that later data do not change: ${day}, version ${version}.`,
  frozenUndated: (version) => `A fixed copy that later data do not change: data version ${version}.`,
};

export type EmbedMessages = typeof vi;

export const embedMessages = (locale: Locale): EmbedMessages => ({ vi, en })[locale];
