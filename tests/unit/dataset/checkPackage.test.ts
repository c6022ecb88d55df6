import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/dataset/checkPackage';
import { assembleDataset, type PackageFile } from '../../../src/dataset/dataset';
import type { Issue } from '../../../src/dataset/issue';
import { FILES as untouched } from '../support/frozen';

function findings(files: readonly PackageFile[]): Issue[] {
  const dataset = assembleDataset(files);
  return [...dataset.failures, ...dataset.issues, ...checkPackage(files, dataset)];
}

type Change = (files: readonly PackageFile[]) => PackageFile[];

/** Plants a fault in one line of a file; a line that does not read as expected is a fault of the test. */
function inLine(name: string, row: number, from: string, to: string): Change {
  return (files) => {
    const line = files.find((file) => file.name === name)?.text?.split('\n')[row - 1];
    if (line?.includes(from) !== true) throw new Error(`${name}:${row} has no "${from}": ${line ?? ''}`);
    return files.map((file) => {
      if (file.name !== name) return file;
      const lines = (file.text ?? '').split('\n');
      return { name, text: lines.with(row - 1, line.replace(from, to)).join('\n') };
    });
  };
}

/** Changes text wherever it stands first in a file. */
function inFile(name: string, from: string, to: string): Change {
  return (files) =>
    files.map((file) => {
      if (file.name !== name) return file;
      if (file.text?.includes(from) !== true) throw new Error(`${name} has no "${from}"`);
      return { name, text: file.text.replace(from, to) };
    });
}

const withFile =
  (name: string, text: string | null): Change =>
  (files) => [...files.filter((file) => file.name !== name), { name, text }];

const without =
  (name: string): Change =>
  (files) =>
    files.filter((file) => file.name !== name);

const endOf = (name: string, line: string): Change => {
  return (files) =>
    files.map((file) => (file.name === name ? { name, text: `${file.text ?? ''}${line}\n` } : file));
};

/** Lines of a file, the header being line 1: where a line added at its end will stand. */
const linesOf = (name: string): number =>
  (untouched.find((file) => file.name === name)?.text ?? '').split('\n').length;

const NEWSPAPER = 'observations/bao-cong-thuong-2024-02.csv';
const BEER = 'observations/vneconomy-2024-02.csv';
const BROADCAST = 'observations/truyen-hinh-thanh-hoa-2024-08.csv';
const ENGLISH = 'observations/vneconomy-en-2023-10.csv';
const WORKERS = 'observations/nso-labour.csv';
const PACKAGE = 'datapackage.json';

/** A release that the tests add. */
const STOCK = 'observations/spare.csv';
const HEADER = untouched.find((file) => file.name === BROADCAST)?.text?.split('\n')[0] ?? '';
/** A line of the paths of the observations. */
const LISTED = '"observations/nso-iip.csv",';

type Case = readonly [what: string, plant: Change | readonly Change[], ...found: Issue[]];

const planted = ([, plant]: Case): PackageFile[] =>
  (typeof plant === 'function' ? [plant] : plant).reduce<PackageFile[]>(
    (files, change) => change(files),
    untouched,
  );

const table = (cases: readonly Case[]): void => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_, one) => {
    const [, , ...found] = one;
    expect(findings(planted(one))).toEqual(found);
  });
};

it('finds nothing in the package as it is', () => {
  expect(untouched.length).toBeGreaterThan(30);
  expect(findings(untouched)).toEqual([]);
});

