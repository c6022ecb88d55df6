import type { Locale } from './locale';
import { rich, type Phrase } from './richText';

/** Words of the lineage panel, loaded with it when it first opens. */
const vi = {
  title: 'Con số này từ đâu?',
  close: 'Đóng',
  back: 'Câu hỏi trước',
  copy: 'Chép thành chữ',
  copied: 'Đã chép',
  copyFailed: 'Trình duyệt không cho chép; hãy chọn và chép đoạn chữ dưới đây.',
  link: 'Chép liên kết',
  print: 'In',
  asText: 'Câu trả lời bằng chữ',
  unknown: 'Không trả lời được',
  notACode: (code: string) => `“${code}” không phải là câu hỏi của trang này: liên kết có thể đã bị cắt.`,
  notThere: 'Bộ số liệu không có con số mà liên kết này hỏi đến.',
  notThereThen: (day: string) =>
    `Theo những gì đã công bố đến ${day}, chưa có con số mà liên kết này hỏi đến.`,
  notComputed: 'Từ các con số mà liên kết này nêu không suy ra được giá trị nào.',
  facts: {
    printed: 'In trong nguồn',
    basis: 'So sánh',
    period: 'Kỳ',
    status: 'Tình trạng',
    rounding: 'Khoảng do làm tròn',
    source: 'Nguồn',
    locator: 'Chỗ trong nguồn',
    published: 'Ngày công bố',
    accessed: 'Ngày truy cập',
    definition: 'Định nghĩa',
    interval: 'Khoảng',
    method: 'Cách tính',
    formula: 'Công thức',
  },
  counted: 'số đếm, không làm tròn',
  notMeasured: {
    TARGET: () => 'đặt ra, không làm tròn',
    FORECAST: (range: string) => `dự báo, không phải đo được; khi so sánh được hiểu là ${range}`,
  },
  dayUnknown: 'không ghi trong nguồn',
  dayUnstated: (day: string) => `không ghi trong nguồn; nguồn có số đến ${day}`,
  inPrint: 'bản in',
  titled: (source: string, title: Phrase) => rich`${source}: “${title}”`,
  notes: 'Ghi chú',
  conflicts: 'Không thể cùng đúng',
  seeFinding: 'Xem ở trang Đối chiếu',
  reviewed: (reason: string) => `Đã xem xét: ${reason}`,
  others: 'Nguồn khác cho cùng con số này',
  reconciled: 'làm tròn giải thích được chênh lệch',
  apart: 'làm tròn không giải thích được chênh lệch',
  notCompared: 'không so được: mỗi nguồn chọn mẫu số riêng',
  history: 'Các lần công bố',
  printedOn: (day: string) => `in ngày ${day}`,
  printedFrom: (day: string) => `không ghi ngày, có số đến ${day}`,
  thisOne: 'con số đang hỏi',
  uses: 'Dùng ở',
  derivedFromIt: 'Suy ra từ con số này',
  from: 'Suy ra từ',
  names: {
    yearBefore: (name: string, period: string) => `${name}, ${period}`,
    growth: (name: string, now: string, then: string) => `${name}, ${now} so với ${then}`,
    rest: (name: string, period: string) => `${name}, ${period}`,
    restAMonth: (name: string, period: string) => `${name}, bình quân một tháng trong ${period}`,
    average: (name: string, period: string) => `${name}, bình quân một tháng trong ${period}`,
    gap: (a: string, b: string) => `${a} so với ${b}`,
    pace: (name: string, after: string) => `${name}: mức tăng cần cho các tháng còn lại sau ${after}`,
    yearEnd: (name: string, year: string) => `${name} năm ${year}, nếu các tháng còn lại tăng như đã thử`,
    needed: (name: string, after: string) => `${name}: mức cần mỗi tháng sau ${after}`,
    paceGap: (name: string, after: string) => `${name}: bình quân đến hết ${after} so với mức còn cần`,
    weighted: (name: string, period: string) => `${name}: các phần của ${period}`,
    apart: (name: string, period: string) => `${name}, ${period}: hai bên lệch nhau`,
    chainedGrowth: (name: string, period: string) => `${name}, ${period}: tính nối từ kỳ trước`,
    index: (name: string, base: string) => `${name}; ${base} = 100`,
    chained: (name: string, last: string) => `${name}: chỉ số nối qua các thay đổi đến ${last}`,
    share: (part: string, whole: string) => `${part}: tỷ trọng trong ${whole}`,
    contribution: (part: string, whole: string, periods: string) =>
      `${part}: phần đóng góp vào mức tăng của ${whole}, ${periods}`,
  },
  methods: {
    'level-year-before':
      'Mức cùng kỳ năm trước bằng mức kỳ này chia cho một cộng mức tăng; khoảng tính từ khoảng do làm tròn của cả hai.',
    'growth-from-levels':
      'Mức tăng tính từ hai mức cùng đơn vị; khoảng tính từ khoảng do làm tròn của cả hai.',
    'rest-of-period': 'Phần còn lại bằng kỳ dài trừ kỳ ngắn; các nửa khoảng do làm tròn cộng lại.',
    'gap-in-points': 'Hiệu của hai số đã in; các nửa khoảng do làm tròn cộng lại.',
    'required-pace':
      'Mức tăng mà phần còn lại của năm phải có để cả năm đạt mục tiêu, theo tỷ trọng w của các tháng đã qua trong năm trước. Khoảng đi từ các tháng bằng nhau đến các tỷ trọng đã quan sát; sau số tháng khác với lúc quan sát thì các tỷ trọng ấy là giả định suy từ đó.',
    'year-end':
      'Mức tăng cả năm nếu phần còn lại tăng như giả định, theo tỷ trọng w của các tháng đã qua trong năm trước.',
    'output-pace': 'Phần còn thiếu chia đều cho các tháng còn lại.',
    'index-from-levels':
      'Mức của kỳ chia cho mức của kỳ gốc, gốc bằng 100; khoảng tính từ khoảng do làm tròn của cả hai.',
    'index-from-changes':
      'Nhân nối tiếp các mức thay đổi so với kỳ trước từ kỳ gốc, gốc bằng 100; khoảng rộng dần theo từng bước vì mỗi mức đã được làm tròn.',
    'share-of-whole': 'Phần chia cho toàn thể, của một nguồn, cùng đơn vị.',
    contribution: 'Thay đổi của phần chia cho toàn thể của kỳ trước, bằng điểm phần trăm.',
    'average-a-month': 'Mức lũy kế chia đều cho số tháng đã qua.',
    'pace-gap': 'Bình quân mỗi tháng đến nay trừ mức mỗi tháng còn cần.',
    'rest-a-month': 'Kỳ dài trừ kỳ ngắn, chia đều cho các tháng của phần còn lại.',
    'weighted-parts':
      'Mức tăng chung là bình quân có trọng số của các phần, nên nằm giữa phần thấp nhất và phần cao nhất, trọng số nào cũng vậy. Hiện phần gần mức chung nhất.',
    'chained-growth':
      'Một cộng mức tăng so với cùng kỳ của kỳ trước, nhân một cộng mức tăng so với kỳ trước, chia một cộng mức tăng so với kỳ trước của năm trước: cả ba là tỷ số của cùng bốn mức. Khoảng tính từ khoảng do làm tròn của cả ba.',
    apart:
      'Hai con số không thể cùng đúng cách nhau bao xa: hiệu của chúng khi là mức tăng hay số đếm, tỷ số của chúng khi là lượng. Khoảng tính từ khoảng do làm tròn của cả hai.',
  },
  points: (points: string) => `${points} điểm`,
  share: 'Tỷ trọng w',
  goalTried: 'Mục tiêu thử',
  restTried: 'Mức tăng giả định của các tháng còn lại',
  between: (low: Phrase, high: Phrase) => rich`từ ${low} đến ${high}`,
  knownOn: {
    label: 'Xem số liệu tại thời điểm',
    now: 'Hiện nay',
    other: 'Ngày khác',
    notice: (day: string) =>
      `Trang đang hiện những gì đã công bố đến hết ngày ${day}; số công bố sau đó được bỏ ra, cả trong kết luận và đối chiếu.`,
    undated: (count: number) =>
      `${count} nguồn không ghi ngày công bố: số của nguồn chỉ hiện từ ngày hết kỳ muộn nhất mà nguồn nêu, dù một phần có thể đã công bố trước đó.`,
    empty: (day: string) => `Đến ngày ${day} chưa có số liệu nào được công bố.`,
    invalid: (text: string) => `“${text}” không phải là một ngày; trang đang hiện mọi số liệu.`,
    back: 'Về hiện nay',
    dated: (day: string, sources: string) => `${day}: ${sources}`,
    atEarliest: (day: string, sources: string) => `${day} (nguồn không ghi ngày): ${sources}`,
  },
};

