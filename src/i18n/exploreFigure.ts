import type { Locale } from './locale';

/** Rise, fall or no change: decides the verb of a sentence. */
type Direction = 'up' | 'down' | 'same';

const moveVi = (direction: Direction, percent: string): string =>
  direction === 'same' ? 'không đổi' : `${direction === 'up' ? 'tăng' : 'giảm'} ${percent}`;
/** Without a verb: the names of series are singular (cement) and plural (workers). */
const moveEn = (direction: Direction, percent: string): string =>
  direction === 'same' ? 'unchanged' : `${direction} ${percent}`;

/** For the greatest of several changes; where it is a fall, the others fell further. */
const bestVi = (direction: Direction): string =>
  direction === 'down' ? 'mức giảm ít nhất trong các chuỗi' : 'cao nhất trong các chuỗi';
const bestEn = (direction: Direction): string =>
  direction === 'down' ? 'the smallest fall of the series' : 'the highest of the series';

const vi = {
  series: {
    measure: {
      level: 'giá trị',
      yoy: 'thay đổi so với cùng kỳ năm trước, %',
      mom: 'thay đổi so với kỳ trước, %',
    },
    unitOwn: 'Mỗi ô một đơn vị',
    index: (base: string) => `chỉ số, ${base} = 100 (suy ra)`,
    subtitle: (what: string, common: string, span: string) =>
      [common, what, span].filter((part) => part !== '').join(', '),
    span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    titleRate: (name: string, period: string, direction: Direction, rate: string) =>
      `${name} ${moveVi(direction, rate)} ${period}`,
    titleHighest: (from: string) => `, cao nhất trong các số từ ${from}`,
    titleLowest: (from: string) => `, thấp nhất trong các số từ ${from}`,
    titleBest: (best: string, period: string, direction: Direction, rate: string) =>
      `${best} ${moveVi(direction, rate)} ${period}, ${bestVi(direction)}`,
    titleLevel: (name: string, period: string, level: string) => `${name}: ${level} ${period}`,
    titleLevels: (period: string, items: string) => `${period}: ${items}`,
    titleIndex: (name: string, direction: Direction, percent: string, base: string, period: string) =>
      `${name} ${moveVi(direction, percent)}, ${period} so với ${base}`,
    titlePlain: (names: string, span: string) => `${names}, ${span}`,
    titleMany: (count: string, span: string) => `${count} chuỗi số liệu, ${span}`,
    alt: (count: string, span: string) => `Biểu đồ đường theo thời gian, số chuỗi: ${count}, ${span}.`,
    altLine: (name: string, latest: string, high: string, low: string) =>
      `${name}: mới nhất ${latest}; cao nhất ${high}; thấp nhất ${low}.`,
    altNewest: (name: string, latest: string) => `${name}: mới nhất ${latest}.`,
    altAmong: (name: string, latest: string, count: string, high: string, low: string) =>
      `${name}: mới nhất ${latest}; trong ${count} số cùng loại kỳ: cao nhất ${high}, thấp nhất ${low}.`,
    altAt: (text: string, period: string) => `${text} (${period})`,
    gap: (first: string, last: string) =>
      first === last ? `${first}: chưa công bố` : `${first} – ${last}: chưa công bố`,
    gapShort: 'chưa công bố',
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
      `${name}: tính trên 12 tháng, chỉ số nối chuỗi và mức tăng so với cùng kỳ đã công bố không thể cùng đúng ở ${count} trong ${of} lần so; xa nhau nhất là ${period}, ${chained} theo chuỗi và ${published} theo công bố. Vì vậy không kết luận mức tăng của cả giai đoạn.`,
    indexFacts: (count: string, base: string) => `Suy ra từ ${count} con số, ${base} = 100`,
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
  },
  compare: {
    titleGrowth: (best: string, direction: Direction, percent: string, a: string, b: string) =>
      `${best} ${moveVi(direction, percent)}, ${a} so với ${b}`,
    titleMost: (best: string, direction: Direction, percent: string, period: string) =>
      `${best} ${moveVi(direction, percent)} ${period}, ${bestVi(direction)}`,
    titleMany: (count: string, a: string, b: string) => `${count} chuỗi số liệu: ${a} và ${b}`,
    titleTogether: (names: string) => `${names}: làm tròn không cho biết chuỗi nào tăng nhanh hơn`,
    titlePoints: (name: string, direction: Direction, points: string, a: string, b: string) =>
      direction === 'same'
        ? `${name}: mức tăng ${a} và ${b} không khác nhau quá mức làm tròn`
        : `${name}: mức tăng ${a} ${direction === 'up' ? 'cao hơn' : 'thấp hơn'} ${b} ${points} điểm phần trăm`,
    titlePlain: (names: string, a: string, b: string) => `${names}: ${a} và ${b}`,
    titleShare: (name: string, share: string, whole: string, common: string, period: string) =>
      `${name} chiếm ${share} tổng số ${whole} (${common}) trong ${period}`,
    titleContribution: (name: string, points: string, a: string) =>
      `${name} đóng góp ≈ ${points} điểm phần trăm vào mức tăng của ${a}`,
    yoy: 'thay đổi so với cùng kỳ năm trước, %',
    mom: 'thay đổi so với kỳ trước, %',
    indexed: (period: string) => `${period} = 100`,
    contribution: 'đóng góp vào mức tăng của tổng số, điểm phần trăm',
    share: 'phần trong tổng số, %',
    subtitle: (common: string, what: string, a: string, b: string) =>
      [common, what, a === b ? a : `${a} so với ${b}`].filter((part) => part !== '').join(', '),
    alt: (count: string, a: string, b: string) =>
      `Biểu đồ so sánh, số chuỗi: ${count}, ${a === b ? a : `${a} và ${b}`}.`,
    altRow: (name: string, a: string, b: string, change: string) =>
      `${name}: ${[a, b, change].filter((part) => part !== '').join('; ')}`,
    published: (rate: string) => `${rate} công bố`,
    computed: (rate: string) => `≈ ${rate} tính từ hai mức`,
    differ: (rows: string) =>
      `${rows}: mức tăng công bố và mức tăng tính từ hai mức khác nhau quá mức làm tròn; cả hai đều được ghi.`,
    points: (points: string) => `${points} điểm`,
    derivedBefore: 'Mức của năm trước là số suy ra từ mức và mức tăng đã công bố.',
    derivedRest: (rest: string, whole: string, part: string) => `${rest} là số suy ra: ${whole} trừ ${part}.`,
    derivedRestApart: (rest: string, whole: string, part: string, from: string, less: string) =>
      `${rest} là số suy ra: ${whole} (${from}) trừ ${part} (${less}). Không có gì cho thấy hai nguồn đếm như nhau nên số này có thể không phải là phần còn lại thật.`,
    twoBodies: 'Mức tăng của hai kỳ do các nguồn khác nhau công bố.',
    different: 'Các chuỗi khác đơn vị nên được so bằng chỉ số, không bằng mức.',
    name: 'Chuỗi',
    levelOf: (period: string) => `Giá trị ${period}`,
    rateOf: (period: string) => `Mức tăng ${period}`,
    growthPublished: 'Mức tăng công bố',
    growthComputed: 'Mức tăng tính được',
    computedRange: 'Khoảng của mức tính được',
    gap: 'Chênh lệch (điểm phần trăm)',
    gapRange: 'Khoảng của chênh lệch',
    statusOf: (period: string) => `Tình trạng ${period}`,
    sourceOf: (period: string) => `Nguồn ${period}`,
    roundingOf: (period: string) => `Khoảng do làm tròn ${period}`,
    wholeOf: (period: string) => `Tổng số ${period}`,
  },
  refusal: {
    'no-series': 'Chưa chọn chuỗi số liệu nào.',
    'no-measure': (name: string) => `${name}: chưa nguồn nào công bố đại lượng này.`,
    'same-rates': (name: string) => `${name}: mức tăng không có đơn vị và đã có trong hình với đơn vị kia.`,
    'nothing-there': (name: string) =>
      `${name}: không có số nào trong khoảng thời gian và loại kỳ đang chọn.`,
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
    'no-figure': (name: string, period: string) => `${name}: chưa có số cho ${period}.`,
    'no-figures': (name: string, a: string, b: string) => `${name}: chưa có số cho ${a} và ${b}.`,
    'no-growth': (name: string) =>
      `${name}: chưa biết mức tăng giữa hai kỳ nên không đứng cạnh chuỗi có đơn vị khác được.`,
    noTotal: 'không nêu',
    denominators: (name: string, a: string, b: string) =>
      `${name}: tổng số được theo dõi khác nhau (${a} và ${b}) nên không so được.`,
    sources: (name: string, a: string, b: string) =>
      `${name}: mức của hai kỳ do hai nguồn công bố (${a}; ${b}) và không có gì cho thấy hai nguồn đếm như nhau, nên không tính mức tăng.`,
    weights: (name: string) => `${name}: chưa biết tỷ trọng trong tổng số nên không tính được đóng góp.`,
  },
};