describe('a number and its print', () => {
  const differs = (
    file: string,
    row: number,
    value: string,
    expected: string,
    column = 'OBS_VALUE',
  ): Issue => {
    return { code: 'number-differs-from-print', file, row, column, value, expected };
  };
  const sign = (file: string, row: number, value: string, expected: string): Issue => {
    return { code: 'sign-differs-from-print', file, row, column: 'OBS_VALUE', value, expected };
  };
  table([
    [
      'digits change places',
      inLine(NEWSPAPER, 7, '24.46', '24.64'),
      differs(NEWSPAPER, 7, '24.64', '24,46 %'),
    ],
    ['a zero at the end is lost', inLine(NEWSPAPER, 24, '8.0', '8'), differs(NEWSPAPER, 24, '8', '8,0 %')],
    [
      'a zero at the end is added',
      inLine(NEWSPAPER, 6, '228.4', '228.40'),
      differs(NEWSPAPER, 6, '228.40', '228,4 triệu USD'),
    ],
    [
      'a group is taken for decimals',
      inLine(NEWSPAPER, 5, '13370', '13.370'),
      differs(NEWSPAPER, 5, '13.370', '13.370 tỷ đồng'),
    ],
    [
      'the scale is another',
      inLine(NEWSPAPER, 6, 'USD,6', 'USD,9'),
      differs(NEWSPAPER, 6, '9', '228,4 triệu USD', 'UNIT_MULT'),
    ],
    [
      'the scale is worked into the number',
      inLine(NEWSPAPER, 5, '13370,VND,9', '13.370,VND,12'),
      differs(NEWSPAPER, 5, '13.370', '13.370 tỷ đồng'),
      differs(NEWSPAPER, 5, '12', '13.370 tỷ đồng', 'UNIT_MULT'),
    ],
    ['a decrease has lost its sign', inLine(BEER, 8, '-48.3', '48.3'), sign(BEER, 8, '48.3', 'giảm 48,3 %')],
    [
      'an increase has a sign',
      inLine(NEWSPAPER, 7, '24.46', '-24.46'),
      sign(NEWSPAPER, 7, '-24.46', '24,46 %'),
    ],
    [
      'the part of a share is another',
      inLine(NEWSPAPER, 8, ',14,', ',25,'),
      differs(NEWSPAPER, 8, '25', '14/25'),
    ],
    [
      'the whole of a share is another',
      inLine(NEWSPAPER, 9, ',25,', ',14,'),
      differs(NEWSPAPER, 9, '14', '14/25'),
    ],
    ['an English print, digits', inLine(ENGLISH, 2, '5.06,', '5.60,'), differs(ENGLISH, 2, '5.60', '5.06 %')],
    [
      'an English print written as in Vietnamese',
      inLine(ENGLISH, 2, '5.06 %', '"5,06 %"'),
      { code: 'print-not-a-number', file: ENGLISH, row: 2, column: 'PRINTED', value: '5,06 %' },
    ],
    [
      'no figure in the print',
      inLine(NEWSPAPER, 5, '13.370 tỷ', 'nhiều tỷ'),
      { code: 'print-not-a-number', file: NEWSPAPER, row: 5, column: 'PRINTED', value: 'nhiều tỷ đồng' },
    ],
    [
      'a rate in percent is marked as an index',
      inLine(NEWSPAPER, 7, 'PERCENT', 'INDEX'),
      differs(NEWSPAPER, 7, 'INDEX', '24,46 %', 'UNIT_MEASURE'),
    ],
    [
      'an index is marked as percent',
      inLine(WORKERS, 50, 'INDEX', 'PERCENT'),
      differs(WORKERS, 50, 'PERCENT', '100,8', 'UNIT_MEASURE'),
    ],
    ['− for a decrease', inLine(BEER, 8, 'giảm 48,3 %', '−48,3 %')],
    ['tăng for an increase', inLine(NEWSPAPER, 7, '24,46 %', 'tăng 24,46 %')],
  ]);
});

describe('one row and its surroundings', () => {
  const early = (file: string, row: number): Issue => {
    return { code: 'early-but-final', file, row, column: 'OBS_STATUS', value: 'A', expected: 'E' };
  };
  const published = (date: string): Change => inLine('sources.csv', 11, '2024-08-29', date);
  const final = (row: number): Change => inLine(BROADCAST, row, ',E,', ',A,');
  /** A release of one figure, a stock on 1 January 2022. */
  const stock = (date: string): readonly Change[] => [
    endOf('sources.csv', `spare,A,A,,,,print,vi,${date},,9,`),
    inFile(PACKAGE, LISTED, `"${STOCK}", ${LISTED}`),
    withFile(
      STOCK,
      `${HEADER}\nVN-21,LABOUR,_T,_Z,_T,2022-01-01,GY,ACTUAL,101.64,INDEX,0,A,spare,,"101,64",NSO_INDEX\n`,
    ),
  ];
  table([
    ['a final figure two days before its period ends', final(3), early(BROADCAST, 3)],
    ['a level, as a rate', final(5), early(BROADCAST, 5)],
    ['on the last day of the period', [published('2024-08-31'), final(3)], early(BROADCAST, 3)],
    ['on the day after', [published('2024-09-01'), final(3)]],
    ['a provisional figure', inLine(BROADCAST, 3, ',E,', ',P,')],
    ['a target', [final(3), inLine(BROADCAST, 3, 'ACTUAL', 'TARGET')]],
    ['a forecast', [final(3), inLine(BROADCAST, 3, 'ACTUAL', 'FORECAST')]],
    ['a stock the day before', stock('2021-12-31'), early(STOCK, 2)],
    ['a stock on its day', stock('2022-01-01')],
    [
      'a row of another source',
      inLine(BROADCAST, 3, 'truyen-hinh-thanh-hoa-2024-08', 'truyen-hinh-thanh-hoa-2024-09'),
      {
        code: 'source-differs-from-file',
        file: BROADCAST,
        row: 3,
        column: 'SOURCE',
        value: 'truyen-hinh-thanh-hoa-2024-09',
        expected: 'truyen-hinh-thanh-hoa-2024-08',
      },
    ],
    [
      'a rate in tonnes',
      [inLine(NEWSPAPER, 7, 'PERCENT', 'TNE'), inLine(NEWSPAPER, 7, '24,46 %', '24,46 tấn')],
      {
        code: 'not-in-list',
        file: NEWSPAPER,
        row: 7,
        column: 'UNIT_MEASURE',
        value: 'TNE',
        expected: 'PERCENT, INDEX',
      },
    ],
  ]);
});

