import type { Locale } from '../i18n/locale';

/** Only `check:data` uses these words, so they are not in the catalogues that readers load. */
interface CheckWords {
  readonly sound: (rows: number, releases: number, lists: number) => string;
  readonly issues: (count: number) => string;
  readonly fresh: (count: string) => string;
  readonly changed: (count: string) => string;
  readonly gone: (count: string) => string;
  readonly known: (count: string) => string;
  /** Sources of which a citation lacks something; their keys, listed. */
  readonly untitled: (count: number, keys: string) => string;
  readonly undated: (count: number, keys: string) => string;
  /** Precedes a row to copy into the list of accepted findings, with the reason added. */
  readonly row: (file: string) => string;
  readonly before: (about: string) => string;
  readonly reason: (reason: string) => string;
}

export const CHECK_WORDS: Readonly<Record<Locale, CheckWords>> = {
  en: {
    sound: (rows, releases, lists) =>
      `${rows} rows in ${releases} releases, ${lists} code lists: every row keeps the rules`,
    issues: (count) =>
      count === 1 ? '1 place breaks a rule of the codebook' : `${count} places break a rule of the codebook`,
    fresh: (count) => `New: ${count} of the cross-checks’ findings, which nobody has looked at yet`,
    changed: (count) => `Changed: ${count} accepted when a value was another`,
    gone: (count) => `Gone: ${count} accepted, no longer borne out by the figures`,
    known: (count) => `Known: ${count} of the cross-checks’ findings, accepted with a reason`,
    untitled: (count, keys) =>
      `Warning: ${count} ${count === 1 ? 'source has' : 'sources have'} no title, and no citation can name it: ${keys}`,
    undated: (count, keys) =>
      `Warning: ${count} ${count === 1 ? 'source has' : 'sources have'} no day of publication: ${keys}`,
    row: (file) => `for ${file}, once the reason is written at its end in both languages:`,
    before: (about) => `accepted as: ${about}`,
    reason: (reason) => `reason: ${reason}`,
  },
  vi: {
    sound: (rows, releases, lists) =>
      `${rows} dòng trong ${releases} bản công bố, ${lists} danh mục: dòng nào cũng đúng quy tắc`,
    issues: (count) => `${count} chỗ sai quy tắc của bảng mã`,
    fresh: (count) => `Mới: ${count} kết quả đối chiếu chưa ai xem xét`,
    changed: (count) => `Đã đổi: ${count} kết quả được chấp nhận khi một giá trị còn khác`,
    gone: (count) => `Không còn: ${count} kết quả đã chấp nhận mà số liệu không còn cho thấy`,
    known: (count) => `Đã biết: ${count} kết quả đối chiếu, được chấp nhận kèm lý do`,
    untitled: (count, keys) =>
      `Lưu ý: ${count} nguồn chưa có nhan đề, nên lời trích dẫn không nêu được: ${keys}`,
    undated: (count, keys) => `Lưu ý: ${count} nguồn chưa có ngày đăng: ${keys}`,
    row: (file) => `dòng cho ${file}, sau khi viết lý do vào cuối bằng hai thứ tiếng:`,
    before: (about) => `đã chấp nhận khi là: ${about}`,
    reason: (reason) => `lý do: ${reason}`,
  },
};
