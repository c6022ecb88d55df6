/** What a reader of each language knows, written down apart from the site's catalogues. */

export type Lang = 'vi' | 'en';

interface Words {
  /** Words of scale before a unit, as powers of ten. */
  readonly scales: ReadonlyMap<string, number>;
  readonly statuses: readonly (readonly [RegExp, Status])[];
  readonly target: RegExp;
  readonly forecast: RegExp;
  readonly points: RegExp;
  readonly ratio: RegExp;
  readonly down: RegExp;
  /** Stands between a period and the one that it is compared with. */
  readonly against: RegExp;
  readonly monthBefore: RegExp;
  readonly yearBefore: RegExp;
  readonly superlative: RegExp;
  readonly notPublished: RegExp;
  readonly publishedUntil: RegExp;
  readonly earliest: RegExp;
  readonly derived: RegExp;
  /** Of what a mean is made of. */
  readonly parts: RegExp;
  /** Counts of what a page shows itself, in words of their own: the law of counts holds them. */
  readonly counts: readonly RegExp[];
  /** How many observations and sources the package has. */
  readonly held: RegExp;
  readonly estimated: RegExp;
  /** The set of which something is the most: `of the 4 activities`. */
  readonly set: RegExp;
  readonly activities: RegExp;
}

export type Status = 'published' | 'estimate' | 'provisional' | 'derived' | 'target' | 'forecast';

export const WORDS: Record<Lang, Words> = {
  vi: {
    scales: new Map([
      ['chục', 1],
      ['trăm', 2],
      ['nghìn', 3],
      ['triệu', 6],
      ['tỷ', 9],
    ]),
    statuses: [
      [/^công bố$/iu, 'published'],
      [/^ước( tính)?$/iu, 'estimate'],
      [/^sơ bộ$/iu, 'provisional'],
      [/^suy ra$/iu, 'derived'],
      [/^mục tiêu$/iu, 'target'],
      [/^dự báo$/iu, 'forecast'],
    ],
    target: /mục tiêu|kế hoạch/iu,
    forecast: /dự báo/iu,
    points: /^điểm/iu,
    ratio: /^lần/iu,
    down: /giảm|thấp hơn|chậm hơn|dưới|kém/iu,
    against: /^so với$/iu,
    monthBefore: /tháng trước|kỳ trước|quý trước/iu,
    yearBefore: /cùng kỳ|năm trước/iu,
    superlative: /cao nhất|thấp nhất|nhiều nhất|ít nhất|mạnh nhất|lớn nhất/iu,
    notPublished: /chưa (?:nguồn nào )?công bố|chưa có số liệu .*công bố/iu,
    publishedUntil: /công bố đến ([\d/]+)/iu,
    earliest: /sớm nhất|không sớm hơn|không ghi ngày/iu,
    derived: /suy ra|cùng kỳ năm trước \(/iu,
    parts: /phần/iu,
    counts: [
      /\d+ trong \d+ (?=chỉ tiêu|mốc|kỳ)/giu,
      /\d+ (?=sản phẩm giảm)/giu,
      /(?<=biểu đồ điểm nối, )\d+ (?=sản phẩm)/giu,
      /[\d.]+ (?=con số|số liệu|nguồn)/giu,
      /(?<=số chuỗi: )\d+/giu,
      /trong \d+ (?=số cùng)/giu,
      /\d+ (?=chỗ|phép)/giu,
    ],
    held: /([\d.]+) (?:con số|số liệu)[^\d]+(\d+) nguồn/iu,
    estimated: /ước|sơ bộ|dự kiến/iu,
    set: /trong (?:số )?(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /iu,
    activities: /ngành/iu,
  },
  en: {
    scales: new Map([
      ['ten', 1],
      ['hundred', 2],
      ['thousand', 3],
      ['million', 6],
      ['billion', 9],
      ['trillion', 12],
    ]),
    statuses: [
      [/^published$/iu, 'published'],
      [/^estimate$/iu, 'estimate'],
      [/^provisional$/iu, 'provisional'],
      [/^derived$/iu, 'derived'],
      [/^target$/iu, 'target'],
      [/^forecast$/iu, 'forecast'],
    ],
    target: /target|planned/iu,
    forecast: /forecast/iu,
    points: /^(?:percentage )?points?/iu,
    ratio: /^times/iu,
    down: /\bdown\b|\bfell\b|\bfalls?\b|slower|below|lower/iu,
    against: /^(?:on|compared with|against)$/iu,
    monthBefore: /month before|previous month|period before/iu,
    yearBefore: /year before|year earlier|year on year/iu,
    superlative: /\b(?:highest|lowest|most|least|largest|smallest|fastest)\b/iu,
    notPublished:
      /not published|no (?:such )?figures? (?:have|has) been published|no source (?:has )?publish/iu,
    publishedUntil: /published until (\d{1,2} \w+ \d{4})/iu,
    earliest: /at the earliest|no earlier than|(?:states|gives|with) no day|undated/iu,
    derived: /derived|a year earlier \(/iu,
    parts: /parts/iu,
    counts: [
      /\d+ of \d+ (?=(?:published )?(?:points|indicators?|periods?)\b)/giu,
      /\d+ (?=products? falls?\b)/giu,
      /(?<=chart of )\d+ (?=products?\b)/giu,
      /(?<=series: )\d+/giu,
      /[\d,]+ (?=figures?\b|sources?\b)/giu,
      /among \d+ (?=figures)/giu,
      /\d+ (?=places?\b|comparisons?\b|disagree)/giu,
    ],
    held: /([\d,]+) figures[^\d]+(\d+) sources/iu,
    estimated: /estimate|provisional/iu,
    set: /(?:of|among) (?:the |all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) /iu,
    activities: /activit|branch/iu,
  },
};