describe('code lists', () => {
  const unknown = (file: string, row: number, column: string, value: string): Issue => {
    return { code: 'unknown-code', file, row, column, value };
  };
  const unused = (file: string, column: string, value: string): Issue => {
    return { code: 'unused', file, row: linesOf(file), column, value };
  };
  table([
    ['a parent not known', inLine('areas.csv', 3, ',VN', ',VX'), unknown('areas.csv', 3, 'PARENT', 'VX')],
    [
      'the area of a plant',
      inLine('plants.csv', 3, 'VN-21', 'VN-99'),
      unknown('plants.csv', 3, 'AREA', 'VN-99'),
    ],
    [
      'the source of a plant',
      inLine('plants.csv', 2, 'bao-cong-thuong-2024-02', 'bao-cong-thuong-2024-20'),
      unknown('plants.csv', 2, 'SOURCE', 'bao-cong-thuong-2024-20'),
    ],
    [
      'the group of an activity',
      inLine('activities.csv', 3, ',BTE', ',BTX'),
      unknown('activities.csv', 3, 'PART_OF', 'BTX'),
    ],
    [
      'what the total of an indicator is the whole of',
      inLine('indicators.csv', 2, ',,FLOW,BTE', ',,FLOW,BTX'),
      unknown('indicators.csv', 2, 'WHOLE', 'BTX'),
    ],
    [
      'the source of what was left out',
      inLine('left-out.csv', 3, ',vneconomy-2024-02', ',vneconomy-2024-20'),
      unknown('left-out.csv', 3, 'SOURCE', 'vneconomy-2024-20'),
    ],
    [
      'the note of a source',
      inLine('sources.csv', 4, 'NSO_ADDRESS', 'NSO_ADRESS'),
      unknown('sources.csv', 4, 'NOTE', 'NSO_ADRESS'),
    ],
    [
      'a language whose numbers cannot be read',
      inLine('sources.csv', 11, ',vi,', ',fr,'),
      { code: 'not-in-list', file: 'sources.csv', row: 11, column: 'LANGUAGE', value: 'fr' },
    ],
    ...['javascript:alert(1)', 'htps://www.nso.gov.vn/', 'Print', 'https://', 'http://a b.vn/'].map(
      (value): Case => [
        `an address that is none: ${value}`,
        inLine('sources.csv', 3, 'https://www.nso.gov.vn/', value),
        { code: 'not-an-address', file: 'sources.csv', row: 3, column: 'ADDRESS', value },
      ],
    ),
    [
      'a required cell of a code list that is empty',
      inLine('areas.csv', 3, 'Thanh Hoa', ''),
      { code: 'empty', file: 'areas.csv', row: 3, column: 'NAME_EN', value: '' },
    ],
    [
      'a concept that two indicators claim to stand for',
      inLine('indicators.csv', 4, 'EMPLOYMENT', 'PRODUCTION_INDEX'),
      {
        code: 'not-unique',
        file: 'indicators.csv',
        row: 4,
        column: 'CONCEPT',
        value: 'PRODUCTION_INDEX',
      },
    ],
    [
      'a rank that two indicators have',
      inLine('indicators.csv', 3, ',2,"Lượng', ',1,"Lượng'),
      { code: 'not-unique', file: 'indicators.csv', row: 3, column: 'HEADLINE', value: '1' },
    ],
    [
      'a date that is none',
      inLine('sources.csv', 11, '2024-08-29', '29/8/2024'),
      { code: 'not-a-period', file: 'sources.csv', row: 11, column: 'DATE_PUBLISHED', value: '29/8/2024' },
    ],
    [
      'a quarter for a date',
      inLine('sources.csv', 13, '2024-10-02,', '2024-Q4,'),
      { code: 'not-a-period', file: 'sources.csv', row: 13, column: 'DATE_PUBLISHED', value: '2024-Q4' },
    ],
    [
      'a note that nothing uses',
      endOf('notes.csv', 'SPARE,Thừa.,Spare.,'),
      unused('notes.csv', 'KEY', 'SPARE'),
    ],
    [
      'a note that rests on two sources, one of them unknown',
      inLine('notes.csv', 2, ',vneconomy-2024-q1', ',vneconomy-2024-q1|nobody'),
      { code: 'unknown-code', file: 'notes.csv', row: 2, column: 'RESTS_ON', value: 'nobody' },
    ],
    [
      'a product that nothing uses',
      endOf('products.csv', 'SALT,Muối,Salt,,'),
      unused('products.csv', 'CODE', 'SALT'),
    ],
    ['a unit that nothing uses', endOf('units.csv', 'MW,MW,MW,MW,'), unused('units.csv', 'CODE', 'MW')],
    [
      'a source without a row or a plant',
      endOf('sources.csv', 'spare,A,A,,,,print,vi,,,9,'),
      unused('sources.csv', 'KEY', 'spare'),
    ],
    [
      'a source of a plant alone',
      [
        endOf('sources.csv', 'spare,A,A,,,,print,vi,,,9,'),
        inLine('plants.csv', 3, 'bao-cong-thuong-2024-02', 'spare'),
      ],
    ],
  ]);

  it.each([
    ['read', null, { code: 'unreadable', row: 0, column: '', value: '' }],
    ['taken for a table', '', { code: 'missing-column', row: 1, column: 'REF_AREA', value: '' }],
  ])('says nothing of use while a file that may use it cannot be %s', (_, text, found) => {
    expect(findings(withFile(BROADCAST, text)(untouched))).toEqual([{ file: BROADCAST, ...found }]);
  });
});

