import { bestEn, bestVi, moveEn, moveVi, type ComparedNoun, type Direction } from '../../i18n/direction';
import type { Locale } from '../../i18n/locale';
import { rich, type Phrase } from '../../i18n/richText';

const vi = {
  unitOwn: 'Mỗi ô một đơn vị',
  index: (base: string) => `chỉ số, ${base} = 100 (suy ra)`,
  subtitle: (what: string, common: string, span: string) =>
    [common, what, span].filter((part) => part !== '').join(', '),
  span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  titleRate: (name: string, period: string, direction: Direction, rate: Phrase) =>
    rich`${name} ${moveVi(direction, rate)} ${period}`,
  titleHighest: (from: string) => `, cao nhất trong các số từ ${from}`,
  titleLowest: (from: string) => `, thấp nhất trong các số từ ${from}`,
  titleBest: (best: string, period: string, direction: Direction, rate: Phrase, of: ComparedNoun) =>
    rich`${best} ${moveVi(direction, rate)} ${period}, ${bestVi(direction, of)}`,
  titleLevel: (name: string, period: string, level: Phrase) => rich`${name}: ${level} ${period}`,
  titleLevels: (period: string, items: Phrase) => rich`${period}: ${items}`,
  titleIndex: (name: string, direction: Direction, percent: Phrase, base: string, period: string) =>
    rich`${name} ${moveVi(direction, percent)}, ${period} so với ${base}`,
  titlePlain: (names: string, span: string) => `${names}, ${span}`,
  titleMany: (count: string, span: string) => `${count} chuỗi số liệu, ${span}`,
  alt: (count: string, span: string) => `Biểu đồ đường theo thời gian, số chuỗi: ${count}, ${span}.`,
  altLine: (name: string, latest: string, high: string, low: string) =>
    `${name}: mới nhất ${latest}; cao nhất ${high}; thấp nhất ${low}.`,
  altNewest: (name: string, latest: string) => `${name}: mới nhất ${latest}.`,
  altAmong: (name: string, latest: string, count: string, high: string, low: string) =>
    `${name}: mới nhất ${latest}; trong ${count} số cùng loại kỳ: cao nhất ${high}, thấp nhất ${low}.`,
  altAt: (text: string, period: string) => `${text} (${period})`,
  gaps: (name: string, gaps: string) => `${name}, chỗ trống không được nối: ${gaps}.`,
  unconnected:
    'Điểm rời không được nối là số của nguồn khác cho cùng một kỳ mà làm tròn không giải thích được.',
  spans: 'Vạch ngang cạnh một điểm là kỳ mà con số nói tới; số lũy kế đứng ở cuối kỳ của nó.',
  thin: 'Đường mảnh nối các số lũy kế từ đầu năm; đường đậm nối các số của từng kỳ.',
  denominators: (name: string, totals: string) =>
    `${name}: tổng số thay đổi (${totals}) nên các điểm không được nối với nhau.`,
  broken: (name: string) =>
    `${name}: không có gì cho thấy hai nguồn đếm như nhau nên số của chúng không được nối với nhau.`,
  ownScales: 'Các ô dùng đơn vị và thang đo riêng: so hình dáng, không so độ cao giữa các ô.',
  manySources: (count: string) => `Số liệu lấy từ ${count} nguồn; nguồn của từng con số ghi trong bảng.`,
  indexLevels: (base: string) =>
    `Chỉ số suy ra từ các mức đã công bố, ${base} = 100; khoảng do làm tròn ghi trong bảng.`,
  indexChanges: (base: string) =>
    `Chỉ số suy ra bằng cách nối các mức thay đổi so với kỳ trước đã công bố, ${base} = 100. Sai số làm tròn dồn lại theo từng bước; số sửa về sau của cơ quan thống kê có thể cho kết quả khác.`,
  indexDisputed: (
    name: string,
    count: string,
    of: string,
    period: string,
    chained: string,
    published: string,
  ) =>
    `${name}: các mức tăng so với kỳ trước, mà chỉ số này nối lại, không khớp với mức tăng so với cùng kỳ đã công bố ở ${count} trong ${of} kỳ; lệch nhất là ${period}: công bố ${published}, tính nối ${chained}. Vì vậy không kết luận mức tăng của cả giai đoạn.`,
  log: 'Trục giá trị theo thang logarit.',
  showing: 'Đang xem',
  outside: 'không có số ở đoạn này',
  tableSeries: 'Chuỗi',
  tableIndex: 'Chỉ số (suy ra)',
  zoomIn: 'Phóng to trục thời gian',
  zoomOut: 'Thu nhỏ trục thời gian',
  earlier: 'Dời về trước',
  later: 'Dời về sau',
  reset: 'Xem toàn bộ thời gian',
  tools: 'Trục thời gian',
  show: (name: string) => `Ẩn hoặc hiện ${name}`,
  hint: 'Phím trái, phải: theo thời gian; giữ Shift: dời đoạn đang xem. Lên, xuống: sang chuỗi khác. Cộng, trừ, 0: phóng to, thu nhỏ, xem toàn bộ.',
};

