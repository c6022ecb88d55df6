import { bestEn, bestVi, moveEn, moveVi, type ComparedNoun, type Direction } from '../../i18n/direction';
import type { Locale } from '../../i18n/locale';
import { rich, type Phrase } from '../../i18n/richText';

const vi = {
  titleGrowth: (best: string, direction: Direction, percent: Phrase, a: string, b: string) =>
    rich`${best} ${moveVi(direction, percent)}, ${a} so với ${b}`,
  titleMost: (best: string, direction: Direction, percent: Phrase, period: string, of: ComparedNoun) =>
    rich`${best} ${moveVi(direction, percent)} ${period}, ${bestVi(direction, of)}`,
  titleMany: (count: string, a: string, b: string) => `${count} chuỗi số liệu: ${a} và ${b}`,
  titleTogether: (names: string) => `${names}: làm tròn không cho biết chuỗi nào tăng nhanh hơn`,
  titlePoints: (name: string, direction: Direction, points: Phrase, a: string, b: string) =>
    direction === 'same'
      ? rich`${name}: mức tăng ${a} và ${b} không khác nhau quá mức làm tròn`
      : rich`${name}: mức tăng ${a} ${direction === 'up' ? 'cao hơn' : 'thấp hơn'} ${b} ${points} điểm phần trăm`,
  titlePlain: (names: string, a: string, b: string) => `${names}: ${a} và ${b}`,
  titleShare: (name: string, share: Phrase, whole: string, common: string, period: string) =>
    rich`${name} chiếm ${share} tổng số ${whole} (${common}) trong ${period}`,
  titleContribution: (name: string, points: Phrase, a: string) =>
    rich`${name} đóng góp ≈ ${points} điểm phần trăm vào mức tăng của ${a}`,
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
};

const en: typeof vi = {
  titleGrowth: (best, direction, percent, a, b) => rich`${best} ${moveEn(direction, percent)}, ${a} on ${b}`,
  titleMost: (best, direction, percent, period, of) =>
    rich`${best} ${moveEn(direction, percent)}, ${period}: ${bestEn(direction, of)}`,
  titleMany: (count, a, b) => `${count} series: ${a} and ${b}`,
  titleTogether: (names) => `${names}: rounding does not tell which grew faster`,
  titlePoints: (name, direction, points, a, b) =>
    direction === 'same'
      ? rich`${name}: growth no further apart than rounding, ${a} and ${b}`
      : rich`${name}: growth ${points} percentage points ${direction === 'up' ? 'higher' : 'lower'}, ${a} against ${b}`,
  titlePlain: (names, a, b) => `${names}: ${a} and ${b}`,
  titleShare: (name, share, whole, common, period) =>
    rich`${name}: ${share} of all ${whole} (${common}), ${period}`,
  titleContribution: (name, points, a) => rich`${name}: ≈ ${points} percentage points of the growth of ${a}`,
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
};

/** The words of the kind. */
export const compareWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