describe('text', () => {
  table([
    [
      'a cell in decomposed letters',
      inLine('products.csv', 13, 'Nước', 'Nước'.normalize('NFD')),
      {
        code: 'not-normalised',
        file: 'products.csv',
        row: 13,
        column: 'NAME_VI',
        value: `${'Nước'.normalize('NFD')} máy`,
      },
    ],
    [
      'a print in decomposed letters is read all the same',
      inLine(BEER, 8, 'giảm', 'giảm'.normalize('NFD')),
      { code: 'not-normalised', file: BEER, row: 8, column: 'PRINTED', value: 'gia\u0309m 48,3 %' },
    ],
    [
      'the description in decomposed letters',
      inLine(PACKAGE, 24, 'Hóa', 'Ho\u0301a'),
      { code: 'not-normalised', file: PACKAGE, row: 24, column: '', value: '"Thanh Ho\u0301a",' },
    ],
  ]);
});

describe('datapackage.json', () => {
  const inPackage = (code: Issue['code'], column: string, value: string, expected?: string): Issue => {
    return { code, file: PACKAGE, row: 0, column, value, ...(expected === undefined ? {} : { expected }) };
  };
  table([
    [
      'a file that is not listed',
      withFile('observations/new.csv', `${HEADER}\n`),
      { code: 'not-listed-in-package', file: 'observations/new.csv', row: 0, column: '', value: '' },
    ],
    [
      'a list that is not listed',
      inFile(PACKAGE, '"path": "plants.csv"', '"path": []'),
      { code: 'not-listed-in-package', file: 'plants.csv', row: 0, column: '', value: '' },
    ],
    [
      'a table of no resource',
      withFile('spare.csv', 'A,B\n1,2\n'),
      { code: 'not-listed-in-package', file: 'spare.csv', row: 0, column: '', value: '' },
    ],
    [
      'a file listed that is not there',
      inFile(PACKAGE, LISTED, `"observations/old.csv", ${LISTED}`),
      inPackage('listed-but-missing', 'observations.path', 'observations/old.csv'),
    ],
    [
      'a resource not known',
      inFile(PACKAGE, '"name": "plants"', '"name": "works"'),
      inPackage('differs-from-schema', 'resources', 'works'),
      { code: 'not-listed-in-package', file: 'plants.csv', row: 0, column: '', value: '' },
    ],
    [
      'a field of another name',
      inFile(PACKAGE, '"name": "INDICATOR"', '"name": "INDEX"'),
      inPackage('differs-from-schema', 'observations.fields', 'INDEX', 'INDICATOR'),
    ],
    [
      'a primary key that parsing does not keep',
      inFile(PACKAGE, '"SCENARIO",\n          "UNIT_MEASURE"', '"UNIT_MEASURE"'),
      inPackage('differs-from-schema', 'observations.primaryKey', 'UNIT_MEASURE', 'SCENARIO'),
    ],
    [
      'a foreign key into another list',
      inFile(PACKAGE, '"resource": "activities"', '"resource": "products"'),
      inPackage(
        'differs-from-schema',
        'observations.foreignKeys',
        'ACTIVITY → products.CODE',
        'ACTIVITY → activities.CODE',
      ),
    ],
    [
      'no resources',
      inFile(PACKAGE, '"resources"', '"tables"'),
      inPackage('differs-from-schema', 'resources', ''),
    ],
    [
      'a focus on an area not known',
      inFile(PACKAGE, '"area": "VN-21"', '"area": "VN-12"'),
      inPackage('unknown-code', 'chiSo.focus.area', 'VN-12'),
    ],
    [
      'a reference without figures',
      [
        inFile(PACKAGE, '"reference": "VN"', '"reference": "VN-HN"'),
        endOf('areas.csv', 'VN-HN,Hà Nội,Ha Noi,VN'),
      ],
      inPackage('not-in-data', 'chiSo.focus.reference', 'VN-HN'),
    ],
    [
      'a period that is none',
      inFile(PACKAGE, '"2024-01-01/P2M"', '"2024-13"'),
      inPackage('not-a-period', 'chiSo.focus.period', '2024-13'),
    ],
    [
      'a period without figures',
      inFile(PACKAGE, '"2024-01-01/P2M"', '"2019"'),
      inPackage('not-in-data', 'chiSo.focus.period', '2019'),
    ],
  ]);
});

