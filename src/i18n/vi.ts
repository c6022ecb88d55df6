import type { Issue, IssueCode } from '../dataset/issue';
import type { Multiplier } from '../dataset/observation';
import { moveVi, type Change, type Direction } from './direction';
import { rich, type Phrase } from './richText';

/** A value with its period, or its day of publication, in words. */
export interface DatedValue {
  readonly value: Phrase;
  readonly when: string;
}

const status = {
  published: 'công bố',
  estimate: 'ước',
  provisional: 'sơ bộ',
  derived: 'suy ra',
  target: 'mục tiêu',
  forecast: 'dự báo',
  missing: 'chưa công bố',
};

const issues: Record<IssueCode, string> = {
  unreadable: 'không đọc được tệp',
  'missing-column': 'thiếu cột',
  'row-length': 'số ô khác số cột',
  empty: 'ô bắt buộc bị trống',
  'not-a-number': 'không phải là số',
  'not-an-integer': 'không phải là số nguyên',
  'not-a-period': 'không phải là mã kỳ',
  'not-canonical-period': 'mã kỳ không ở dạng chuẩn',
  'not-in-list': 'không thuộc các giá trị cho phép',
  'not-an-address': 'không phải địa chỉ http(s), cũng không phải chữ print',
  'unknown-code': 'mã không có trong danh mục',
  'duplicate-key': 'trùng khóa với một dòng khác',
  'not-unique': 'giá trị chỉ được dùng một lần đã có ở dòng khác',
  'number-differs-from-print': 'khác con số đã in',
  'sign-differs-from-print': 'khác dấu với con số đã in',
  'print-not-a-number': 'không đọc được con số nào từ đó',
  'early-but-final': 'công bố trước khi kỳ kết thúc nên chỉ có thể là số ước',
  'not-normalised': 'chữ chưa ở dạng NFC',
  'not-listed-in-package': 'tệp không có trong datapackage.json',
  'listed-but-missing': 'datapackage.json ghi một tệp không có',
  'differs-from-schema': 'khác lược đồ mà chương trình tuân theo',
  'not-in-data': 'không có dòng số liệu nào như vậy',
  unused: 'không có số liệu nào dùng đến',
  'source-differs-from-file': 'nguồn khác tên tệp',
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;

export const vi = {
  list,
  status,
  site: 'Chỉ Số',
  tagline: 'Số liệu công nghiệp có nguồn, có sai số, có đối chiếu',
  multipliers: {
    0: '',
    1: 'chục',
    2: 'trăm',
    3: 'nghìn',
    4: 'chục nghìn',
    5: 'trăm nghìn',
    6: 'triệu',
    7: 'chục triệu',
    8: 'trăm triệu',
    9: 'tỷ',
    10: 'chục tỷ',
    11: 'trăm tỷ',
    12: 'nghìn tỷ',
    13: 'chục nghìn tỷ',
    14: 'trăm nghìn tỷ',
    15: 'triệu tỷ',
  } satisfies Record<Multiplier, string> as Readonly<Record<Multiplier, string>>,
  documentTitle: (headline: string) => `${headline} · Chỉ Số`,
  sentence: (text: Phrase) => rich`${text}.`,
  basis: {
    GY: (now: string, then: string) => `${now} so với ${then}`,
    G1: (now: string, then: string) => `${now} so với ${then}`,
    N: (now: string) => now,
  },
  facts: {
    printed: (printed: string) => `In trong nguồn: ${printed}`,
    rounding: (range: string) => `Khoảng do làm tròn: ${range}`,
    source: (source: string) => `Nguồn: ${source}`,
    derivedFrom: (level: string, rate: string) => `Suy ra từ ${level} và ${rate}`,
    noSource: 'Chưa nguồn nào công bố',
    conflict: 'Không thể cùng đúng với một con số khác đã công bố',
  },
  sourceLine: (publisher: string, authority: string) =>
    authority === '' ? publisher : `${authority}, theo ${publisher}`,
  sources: 'Nguồn',
  notes: (count: number) => `Ghi chú (${count})`,
  table: {
    open: 'Bảng',
    caption: (title: string) => `Bảng số liệu: ${title}`,
    product: 'Sản phẩm',
    indicator: 'Chỉ tiêu',
    area: 'Địa bàn',
    activity: 'Ngành',
    period: 'Kỳ',
    value: 'Giá trị',
    level: 'Sản lượng',
    levelBefore: 'Cùng kỳ năm trước (suy ra)',
    rounding: 'Khoảng do làm tròn',
    growth: 'So với cùng kỳ',
    change: 'Thay đổi',
    basis: 'So sánh',
    target: 'Mục tiêu',
    actual: 'Thực hiện',
    gap: 'Chênh lệch',
    status: 'Tình trạng',
    source: 'Nguồn',
  },
  foot: {
    download: 'Tải về',
    downloadOf: (title: string) => `Tải về, xuất hình: ${title}`,
    quick: 'Tải nhanh',
    cite: 'Trích dẫn',
    keep: 'Giữ',
    kept: 'Đã giữ',
    full: 'Giỏ đầy: hãy bỏ bớt hình',
    keepOf: (title: string) => `Giữ trong giỏ: ${title}`,
    notLoaded: 'Chưa tải được phần này. Kiểm tra mạng rồi mở lại.',
    basket: (count: number) => `Giỏ hình: ${count}`,
  },
  legend: 'Chú giải',
  /** Words for a missing value: a dash alone would not say what is missing. */
  missing: {
    growth: 'chưa công bố mức tăng',
    actual: 'chưa công bố',
  },
  /** A difference of two rates. */
  points: (points: string) => `${points} điểm`,
  pace: {
    targetName: (year: string) => `Mục tiêu năm ${year}`,
    target: (rate: string) => `Mục tiêu ${rate}`,
    after: (period: string) => `Nhịp cần sau ${period}`,
    band: (low: string, high: string, range: string) =>
      `Khi tỷ trọng các tháng đã qua từ ${low} đến ${high}, tính cả làm tròn: ${range}\u00a0%`,
    note: 'Nhịp cần là mức tăng mà các tháng còn lại phải đạt để cả năm bằng mục tiêu: số suy ra, tính với các tháng bằng nhau.',
    share: (low: string, high: string, of: string) =>
      `Dải mờ quanh nhịp cần cho thấy nhịp ấy đổi ra sao khi các tháng không bằng nhau, với khoảng đã quan sát từ ${low} đến ${high}: ${of}`,
  },
  targets: {
    aMonth: (amount: string) => `${amount} một tháng`,
    eyebrow: (area: string) => `${area} · Mục tiêu và thực hiện`,
    title: 'Mục tiêu và thực hiện',
    verdict: {
      met: 'Đạt',
      missed: 'Không đạt',
      ahead: 'Đang cao hơn mục tiêu',
      behind: 'Đang thấp hơn mục tiêu',
      'cannot-tell': 'Chưa kết luận được',
      'no-data': 'Chưa có số liệu',
    },
    noYearData: 'Chưa có số cả năm',
    rule: {
      met: 'Đạt: đã có số của cả kỳ mục tiêu, và làm tròn không thể đưa số ấy xuống dưới mục tiêu.',
      missed: 'Không đạt: đã có số của cả kỳ mục tiêu, và làm tròn không thể đưa số ấy lên tới mục tiêu.',
      ahead:
        'Đang cao hơn: kỳ mục tiêu chưa kết thúc; số lũy kế cao hơn mục tiêu, làm tròn không đổi được điều đó.',
      behind:
        'Đang thấp hơn: kỳ mục tiêu chưa kết thúc; số lũy kế thấp hơn mục tiêu, làm tròn không đổi được điều đó.',
      'cannot-tell': 'Chưa kết luận: khoảng do làm tròn của số thực hiện và của mục tiêu chạm nhau.',
      'no-data': 'Chưa có số liệu: bộ số liệu không có số thực hiện nào của kỳ mục tiêu.',
    },
    partOnly:
      'Chưa có số cả năm: bộ số liệu chưa có số của cả kỳ mục tiêu nên không thể nói đạt hay không đạt.',
    observation: (text: Phrase, basis: string, status: string, source: string) =>
      rich`${text} (${basis}; ${status}; ${source})`,
    planned: (observation: Phrase) => rich`Mục tiêu: ${observation}`,
    restsOn: (observation: Phrase) => rich`Số thực hiện mới nhất: ${observation}`,
    gapIs: (gap: Phrase, range: string) => rich`Chênh lệch: ${gap}; khoảng do làm tròn ${range}`,
    gapToDate: (gap: Phrase, range: string) => rich`Chênh lệch đến nay: ${gap}; khoảng do làm tròn ${range}`,
    otherSource: (observation: Phrase) => rich`Nguồn khác, không dùng để kết luận: ${observation}`,
    alsoKnown: (observation: Phrase) => rich`Cũng đã công bố: ${observation}`,
    forecast: (observation: Phrase) => rich`Dự báo: ${observation}`,
    related: (name: string, observation: Phrase) =>
      rich`Số gần nhất đã công bố là một chỉ tiêu khác, không dùng để kết luận: ${name}, ${observation}`,
    nearestMeasure: (name: string, text: Phrase, period: string) =>
      rich`chỉ tiêu khác, gần nhất: ${name}: ${text} (${period})`,
    byEstimate: (verdict: string) => `${verdict} (ước)`,
    headlineClosed: (name: string, met: boolean, gap: Phrase, estimate: boolean) =>
      rich`${name} ${estimate ? 'ước ' : ''}${met ? 'vượt mục tiêu' : 'không đạt mục tiêu, thiếu'} ${gap}`,
    headlineRunning: (name: string, ahead: boolean, gap: Phrase, period: string) =>
      rich`Tính ${period}, ${name} đang ${ahead ? 'cao hơn' : 'thấp hơn'} mục tiêu ${gap}`,
    headlineOpen: (names: string) => `${names} chưa có số để kết luận`,
    headlineNone: 'Chưa có mục tiêu nào kết luận được',
    standfirst: 'Kết luận chỉ đưa ra khi sai số làm tròn cho phép',
    knownUntil: (period: string) => `Số liệu có đến ${period}`,
    empty: 'Bộ số liệu chưa có mục tiêu nào.',
    columns: {
      name: 'Mục tiêu',
      planned: 'Kế hoạch',
      actual: 'Thực hiện mới nhất',
      bullet: 'Thực hiện so với kế hoạch',
      gap: 'Chênh lệch',
      verdict: 'Kết luận',
    },
    why: 'Vì sao?',
    whyOf: (name: string) => `Vì sao kết luận như vậy về ${name}?`,
    path: 'Đường đi trong năm',
    year: 'Năm',
    over: 'Đặt chồng năm',
    pathEmpty: (year: string) => `Chưa có số lũy kế nào của năm ${year}.`,
    whatIf: 'Nếu như',
    whatIfSubtitle: (name: string, period: string) => `${name}, sau ${period}`,
    chooseTarget: 'Mục tiêu',
    choosePoint: 'Sau kỳ',
    share: (months: string) => `Tỷ trọng ${months} tháng đầu trong năm trước`,
    shareEqual: (share: string) => `${share} nếu các tháng bằng nhau.`,
    shareObserved: (months: string, low: string, high: string) =>
      `Đã quan sát cho ${months} tháng đầu năm: từ ${low} đến ${high}.`,
    shareSupposed: (months: string, low: string, high: string) =>
      `Cho ${months} tháng đầu năm chưa ai quan sát; giả định suy từ đó, các tháng khác chia đều: từ ${low} đến ${high}.`,
    goal: 'Mục tiêu thử, %',
    goalPublished: (goal: Phrase) => rich`mục tiêu đã công bố: ${goal}`,
    pace: 'Nhịp cần cho các tháng còn lại',
    paceMean: (months: string, goal: Phrase) =>
      rich`bình quân ${months} tháng còn lại so với cùng kỳ, để cả năm đạt ${goal}`,
    paceRange: (range: string) => `do làm tròn: ${range}\u00a0%`,
    paceBand: (low: string, high: string, range: string) =>
      `khi tỷ trọng từ ${low} đến ${high}: ${range}\u00a0%`,
    rest: 'Nếu các tháng còn lại tăng, %',
    yearEnd: 'thì cả năm',
    yearEndRange: (range: string) => `do làm tròn: ${range}\u00a0%`,
    yearEndAgainst: {
      above: (goal: Phrase) => rich`cao hơn mục tiêu ${goal}`,
      below: (goal: Phrase) => rich`thấp hơn mục tiêu ${goal}`,
      'cannot-tell': (goal: Phrase) => rich`ngang mục tiêu ${goal}, làm tròn không cho kết luận`,
    },
    formula: 'Công thức',
    whatIfClosed: (name: string) =>
      `${name} đã có số cả năm: không còn tháng nào để tính nhịp. Có thể chọn một mốc trước đó.`,
    whatIfNone: (name: string) => `Chưa có số lũy kế nào của ${name} để tính nhịp cần.`,
    amountPace: (needed: Phrase, soFar: Phrase) =>
      rich`Cần ${needed} một tháng; bình quân đến nay ${soFar} một tháng.`,
    amountKnown: (target: Phrase, actual: Phrase, period: string) =>
      rich`Mục tiêu là ${target}; thực hiện ${actual} trong ${period}.`,
    pacePassed: (goal: Phrase) =>
      rich`phần đã làm được vượt cả mức ${goal}: các tháng còn lại có bằng không thì cả năm vẫn đạt`,
    amountNothing: (target: Phrase, months: string) =>
      rich`Mục tiêu là ${target} trong ${months} tháng; bộ số liệu chưa có số thực hiện.`,
    amounts: 'Mục tiêu bằng số tuyệt đối',
    reset: 'Về mặc định',
    badNumber: (text: string, low: string, high: string) =>
      `“${text}” không dùng được: cần một số từ ${low} đến ${high}.`,
    wrongQuery: 'Một phần địa chỉ không dùng được; đang hiện giá trị gần nhất hợp lệ.',
    brief: 'Bản tóm tắt một trang',
    briefPrint: 'In hoặc lưu PDF',
    briefBack: 'Về trang mục tiêu',
    briefDate: (period: string) => `Tóm tắt cho lãnh đạo · số liệu đến ${period}`,
    briefNotes: 'Ghi chú và nguồn',
  },
  checks: {
    eyebrow: (areas: string) => `${areas} · Đối chiếu số liệu`,
    eyebrowAll: 'Đối chiếu số liệu',
    headline: (count: string, hardly: boolean) =>
      `${count} chỗ số liệu mâu thuẫn${hardly ? ' hoặc khó khớp' : ''}`,
    headlineNone: 'Không có số liệu nào mâu thuẫn',
    standfirst: (compared: string, disagreed: string) =>
      `Đã thực hiện ${compared} phép so sánh giữa các con số phải khớp với nhau; ${disagreed} phép không khớp dù đã tính đến làm tròn`,
    bySeries: 'Một chuỗi không khớp ở nhiều kỳ được tính là một chỗ',
    rules: {
      'same-key': 'Một chỉ tiêu, hai con số',
      'falling-cumulative': 'Lũy kế giảm',
      'rest-out-of-scale': 'Phần còn lại vượt quy mô',
      'cumulative-outside-parts': 'Lũy kế ngoài khoảng',
      'part-exceeds-whole': 'Phần lớn hơn toàn thể',
      'implied-weights': 'Tổng ngoài các ngành',
      'chained-changes': 'Hai cách so không khớp',
    },
    ruleTexts: {
      'same-key': 'Cùng một chỉ tiêu, cùng kỳ: chênh lệch lớn hơn mức làm tròn có thể gây ra',
      'falling-cumulative': 'Số lũy kế không thể nhỏ đi khi kỳ dài thêm',
      'rest-out-of-scale': (factor: string, months: string, season: string) =>
        `Một tháng của phần còn lại khó có thể gấp hơn ${factor} lần bình quân tháng của kỳ ngắn; nếu kỳ ngắn dài hơn ${months} tháng thì thay ${factor} bằng số tháng của kỳ ấy chia ${season}, vì có sản phẩm chỉ làm theo mùa`,
      'cumulative-outside-parts':
        'Mức tăng lũy kế là bình quân có trọng số của các phần, nên phải nằm giữa chúng',
      'part-exceeds-whole':
        'Phần (một ngành, một nhóm, hay một kỳ nằm trong kỳ dài hơn) không thể lớn hơn toàn thể',
      'implied-weights':
        'Mức tăng toàn ngành là bình quân có trọng số của các ngành, nên phải nằm giữa chúng',
      'chained-changes':
        'Mức tăng so với cùng kỳ phải suy ra được từ mức ấy của kỳ trước và từ hai mức tăng so với kỳ trước, của năm nay và năm trước; mỗi chuỗi tính là một chỗ',
    },
    title: {
      'same-key': (subject: string, a: Phrase, b: Phrase) => rich`${subject}: ${a} và ${b}`,
      'falling-cumulative': (subject: string, a: DatedValue, b: DatedValue) =>
        rich`${subject}: ${a.value} (${a.when}), nhưng ${b.value} (${b.when})`,
      'rest-out-of-scale': (subject: string, a: DatedValue, b: DatedValue, times: Phrase) =>
        rich`${subject}: ${a.when} suy ra ${a.value} một tháng, gấp ${times} bình quân ${b.value} một tháng của ${b.when}`,
      'cumulative-outside-parts': (subject: string, a: DatedValue, parts: Phrase) =>
        rich`${subject}: ${a.when} ${a.value}, nằm ngoài các phần của nó (${parts})`,
      // A part of the same subject is one of a shorter period, which names itself.
      'part-exceeds-whole': (subject: string, part: string, a: DatedValue, b: DatedValue) =>
        rich`${subject}: ${part === '' ? 'phần' : `phần ${part} là`} ${a.value} (${a.when}), lớn hơn toàn thể ${b.value} (${b.when})`,
      'implied-weights': (subject: string, a: DatedValue, parts: Phrase) =>
        rich`${subject}: toàn ngành ${a.value} (${a.when}) nằm ngoài mức tăng của các ngành (${parts})`,
      'chained-changes': (subject: string, broken: string, a: DatedValue, b: Phrase) =>
        rich`${subject}: mức tăng so với cùng kỳ không khớp với các mức tăng so với kỳ trước ở ${broken}; lệch nhất là ${a.when}: công bố ${a.value}, tính nối ${b}`,
    },
    broken: (broken: string, compared: string) => `${broken} trong ${compared} kỳ`,
    span: (low: Phrase, high: Phrase) => rich`từ ${low} đến ${high}`,
    by: (sources: string) => `theo ${sources}`,
    inPeriod: (subject: string, period: string, onMonth: boolean) =>
      `${subject}, ${period}${onMonth ? ' so với tháng trước' : ''}`,
    revised: (subject: string, before: DatedValue, after: DatedValue) =>
      rich`${subject}: điều chỉnh từ ${before.value} (công bố ngày ${before.when}) thành ${after.value} (công bố ngày ${after.when})`,
    revisionRule: 'Một cơ quan công bố lại con số của cùng một kỳ: số sau thay số trước',
    onePlace: (source: string) => `cùng một nguồn, hai chỗ: ${source}`,
    onDay: (day: string) => `một bên tính vào ngày ${day}`,
    lastMonthAlone: (month: string) => `Các số sẽ khớp nếu số của kỳ ngắn thật ra là của riêng ${month}`,
    times: (times: string) => `${times} lần`,
    zero: 'một bên bằng 0',
    belowZero: 'một bên nhỏ hơn 0',
    method: 'Cách kiểm tra',
    methodText:
      'Mỗi con số được hiểu là một khoảng: mọi giá trị mà làm tròn có thể cho ra con số ấy. Một quy tắc chỉ lên tiếng khi không giá trị nào trong các khoảng giữ đúng quy tắc ấy. Không so giữa hai đơn vị, hai mẫu số hay hai gốc so sánh.',
    tallyRule: 'Quy tắc',
    tallyCompared: 'Số phép so sánh',
    tallyDisagreed: 'Không khớp',
    onOverview: 'Đối chiếu số liệu',
    onOverviewSubtitle: (hardly: boolean) => `Số liệu mâu thuẫn${hardly ? ' hoặc khó khớp' : ''}`,
    seeAll: (count: string) => (count === '1' ? 'Xem chỗ ấy' : `Xem cả ${count} chỗ`),
    marked: (count: number) => `${count} đối chiếu`,
  },
  altHighest: (name: string, text: string) => `Cao nhất: ${name}, ${text}.`,
  altLowest: (name: string, text: string) => `Thấp nhất: ${name}, ${text}.`,
  altTarget: (text: string) => `Mục tiêu: ${text}.`,
  knownOn: (day: string) => `Chỉ gồm số liệu đã công bố đến hết ngày ${day}.`,
  altDerived: 'Số của năm trước là số suy ra.',
  altDerivedOf: (items: string) => `Số suy ra: ${items}.`,
  altItem: (name: string, text: string) => `${name}: ${text}`,
  headline: {
    rate: (period: string, subject: string, { direction, size }: Change, hedge: string) =>
      rich`${period}, ${subject} ${hedge}${moveVi(direction, size)}`,
    hedge: { A: '', E: 'ước ', P: 'sơ bộ ' },
    production: (area: string) => `sản xuất công nghiệp ${area}`,
    product: (name: string, area: string) => `sản lượng ${name} của ${area}`,
    aboveTarget: (target: Phrase, points: Phrase) =>
      rich`Cao hơn mục tiêu cả năm (${target}) ${points} điểm phần trăm`,
    belowTarget: (target: Phrase, points: Phrase) =>
      rich`Thấp hơn mục tiêu cả năm (${target}) ${points} điểm phần trăm`,
    nearTarget: (target: Phrase) =>
      rich`Ngang mục tiêu cả năm (${target}); làm tròn không cho biết cao hay thấp hơn`,
    otherSource: (source: string, rate: Phrase) => rich`${source} công bố ${rate} cho cùng kỳ này`,
    leaders: (names: readonly string[]) => `${list(names)} dẫn đầu`,
    leadersFall: (names: readonly string[]) => `${list(names)} giảm ít nhất`,
    productsUp: (up: Phrase, all: Phrase) => rich`${up} trong ${all} sản phẩm chủ yếu tăng so với cùng kỳ`,
    reference: (area: string, direction: Direction, percent: Phrase) =>
      rich`${area} ${moveVi(direction, percent)}`,
    noFigures: (area: string) => `không có số liệu nào của ${area} cho kỳ này`,
  },
  overview: {
    eyebrow: (area: string) => `${area} · Công nghiệp`,
    periods: 'Chọn kỳ',
    year: 'Năm',
    period: 'Kỳ',
    headlineFigures: 'Số liệu chính',
    monthAlone: (period: string, rate: Phrase) => rich`riêng ${period}: ${rate}`,
    other: (source: string, rate: Phrase) => rich`${source}: ${rate}`,
    keyProducts: (quantity: Phrase) => rich`Danh mục sản phẩm công nghiệp chủ lực: ${quantity}`,
    plants: 'Nhà máy mới đi vào hoạt động',
    plantsSubtitle: (area: string) => `Các nhà máy ở ${area} mà nguồn nêu tên`,
    noPeriodStated: 'nguồn không ghi thời điểm',
    emptyTitle: {
      products: 'Sản lượng theo sản phẩm',
      projects: 'Dự án và vốn đăng ký',
      progress: 'Tăng trưởng lũy kế trong năm',
      targets: 'Mục tiêu của năm',
      areas: 'Tỉnh và cả nước',
    },
    empty: (period: string) => `Chưa có số liệu loại này được công bố cho ${period}.`,
    nearest: (period: string) => `Xem ${period}, kỳ gần nhất có số liệu`,
  },
  shell: {
    skip: 'Đến nội dung chính',
    navigation: 'Điều hướng chính',
    pages: {
      overview: 'Tổng quan',
      explore: 'Khám phá',
      targets: 'Mục tiêu',
      checks: 'Đối chiếu',
      data: 'Dữ liệu',
    },
    otherLanguage: 'English',
    theme: 'Giao diện',
    themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    search: 'Tìm chỉ tiêu, sản phẩm, kỳ',
    searchShort: 'Tìm chỉ tiêu…',
    searchHint: 'Gõ không dấu cũng được: dien, xi mang, quy 1',
    searchNone: (query: string) => `Không tìm thấy gì cho “${query}”.`,
    searchCount: (count: number) => `${count} kết quả`,
    close: 'Đóng',
    kinds: {
      indicator: 'Chỉ tiêu',
      product: 'Sản phẩm',
      period: 'Kỳ',
      plant: 'Nhà máy',
      series: 'Chuỗi số liệu',
      question: 'Câu hỏi',
    },
    footer: 'Mỗi con số đều ghi nguồn. Số suy ra được tính khi xem, không lưu và không coi là số công bố.',
    dataLicence: 'Bộ số liệu: CC BY 4.0 cho phần biên soạn. Phần mềm: giấy phép MIT.',
    noScript:
      'Trình duyệt không chạy script: trang luôn hiện như khi mới mở. Lựa chọn ghi trong liên kết (phần sau dấu “?”) cần có script mới hiện được.',
    opening: 'Đang mở theo lựa chọn ghi trong liên kết…',
    openingPlain: 'Mở trang không kèm lựa chọn',
  },
  notices: {
    failed: (file: string) => `Không đọc được tệp ${file}.`,
    failedHint: 'Các số liệu trong tệp này không có trên trang; phần còn lại vẫn dùng được.',
    retry: 'Thử lại',
    retrying: 'Đang thử lại…',
    skipped: (count: number) => `${count} dòng số liệu bị bỏ qua vì có lỗi`,
    issue: ({ file, row, column, value }: Pick<Issue, 'file' | 'row' | 'column' | 'value'>, rule: string) =>
      `${file}${row > 0 ? `, dòng ${row}` : ''}${column === '' ? '' : `, cột ${column}`}: ${rule}${value === '' ? '' : ` (“${value}”)`}`,
    wrongAddress: (slug: string, shown: string) =>
      `Địa chỉ “${slug}” không ứng với kỳ nào có số liệu; đang hiện ${shown}.`,
    loading: 'Đang tải số liệu…',
    noData: 'Không tải được bộ số liệu.',
    crashed: 'Phần này gặp lỗi và không hiện được.',
  },
  issues,
  chart: {
    hint: 'Phím mũi tên: đi qua từng số liệu.',
    hintAsk: 'Enter: hỏi con số từ đâu. Esc: đóng.',
    figure: 'biểu đồ',
    provenance: 'Con số này từ đâu?',
  },
};

export type Messages = typeof vi;