const en: typeof vi = {
  unitOwn: 'Each panel in its own unit',
  index: (base) => `index, ${base} = 100 (derived)`,
  subtitle: (what, common, span) => [common, what, span].filter((part) => part !== '').join(', '),
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  titleRate: (name, period, direction, rate) => rich`${name} ${moveEn(direction, rate)}, ${period}`,
  titleHighest: (from) => `, the highest of the figures from ${from} on`,
  titleLowest: (from) => `, the lowest of the figures from ${from} on`,
  titleBest: (best, period, direction, rate, of) =>
    rich`${best} ${moveEn(direction, rate)}, ${period}: ${bestEn(direction, of)}`,
  titleLevel: (name, period, level) => rich`${name}: ${level}, ${period}`,
  titleLevels: (period, items) => rich`${period}: ${items}`,
  titleIndex: (name, direction, percent, base, period) =>
    rich`${name} ${moveEn(direction, percent)}, ${period} against ${base}`,
  titlePlain: (names, span) => `${names}, ${span}`,
  titleMany: (count, span) => `${count} series, ${span}`,
  alt: (count, span) => `Line chart over time, series: ${count}, ${span}.`,
  altLine: (name, latest, high, low) => `${name}: latest ${latest}; highest ${high}; lowest ${low}.`,
  altNewest: (name, latest) => `${name}: latest ${latest}.`,
  altAmong: (name, latest, count, high, low) =>
    `${name}: latest ${latest}; among ${count} figures of one kind of period: highest ${high}, lowest ${low}.`,
  altAt: (text, period) => `${text} (${period})`,
  gaps: (name, gaps) => `${name}, gaps that no line crosses: ${gaps}.`,
  unconnected:
    'Points that no line joins are figures of another source for the same period, which rounding cannot reconcile.',
  spans:
    'The stroke beside a point is the period that the figure is for; a cumulative figure stands at the end of its period.',
  thin: 'Thin lines join cumulative figures since January, thick lines those of single periods.',
  denominators: (name, totals) => `${name}: the total changes (${totals}), so the points are not joined.`,
  broken: (name) =>
    `${name}: nothing shows that two of the sources count alike, so their figures are not joined.`,
  ownScales: 'Panels have units and scales of their own: compare shapes, not heights between panels.',
  manySources: (count) => `Figures from ${count} sources; the table names the source of each.`,
  indexLevels: (base) =>
    `The index is derived from published levels, ${base} = 100; the table has what rounding leaves open.`,
  indexChanges: (base) =>
    `The index is derived by chaining the published changes on the period before, ${base} = 100. Rounding adds up with every step; later revisions by the statistics office may give another result.`,
  indexDisputed: (name, count, of, period, chained, published) =>
    `${name}: the changes on the period before, which this index chains, do not fit the published growth on a year before in ${count} of ${of} ${of === '1' ? 'period' : 'periods'}; furthest apart for ${period}: ${published} as published, ${chained} chained. So nothing is said of the growth over the whole span.`,
  log: 'The axis of values is logarithmic.',
  showing: 'Showing',
  outside: 'no figure in view',
  tableSeries: 'Series',
  tableIndex: 'Index (derived)',
  zoomIn: 'Zoom in on the time axis',
  zoomOut: 'Zoom out of the time axis',
  earlier: 'Move to earlier periods',
  later: 'Move to later periods',
  reset: 'Show the whole time',
  tools: 'Time axis',
  show: (name) => `Hide or show ${name}`,
  hint: 'Left and right: through time; with Shift: move the part in view. Up and down: to another series. Plus, minus, 0: zoom in, zoom out, show all.',
};

/** The words of the kind. */
export const seriesWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
