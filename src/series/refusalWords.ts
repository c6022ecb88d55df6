import type { Locale } from '../i18n/locale';

const vi = {
  'no-series': 'Chưa chọn chuỗi số liệu nào.',
  'no-measure': (name: string) => `${name}: chưa nguồn nào công bố đại lượng này.`,
  'same-rates': (name: string) => `${name}: mức tăng không có đơn vị và đã có trong hình với đơn vị kia.`,
  'nothing-there': (name: string) => `${name}: không có số nào trong khoảng thời gian và loại kỳ đang chọn.`,
  'choose-unit': (name: string, units: string) =>
    `${name} được công bố theo nhiều đơn vị (${units}); hãy chọn một đơn vị.`,
  'several-units': (units: string) =>
    `Các chuỗi có đơn vị khác nhau (${units}) nên không dùng chung một trục. Ô nhỏ, mức tăng hoặc chỉ số thì so được.`,
  'log-not-positive': 'Thang logarit chỉ dùng được khi mọi giá trị đều dương; đang dùng thang thường.',
  'no-base': (name: string, base: string) => `${name}: không có số ở ${base} để lấy làm gốc 100.`,
  'same-period': (a: string) => `Hai kỳ đều là ${a}: không có gì để so.`,
  lengths: (a: string, b: string) => `${a} và ${b} không dài bằng nhau nên không so được.`,
  'day-and-span': (a: string, b: string) =>
    `${a} và ${b}: một bên là số đếm tại một ngày, một bên là số của cả kỳ, nên không so được.`,
  'no-value': (name: string, period: string) => `${name}: chưa có số cho ${period}.`,
  'no-values': (name: string, a: string, b: string) => `${name}: chưa có số cho ${a} và ${b}.`,
  'no-growth': (name: string) =>
    `${name}: chưa biết mức tăng giữa hai kỳ nên không đứng cạnh chuỗi có đơn vị khác được.`,
  noTotal: 'không nêu',
  denominators: (name: string, a: string, b: string) =>
    `${name}: tổng số được theo dõi khác nhau (${a} và ${b}) nên không so được.`,
  sources: (name: string, a: string, b: string) =>
    `${name}: mức của hai kỳ do hai nguồn công bố (${a}; ${b}) và không có gì cho thấy hai nguồn đếm như nhau, nên không tính mức tăng.`,
  weights: (name: string) => `${name}: chưa biết tỷ trọng trong tổng số nên không tính được đóng góp.`,
};

const en: typeof vi = {
  'no-series': 'No series is chosen.',
  'no-measure': (name) => `${name}: no source publishes this measure.`,
  'same-rates': (name) => `${name}: a rate has no unit, and is in the figure already with the other one.`,
  'nothing-there': (name) => `${name}: nothing within the time and the kinds of period chosen.`,
  'choose-unit': (name, units) => `${name} is published in several units (${units}); choose one.`,
  'several-units': (units) =>
    `The series have different units (${units}) and cannot share an axis. Small multiples, growth or an index can compare them.`,
  'log-not-positive': 'A logarithmic axis needs values that are all positive; the axis is an ordinary one.',
  'no-base': (name, base) => `${name}: no figure at ${base} to be 100.`,
  'same-period': (a) => `Both periods are ${a}: there is nothing to compare.`,
  lengths: (a, b) => `${a} and ${b} are not of one length and cannot be compared.`,
  'day-and-span': (a, b) =>
    `${a} and ${b}: one is counted on a day, the other over a whole period, so they cannot be compared.`,
  'no-value': (name, period) => `${name}: no figure for ${period}.`,
  'no-values': (name, a, b) => `${name}: no figure for ${a} or ${b}.`,
  'no-growth': (name) =>
    `${name}: no growth between the two periods is known, so it cannot stand beside series of other units.`,
  noTotal: 'not stated',
  denominators: (name, a, b) =>
    `${name}: the totals counted differ (${a} and ${b}), so they cannot be compared.`,
  sources: (name, a, b) =>
    `${name}: the levels of the two periods come from two sources (${a}; ${b}) and nothing shows that they count alike, so no growth is computed.`,
  weights: (name) => `${name}: its weight in the total is not known, so its contribution cannot be computed.`,
};

/** Why something of a spec is not shown. */
export const refusalWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