describe('files', () => {
  table([
    [
      'columns in another order',
      inLine('areas.csv', 1, 'NAME_VI,NAME_EN', 'NAME_EN,NAME_VI'),
      {
        code: 'differs-from-schema',
        file: 'areas.csv',
        row: 1,
        column: 'NAME_EN',
        value: '',
        expected: 'NAME_VI',
      },
    ],
    [
      'a column is missing',
      inLine('areas.csv', 1, 'PARENT', 'PARENTS'),
      {
        code: 'missing-column',
        file: 'areas.csv',
        row: 1,
        column: 'PARENT',
        value: 'CODE,NAME_VI,NAME_EN,PARENTS',
      },
    ],
    [
      'a list is missing',
      without('breakdowns.csv'),
      { code: 'unreadable', file: 'breakdowns.csv', row: 0, column: '', value: '' },
    ],
    [
      'a code that is not in its list',
      inLine(NEWSPAPER, 5, 'VND', 'VNX'),
      { code: 'unknown-code', file: NEWSPAPER, row: 5, column: 'UNIT_MEASURE', value: 'VNX' },
    ],
    [
      'a time code not in its one form',
      inLine('observations/vneconomy-2024-q1.csv', 4, '2024-Q1', '2024-01-01/P3M'),
      {
        code: 'not-canonical-period',
        file: 'observations/vneconomy-2024-q1.csv',
        row: 4,
        column: 'TIME_PERIOD',
        value: '2024-01-01/P3M',
      },
    ],
    [
      'a number in Vietnamese writing is named once',
      inLine(NEWSPAPER, 7, ',24.46,', ',"24,46",'),
      { code: 'not-a-number', file: NEWSPAPER, row: 7, column: 'OBS_VALUE', value: '24,46' },
    ],
  ]);

  it('comes in the order of files and rows', () => {
    const several = [
      inLine(NEWSPAPER, 24, '8.0', '8'),
      inLine(NEWSPAPER, 7, '24.46', '24.64'),
      inLine('areas.csv', 3, ',VN', ',VX'),
    ];
    const files = several.reduce<PackageFile[]>((all, change) => change(all), untouched);
    const places = checkPackage(files, assembleDataset(files)).map(({ file, row }) => `${file}:${row}`);
    expect(places).toEqual(['areas.csv:3', `${NEWSPAPER}:7`, `${NEWSPAPER}:24`]);
  });
});
