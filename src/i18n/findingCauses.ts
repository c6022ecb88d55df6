import type { Locale } from './locale';

/** Why two values can differ, and which the site shows first; loaded with the findings and not with every page. */
const vi = {
  causes: {
    bodies: (bodies: string) =>
      `Hai phía là số của ${bodies}: phạm vi tính hoặc nguồn số liệu có thể khác nhau.`,
    estimate: (value: string) => `${value} là số ước tính, thường được điều chỉnh về sau.`,
    provisional: (value: string) => `${value} là số sơ bộ, thường được điều chỉnh về sau.`,
    republished: 'Hai phía là hai lần công bố của một cơ quan: lần sau có thể đã điều chỉnh lần trước.',
    revisedLevels: 'Có thể các kỳ trước đã được điều chỉnh mà mức tăng của chúng không được công bố lại.',
    coarserAll: 'Cũng có thể các mức tăng đã được làm tròn thêm một chữ số trước khi công bố.',
    coarserSome: (count: string, broken: string) =>
      `Làm tròn thêm một chữ số trước khi công bố chỉ giải thích được ${count} trong ${broken} kỳ.`,
    coarserNone: 'Làm tròn thêm một chữ số trước khi công bố không giải thích được kỳ nào.',
    base: 'Cũng có thể do một lần đổi năm gốc.',
    notBase: (months: string) =>
      `Một lần đổi năm gốc không đủ để giải thích: nó làm lệch nhiều nhất 12 tháng liền, còn ở đây là ${months} tháng.`,
  },
  first: (value: string, reason: string) => `Trang này nêu ${value} trước, vì ${reason}.`,
  firstBy: {
    priority: 'nguồn của nó đứng trước trong thứ tự ưu tiên của danh sách nguồn',
    later: 'cơ quan ấy công bố nó sau',
    listed: 'hai nguồn cùng bậc ưu tiên và nguồn của nó được liệt kê trước',
    place: 'trong tệp số liệu của nguồn nó đứng trước',
  },
};

const en: typeof vi = {
  causes: {
    bodies: (bodies) => `The sides are figures of ${bodies}: what they cover or draw on may differ.`,
    estimate: (value) => `${value} is an estimate; estimates are usually revised.`,
    provisional: (value) => `${value} is provisional; provisional figures are usually revised.`,
    republished: 'One body published both at different times: the later may revise the earlier.',
    revisedLevels: 'Earlier periods may have been revised and their growth not published again.',
    coarserAll: 'The changes may also have been rounded to a digit less before they were published.',
    coarserSome: (count, broken) =>
      `Rounding to a digit less before publication explains only ${count} of the ${broken} periods.`,
    coarserNone: 'Rounding to a digit less before publication explains none of the periods.',
    base: 'A change of base year can also explain it.',
    notBase: (months) =>
      `One change of base year cannot explain it: it disturbs at most 12 months in a row, and here are ${months}.`,
  },
  first: (value, reason) => `The site shows ${value} first, because ${reason}.`,
  firstBy: {
    priority: 'its source comes first in the order of priority of the sources',
    later: 'the same body published it later',
    listed: 'both sources have the same priority and its source is listed first',
    place: 'it stands first in the file of its source',
  },
};

export type FindingCausesWords = typeof vi;

export const findingCausesWords = (locale: Locale): FindingCausesWords => ({ vi, en })[locale];