export type LineageWords = typeof vi;

const en: LineageWords = {
  title: 'Where does this number come from?',
  close: 'Close',
  back: 'Question before',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select and copy the text below.',
  link: 'Copy link',
  print: 'Print',
  asText: 'The answer as text',
  unknown: 'No answer',
  notACode: (code) => `“${code}” is no question of this site: the link may have been cut.`,
  notThere: 'The data do not hold the figure that this link asks for.',
  notThereThen: (day) => `Of what had been published by ${day}, there is no figure that this link asks for.`,
  notComputed: 'No value follows from the figures that this link names.',
  facts: {
    printed: 'As printed',
    basis: 'Compared',
    period: 'Period',
    status: 'Status',
    rounding: 'Range due to rounding',
    source: 'Source',
    locator: 'Place in the source',
    published: 'Published',
    accessed: 'Accessed',
    definition: 'Definition',
    interval: 'Range',
    method: 'How',
    formula: 'Formula',
  },
  counted: 'a count, not rounded',
  notMeasured: {
    TARGET: () => 'set, not rounded',
    FORECAST: (range) => `foreseen, not measured; reckoned with as ${range}`,
  },
  dayUnknown: 'not stated by the source',
  dayUnstated: (day) => `not stated by the source, which reports to ${day}`,
  inPrint: 'in print',
  titled: (source, title) => rich`${source}: “${title}”`,
  notes: 'Notes',
  conflicts: 'Cannot all be right',
  seeFinding: 'See it among the cross-checks',
  reviewed: (reason) => `Looked at: ${reason}`,
  others: 'Other sources for the same figure',
  reconciled: 'rounding explains the difference',
  apart: 'rounding cannot explain the difference',
  notCompared: 'not comparable: each source chooses its own denominator',
  history: 'Publications',
  printedOn: (day) => `as printed on ${day}`,
  printedFrom: (day) => `undated, reports to ${day}`,
  thisOne: 'the figure asked for',
  uses: 'Used on',
  derivedFromIt: 'Derived from it',
  from: 'Derived from',
  names: {
    yearBefore: (name, period) => `${name}, ${period}`,
    growth: (name, now, then) => `${name}, ${now} on ${then}`,
    rest: (name, period) => `${name}, ${period}`,
    restAMonth: (name, period) => `${name}, average a month in ${period}`,
    average: (name, period) => `${name}, average a month in ${period}`,
    gap: (a, b) => `${a} against ${b}`,
    pace: (name, after) => `${name}: growth needed for the months left after ${after}`,
    yearEnd: (name, year) => `${name} in ${year}, if the remaining months grow as tried`,
    needed: (name, after) => `${name}: needed a month after ${after}`,
    paceGap: (name, after) => `${name}: average until the end of ${after} against what is still needed`,
    weighted: (name, period) => `${name}: the parts of ${period}`,
    apart: (name, period) => `${name}, ${period}: how far the two sides are apart`,
    chainedGrowth: (name, period) => `${name}, ${period}: chained from the period before`,
    index: (name, base) => `${name}; ${base} = 100`,
    chained: (name, last) => `${name}: index chained over the changes to ${last}`,
    share: (part, whole) => `${part}: share of ${whole}`,
    contribution: (part, whole, periods) => `${part}: contribution to the growth of ${whole}, ${periods}`,
  },
  methods: {
    'level-year-before':
      'The level a year before is the level of this period divided by one plus its growth; the range follows from the rounding of both.',
    'growth-from-levels': 'Growth from two levels in one unit; the range follows from the rounding of both.',
    'rest-of-period':
      'What remains is the longer period less the shorter one; the half-widths of rounding add.',
    'gap-in-points': 'The difference of two printed figures; the half-widths of rounding add.',
    'required-pace':
      'The growth that the rest of the year must have for the year to reach its target, with w the share of the elapsed months in the year before. The range reaches from all months alike to the shares observed; after other months than those observed, to what is supposed from them.',
    'year-end':
      'Growth of the whole year if the rest of it grows as supposed, with w the share of the elapsed months in the year before.',
    'output-pace': 'What is still missing, spread evenly over the months left.',
    'index-from-levels':
      'The level of the period divided by that of the base, which is 100; the range follows from the rounding of both.',
    'index-from-changes':
      'The changes on the period before multiplied one after another from the base, which is 100; the range widens with every step, as each change was rounded.',
    'share-of-whole': 'The part divided by the whole, of one source and in one unit.',
    contribution: 'The change of the part divided by the whole of the earlier period, in percentage points.',
    'average-a-month': 'The level to date, spread evenly over the months so far.',
    'pace-gap': 'The average a month so far less what is still needed a month.',
    'rest-a-month': 'The longer period less the shorter one, spread evenly over the months of the rest.',
    'weighted-parts':
      'The overall growth is a weighted mean of its parts, so it lies between the lowest and the highest of them, whatever the weights. The part nearest to the overall figure is shown.',
    'chained-growth':
      'One plus the growth on a year before of the period before, times one plus the change on the period before, divided by one plus that change a year earlier: all three are ratios of the same four levels. The range follows from the rounding of all three.',
    apart:
      'How far two figures that cannot both be right are apart: their difference where they are rates or counts, their ratio where they are amounts. The range follows from the rounding of both.',
  },
  points: (points) => `${points} points`,
  share: 'Share w',
  goalTried: 'Target tried',
  restTried: 'Growth supposed for the remaining months',
  between: (low, high) => rich`from ${low} to ${high}`,
  knownOn: {
    label: 'As known on',
    now: 'Now',
    other: 'Another day',
    notice: (day) =>
      `The page shows what had been published by the end of ${day}; figures published later are left out, of verdicts and cross-checks too.`,
    undated: (count) =>
      count === 1
        ? '1 source states no date of publication: its figures appear once the latest period that it reports has ended, though some may have been published before.'
        : `${count} sources state no date of publication: their figures appear once the latest period that they report has ended, though some may have been published before.`,
    empty: (day) => `By ${day} no figures had been published.`,
    invalid: (text) => `“${text}” is not a day; the page shows all figures.`,
    back: 'Back to now',
    dated: (day, sources) => `${day}: ${sources}`,
    atEarliest: (day, sources) => `${day} (source undated): ${sources}`,
  },
};

const CATALOGUES: Record<Locale, LineageWords> = { vi, en };

export const lineageWords = (locale: Locale): LineageWords => CATALOGUES[locale];
