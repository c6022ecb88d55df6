// Metric-matched stand-ins: the reader's own font, scaled so that the page does not jump when the
// web font arrives. Advance widths (per 1000) of Arial and Times New Roman as published in Adobe's
// metrics for Helvetica and Times, which those two fonts and the Liberation fonts copy; of ơ and ư as
// Arimo and Tinos have them, which copy the two as well.

import type { ReadFont } from './fontReader';

interface SystemFont {
  /** Names by which browsers may know the face, in order of preference. */
  names: string[];
  widths: Record<number, string>;
}

const ARIAL: SystemFont = {
  names: ['Arial', 'ArialMT', 'Liberation Sans', 'Helvetica Neue', 'Roboto'],
  widths: {
    222: 'ijl',
    278: 'ft I.,/:;',
    333: 'r()-',
    500: 'ckvsxyzJ',
    556: 'abdeghnopquL0123456789–',
    611: 'FTZ',
    656: 'ơ',
    667: 'ABEKPSVXY',
    669: 'ư',
    722: 'wCDHNRU',
    778: 'GOQ',
    833: 'mM',
    889: '%',
    944: 'W',
  },
};

const ARIAL_BOLD: SystemFont = {
  names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'HelveticaNeue-Bold', 'Roboto Bold'],
  widths: {
    278: 'ijl I.,/',
    333: 'ft()-:;',
    389: 'r',
    500: 'z',
    556: 'acekvsxyJ0123456789–',
    611: 'bdghnopquFLTZ',
    667: 'EPSVXY',
    711: 'ơ',
    722: 'ABCDHKNRU',
    724: 'ư',
    778: 'wGOQ',
    833: 'M',
    889: 'm%',
    944: 'W',
  },
};

const TIMES_BOLD: SystemFont = {
  names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
  widths: {
    250: ' .,',
    278: 'il/',
    333: 'fjt()-:;',
    389: 'sI',
    444: 'cerz',
    500: 'agovxyJ0123456789–',
    554: 'ơ',
    556: 'bdhknpquS',
    600: 'ư',
    611: 'FP',
    667: 'BELTZ',
    722: 'wACDNRUVXY',
    778: 'GHKOQ',
    833: 'm',
    944: 'M',
    1000: 'W%',
  },
};

/** Running text of the kind the app shows; letter frequencies are taken from it. */
const TEXT = `
Chỉ số sản xuất công nghiệp tháng 6 năm 2024 ước tính tăng 24,46 % so với cùng kỳ năm trước.
Một số sản phẩm tăng cao: điện sản xuất, đường kết tinh, bia đóng chai, gạch nung, trà chế biến.
Tính chung sáu tháng đầu năm, ngành khai khoáng giảm 3,2 %; ngành công nghiệp chế biến, chế tạo
tăng 8,7 %, đóng góp 6,9 điểm phần trăm vào mức tăng chung; sản xuất và phân phối điện tăng 12,5 %.
Số liệu lấy từ báo cáo hằng tháng của Cục Thống kê tỉnh, được nhập lại nguyên văn và kiểm tra.
Những ô để trống là nơi nguồn không công bố, không phải bằng không. Đơn vị tính: nghìn tấn, triệu
kWh, triệu viên, nghìn lít. Chọn một sản phẩm để xem diễn biến theo thời gian và bảng số đầy đủ.`;

/** Headlines have more capitals and digits. */
const HEADLINES = `
Sáu tháng đầu năm 2024, sản xuất công nghiệp tăng 24,46 %
Thanh Hóa tăng nhanh hơn cả nước 17,12 điểm phần trăm
Đường kết tinh tăng 81,1 %, thuốc lá bao tăng 32,2 %
Điện sản xuất tăng 95 %, dầu diesel nhiên liệu tăng 42,9 %
Mục tiêu IIP 2024 đã vượt 11,25 điểm phần trăm
Vốn đăng ký, có vốn đầu tư nước ngoài (FDI), Thanh Hóa
Đối chiếu số liệu`;

const BASE_LETTERS: Record<string, string> = { đ: 'd', Đ: 'D' };

/** The letters, digits and signs of a text without the accents, which take no room; a horn does. */
const lettersOf = (text: string): string[] =>
  [
    ...text
      .normalize('NFD')
      .replace(/(?!\u031b)\p{Mn}/gu, '')
      .normalize('NFC'),
  ].map((char) => BASE_LETTERS[char] ?? char);

function systemWidth(font: SystemFont, text: string): number {
  const table = new Map(
    Object.entries(font.widths).flatMap(([width, chars]) =>
      [...chars].map((char): [string, number] => [char, Number(width)]),
    ),
  );
  return lettersOf(text).reduce((sum, char) => {
    const width = table.get(char);
    if (width === undefined) throw new Error(`no width for ${char} in ${font.names.join()}`);
    return sum + width / 1000;
  }, 0);
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

interface StandIn {
  family: string;
  weight: string;
  system: SystemFont;
  font: ReadFont;
  sample: string;
}

function fallbackFace({ family, weight, system, font, sample }: StandIn): string {
  const em = font.unitsPerEm;
  const text = sample.trim().replace(/\s+/g, ' ');
  const sizeAdjust = font.widthOf(text) / em / systemWidth(system, text);
  // The overrides count in units of the adjusted size, hence the division.
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: ${system.names.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${percent(font.ascent / em / sizeAdjust)};
  descent-override: ${percent(-font.descent / em / sizeAdjust)};
  line-gap-override: ${percent(font.lineGap / em / sizeAdjust)};
}
`;
}

interface WebFaces {
  inter400: ReadFont;
  inter600: ReadFont;
  serif600: ReadFont;
}

export function fallbackFaces({ inter400, inter600, serif600 }: WebFaces): string {
  return [
    fallbackFace({ family: 'Inter Fallback', weight: '400', system: ARIAL, font: inter400, sample: TEXT }),
    fallbackFace({
      family: 'Inter Fallback',
      weight: '500 700',
      system: ARIAL_BOLD,
      font: inter600,
      sample: TEXT,
    }),
    fallbackFace({
      family: 'Source Serif Fallback',
      weight: '600',
      system: TIMES_BOLD,
      font: serif600,
      sample: HEADLINES,
    }),
  ].join('\n');
}
