import type { Locale } from './locale';

/** The licence of the compilation, in every language. */
export const LICENCE = 'CC BY 4.0';

/** Words of exported files, loaded with the code that makes them. */
const vi = {
  /** Under a picture without space for all of its rows. */
  moreRows: (count: number) => `và ${count} mục nữa, không đủ chỗ ở khổ này`,
  /** In place of notes that did not fit. */
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
      kind: 'Loại giá trị',
      comparedWith: 'So với',
      value: 'Giá trị',
      unit: 'Đơn vị',
      low: 'Khoảng: từ',
      high: 'Khoảng: đến',
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
      periodCode: 'Mã kỳ',
      comparedCode: 'Mã kỳ so với',
      id: 'Mã',
    },
    kinds: {
      N: 'Mức trong kỳ',
      GY: 'Mức tăng so với cùng kỳ năm trước',
      G1: 'Mức tăng so với kỳ trước',
    },
    figure: 'Hình',
    source: 'Nguồn',
    notes: 'Ghi chú',
    ownTitle: 'Tiêu đề do người tải đặt',
    ownNote: 'Ghi chú do người tải thêm',
    address: 'Địa chỉ của hình',
    licence: 'Giấy phép',
  },
  /** Columns of a table in a spreadsheet, beside one of the figure's. */
  tableUnit: (column: string) => `${column}: đơn vị`,
  tableLow: (column: string) => `${column}: từ`,
  tableHigh: (column: string) => `${column}: đến`,
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
      kind: 'Kind of value',
      comparedWith: 'Compared with',
      value: 'Value',
      unit: 'Unit',
      low: 'Lower end of its range',
      high: 'Upper end of its range',
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
      periodCode: 'Period code',
      comparedCode: 'Code of the period compared with',
      id: 'Id',
    },
    kinds: {
      N: 'Level in the period',
      GY: 'Change on the same period of the year before',
      G1: 'Change on the period before',
    },
    figure: 'Figure',
    source: 'Source',
    notes: 'Notes',
    ownTitle: 'Title given by whoever downloaded it',
    ownNote: 'Note added by whoever downloaded it',
    address: 'Address of the figure',
    licence: 'Licence',
  },
  tableUnit: (column) => `${column}: unit`,
  tableLow: (column) => `${column}: from`,
  tableHigh: (column) => `${column}: to`,
  points: 'percentage points',
  processing: 'Processing: Chỉ Số',
  licence:
    'The figures are facts published by the sources named above; their compilation by Chỉ Số is licensed under CC BY 4.0.',
};

const CATALOGUES: Readonly<Record<Locale, ExportMessages>> = { vi, en };

export const exportMessages = (locale: Locale): ExportMessages => CATALOGUES[locale];