/** Words of the kinds `series` and `compare`, loaded with the pages that draw them. */
export type ExploreFigureMessages = typeof vi;

const en: ExploreFigureMessages = {
  series: {
    measure: {
      level: 'level',
      yoy: 'change on the same period a year earlier, %',
      mom: 'change on the period before, %',
    },
    unitOwn: 'Each panel in its own unit',
    index: (base) => `index, ${base} = 100 (derived)`,
    subtitle: (what, common, span) => [common, what, span].filter((part) => part !== '').join(', '),
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    titleRate: (name, period, direction, rate) => `${name} ${moveEn(direction, rate)}, ${period}`,
    titleHighest: (from) => `, the highest of the figures from ${from} on`,
    titleLowest: (from) => `, the lowest of the figures from ${from} on`,
    titleBest: (best, period, direction, rate) =>
      `${best} ${moveEn(direction, rate)}, ${period}: ${bestEn(direction)}`,
    titleLevel: (name, period, level) => `${name}: ${level}, ${period}`,
    titleLevels: (period, items) => `${period}: ${items}`,
    titleIndex: (name, direction, percent, base, period) =>
      `${name} ${moveEn(direction, percent)}, ${period} against ${base}`,
    titlePlain: (names, span) => `${names}, ${span}`,
    titleMany: (count, span) => `${count} series, ${span}`,
    alt: (count, span) => `Line chart over time, series: ${count}, ${span}.`,
    altLine: (name, latest, high, low) => `${name}: latest ${latest}; highest ${high}; lowest ${low}.`,
    altNewest: (name, latest) => `${name}: latest ${latest}.`,
    altAmong: (name, latest, count, high, low) =>
      `${name}: latest ${latest}; among ${count} figures of one kind of period: highest ${high}, lowest ${low}.`,
    altAt: (text, period) => `${text} (${period})`,
    gap: (first, last) => (first === last ? `${first}: not published` : `${first} – ${last}: not published`),
    gapShort: 'not published',
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
      `${name}: over twelve months the chain and the published growth cannot both be right in ${count} of ${of} cases; furthest apart in ${period}, ${chained} by the chain and ${published} as published. So nothing is said of the growth over the whole span.`,
    indexFacts: (count, base) => `Derived from ${count} figures, ${base} = 100`,
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
  },
  compare: {
    titleGrowth: (best, direction, percent, a, b) => `${best} ${moveEn(direction, percent)}, ${a} on ${b}`,
    titleMost: (best, direction, percent, period) =>
      `${best} ${moveEn(direction, percent)}, ${period}: ${bestEn(direction)}`,
    titleMany: (count, a, b) => `${count} series: ${a} and ${b}`,
    titleTogether: (names) => `${names}: rounding does not tell which grew faster`,
    titlePoints: (name, direction, points, a, b) =>
      direction === 'same'
        ? `${name}: growth no further apart than rounding, ${a} and ${b}`
        : `${name}: growth ${points} percentage points ${direction === 'up' ? 'higher' : 'lower'}, ${a} against ${b}`,
    titlePlain: (names, a, b) => `${names}: ${a} and ${b}`,
    titleShare: (name, share, whole, common, period) =>
      `${name}: ${share} of all ${whole} (${common}), ${period}`,
    titleContribution: (name, points, a) => `${name}: ≈ ${points} percentage points of the growth of ${a}`,
    yoy: 'change on the same period a year earlier, %',
    mom: 'change on the period before, %',
    indexed: (period) => `${period} = 100`,
    contribution: 'contribution to the growth of the total, percentage points',
    share: 'share of the total, %',
    subtitle: (common, what, a, b) =>
      [common, what, a === b ? a : `${a} on ${b}`].filter((part) => part !== '').join(', '),
    alt: (count, a, b) => `Comparison chart, series: ${count}, ${a === b ? a : `${a} and ${b}`}.`,
    altRow: (name, a, b, change) => `${name}: ${[a, b, change].filter((part) => part !== '').join('; ')}`,
    published: (rate) => `${rate} published`,
    computed: (rate) => `≈ ${rate} from the two levels`,
    differ: (rows) =>
      `${rows}: growth as published and growth from the two levels differ by more than rounding; both are given.`,
    points: (points) => `${points} points`,
    derivedBefore: 'The level of the year before is derived from the published level and its growth.',
    derivedRest: (rest, whole, part) => `${rest} is derived: ${whole} less ${part}.`,
    derivedRestApart: (rest, whole, part, from, less) =>
      `${rest} is derived: ${whole} (${from}) less ${part} (${less}). Nothing shows that the two sources count alike, so it may not be what truly remained.`,
    twoBodies: 'Growth in the two periods comes from different sources.',
    different: 'The series have different units: they are compared by index, not by level.',
    name: 'Series',
    levelOf: (period) => `Level ${period}`,
    rateOf: (period) => `Growth ${period}`,
    growthPublished: 'Growth as published',
    growthComputed: 'Growth as computed',
    computedRange: 'What rounding leaves open of the computed growth',
    gap: 'Difference (percentage points)',
    gapRange: 'What rounding leaves open of the difference',
    statusOf: (period) => `Status ${period}`,
    sourceOf: (period) => `Source ${period}`,
    roundingOf: (period) => `What rounding leaves open ${period}`,
    wholeOf: (period) => `Total ${period}`,
  },
  refusal: {
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
    'no-figure': (name, period) => `${name}: no figure for ${period}.`,
    'no-figures': (name, a, b) => `${name}: no figure for ${a} or ${b}.`,
    'no-growth': (name) =>
      `${name}: no growth between the two periods is known, so it cannot stand beside series of other units.`,
    noTotal: 'not stated',
    denominators: (name, a, b) =>
      `${name}: the totals counted differ (${a} and ${b}), so they cannot be compared.`,
    sources: (name, a, b) =>
      `${name}: the levels of the two periods come from two sources (${a}; ${b}) and nothing shows that they count alike, so no growth is computed.`,
    weights: (name) =>
      `${name}: its weight in the total is not known, so its contribution cannot be computed.`,
  },
};

const CATALOGUES: Record<Locale, ExploreFigureMessages> = { vi, en };

export const exploreFigureMessages = (locale: Locale): ExploreFigureMessages => CATALOGUES[locale];
