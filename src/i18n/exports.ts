import type { Locale } from './locale';

/** Words that only files need: they come with the code that makes them. */
const vi = {
  /** Under a picture that had no room for all of its rows. */
  moreRows: (count: number) => `và ${count} mục nữa, không đủ chỗ ở khổ này`,
  /** In the place of notes that had no room. */
  moreNotes: (count: number) => `và ${count} ghi chú nữa, ghi trong dữ liệu của hình`,
  sheet: {
    data: 'Số liệu',
    sources: 'Nguồn và ghi chú',
    columns: {
      name: 'Tên',
      area: 'Địa bàn',
      indicator: 'Chỉ tiêu',
      activity: 'Ngành',
      breakdown: 'Phân tổ',
      period: 'Kỳ',
      comparedWith: 'So với',
      value: 'Giá trị',
      unit: 'Đơn vị',
      low: 'Thấp nhất do làm tròn',
      high: 'Cao nhất do làm tròn',
      status: 'Tình trạng',
      conflicts: 'Số đối chiếu trái',
      printed: 'In trong nguồn',
      publisher: 'Nơi công bố',
      authority: 'Nguồn số liệu',
      published: 'Ngày công bố',
      address: 'Địa chỉ',
      locator: 'Vị trí trong nguồn',
      note: 'Ghi chú',
      from: 'Suy ra từ dòng',
      label: 'Số suy ra',
      id: 'Mã',
    },
    figure: 'Hình',
    source: 'Nguồn',
    notes: 'Ghi chú',
    address: 'Địa chỉ của hình',
    licence: 'Giấy phép',
  },
  points: 'điểm phần trăm',
  processing: 'Xử lý: Chỉ Số',
  licence:
    'Số liệu là sự kiện do các nguồn nêu trên công bố; phần biên soạn của Chỉ Số theo giấy phép CC BY 4.0.',
};

export type ExportMessages = typeof vi;

const en: ExportMessages = {
  moreRows: (count) => `and ${count} more, for which this size has no room`,
  moreNotes: (count) => `and ${count} more ${count === 1 ? 'note' : 'notes'}, in the data of the figure`,
  sheet: {
    data: 'Data',
    sources: 'Sources and notes',
    columns: {
      name: 'Name',
      area: 'Area',
      indicator: 'Indicator',
      activity: 'Activity',
      breakdown: 'Breakdown',
      period: 'Period',
      comparedWith: 'Compared with',
      value: 'Value',
      unit: 'Unit',
      low: 'Lowest that rounding allows',
      high: 'Highest that rounding allows',
      status: 'Status',
      conflicts: 'Contradicting cross-checks',
      printed: 'As printed',
      publisher: 'Publisher',
      authority: 'Authority',
      published: 'Published on',
      address: 'Address',
      locator: 'Place in the source',
      note: 'Note',
      from: 'Derived from rows',
      label: 'Derived value',
      id: 'Id',
    },
    figure: 'Figure',
    source: 'Source',
    notes: 'Notes',
    address: 'Address of the figure',
    licence: 'Licence',
  },
  points: 'percentage points',
  processing: 'Processing: Chỉ Số',
  licence:
    'The figures are facts published by the sources named above; their compilation by Chỉ Số is licensed under CC BY 4.0.',
};

const CATALOGUES: Readonly<Record<Locale, ExportMessages>> = { vi, en };

export const exportMessages = (locale: Locale): ExportMessages => CATALOGUES[locale];
