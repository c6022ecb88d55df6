import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport, type Wanted } from '../../../src/build/checkReport';
import { readCsv } from '../../../src/dataset/csv';
import type { PackageFile } from '../../../src/dataset/dataset';
import { FILES } from '../support/frozen';
import { csvOf } from '../../support/csv';
import { packageOf, type Row } from '../support/synthetic';

const ACCEPTED = 'accepted-findings.csv';
const EN: Wanted = { folder: 'data', locale: 'en', all: false };

const replaced = (files: readonly PackageFile[], name: string, text: string): PackageFile[] =>
  files.map((file) => (file.name === name ? { name, text } : file));

const textOf = (name: string): string => FILES.find((file) => file.name === name)?.text ?? '';
const acceptedRows = (): string[] => textOf(ACCEPTED).trim().split('\n');

/** The rows that a report offers for the list of accepted findings. */
const offered = (lines: readonly string[]): string[] =>
  lines.flatMap(
    (line) => /once the reason is written at its end in both languages: (.+),,$/.exec(line)?.[1] ?? [],
  );

describe('the report on the package as it stands', () => {
  it('says that every row keeps the rules and that every finding is known, in a reason of its own', () => {
    expect(checkReport(FILES, EN)).toEqual({
      lines: [
        '603 rows in 22 releases, 12 code lists: every row keeps the rules',
        'Known: 56 of the cross-checks’ findings, accepted with a reason',
        expect.stringMatching(/^Warning: 20 sources have no title/),
        expect.stringMatching(/^Warning: 18 sources have no day of publication/),
      ],
      exitCode: 0,
    });
    for (const { cells } of readCsv(ACCEPTED, textOf(ACCEPTED), []).rows) {
      expect(cells['REASON_VI']).toMatch(/\p{L}{2}/u);
      expect(cells['REASON_EN']).toMatch(/\p{L}{2}/u);
      expect(cells['REASON_VI']).not.toBe(cells['REASON_EN']);
    }
  });

  it('all: every known finding with the places of its figures and the reason', () => {
    const { lines } = checkReport(FILES, { folder: 'x', locale: 'vi', all: true });
    const at = lines.findIndex((line) => /Lao động.*\+51,9\u00a0% và \+5,4\u00a0%/.test(line));
    expect(lines.slice(at, at + 4)).toEqual([
      expect.stringContaining('tháng 2/2024'),
      expect.stringMatching(/^ {4}x\/observations\/bao-cong-thuong-2024-02\.csv:\d+: \+51,9\u00a0%$/),
      expect.stringMatching(/^ {4}x\/observations\/nso-labour\.csv:\d+: \+5,4\u00a0%$/),
      expect.stringContaining('lý do: Một tháng sau'),
    ]);
  });
});

describe('what is new comes first', () => {
  it('a finding that nobody has looked at is told with its places and a row to accept it by', () => {
    const [head = '', ...rows] = acceptedRows();
    const without = replaced(FILES, ACCEPTED, [head, ...rows.slice(1), ''].join('\n'));
    const { lines, exitCode } = checkReport(without, EN);
    expect(exitCode).toBe(3);
    expect(lines.slice(1, 5)).toEqual([
      'New: 1 of the cross-checks’ findings, which nobody has looked at yet',
      '  Industrial workers, Thanh Hoa, February 2024: +51.9% and +5.4%',
      expect.stringMatching(/^ {4}data\/observations\/bao-cong-thuong-2024-02\.csv:\d+: \+51\.9%$/),
      expect.stringMatching(/^ {4}data\/observations\/nso-labour\.csv:\d+: \+5\.4%$/),
    ]);
    // The place is the line of the file on which the figure stands.
    const line = Number(/:(\d+): /.exec(lines[3] ?? '')?.[1]);
    expect(textOf('observations/bao-cong-thuong-2024-02.csv').split('\n')[line - 1]).toContain('51.9');
    expect(offered(lines)).toEqual([rows[0]?.split(/,"?Một tháng sau/)[0]]);
  });

  it('a finding of which a value has changed is told as such, with what it was', () => {
    const changed = replaced(FILES, ACCEPTED, textOf(ACCEPTED).replace('51.9 (', '51.8 ('));
    const { lines, exitCode } = checkReport(changed, EN);
    expect(exitCode).toBe(3);
    expect(lines[1]).toBe('Changed: 1 accepted when a value was another');
    expect(lines.join('\n')).toContain('accepted as: same-key: VN-21 LABOUR GY: 51.8 (');
  });

  it('an accepted finding that has vanished is told', () => {
    const more = replaced(FILES, ACCEPTED, `${textOf(ACCEPTED)}0123456789a,same-key: was here,x,y\n`);
    const { lines, exitCode } = checkReport(more, EN);
    expect(exitCode).toBe(3);
    expect(lines.slice(1, 3)).toEqual([
      'Gone: 1 accepted, no longer borne out by the figures',
      '  data/accepted-findings.csv: 0123456789a same-key: was here',
    ]);
  });

  it('a row that breaks a rule is named before all findings, and decides the exit code', () => {
    const broken = replaced(
      FILES,
      'observations/nso-iip.csv',
      textOf('observations/nso-iip.csv').replace('-14.61', '-14.62'),
    );
    const { lines, exitCode } = checkReport(broken, EN);
    expect(exitCode).toBe(1);
    expect(lines[0]).toBe(
      'data/observations/nso-iip.csv:2 OBS_VALUE "-14.62": differs from the figure as printed (-14,61 %)',
    );
  });
});

describe('a source that can be cited only in part', () => {
  const lines = textOf('sources.csv').split('\n');
  const known = lines.find((line) => line.startsWith('truyen-hinh-thanh-hoa-2024-08,')) ?? '';
  // The one source of the frozen package that has both, without one of them.
  const warned = (old: string, now: string): string[] =>
    checkReport(replaced(FILES, 'sources.csv', textOf('sources.csv').replace(old, now)), EN).lines.filter(
      (line) => line.startsWith('Warning') && line.includes('truyen-hinh-thanh-hoa-2024-08'),
    );

  it('is named, with what it lacks, and no other is', () => {
    const [, title = ''] = /,("Thanh Hoá: [^"]+"),/.exec(known) ?? [];
    expect(warned('nothing', 'nothing')).toEqual([]);
    expect(warned(title, '')).toEqual([expect.stringMatching(/^Warning: 21 sources have no title/)]);
    expect(warned(',2024-08-29,', ',,')).toEqual([
      expect.stringMatching(/^Warning: 19 sources have no day of publication/),
    ]);
  });
});

describe('accepting', () => {
  it.each([
    ['both', ',,', ['REASON_VI', 'REASON_EN']],
    ['the Vietnamese one', ',,because', ['REASON_VI']],
    ['the English one', ',vì,', ['REASON_EN']],
    ['nothing but spaces', ',  ,  ', ['REASON_VI', 'REASON_EN']],
  ])('needs a reason in both languages: without %s the row is named', (_, reasons, columns) => {
    const [head = '', first = '', ...rows] = acceptedRows();
    // The name and what it says, without the reasons.
    const [, bare = ''] = /^([^,]+,[^"]+?),"/.exec(first) ?? [];
    const list = [head, `${bare}${reasons}`, ...rows, ''].join('\n');
    const { lines, exitCode } = checkReport(replaced(FILES, ACCEPTED, list), EN);
    expect(exitCode).toBe(1);
    expect(lines.slice(0, columns.length)).toEqual(
      columns.map((column) => `data/${ACCEPTED}:2 ${column}: a required cell is empty`),
    );
  });

  it('whatever the contradictions: every row that is offered, once taken over, makes its finding known', () => {
    const growth = fc.integer({ min: -900, max: 900 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(fc.array(fc.tuple(growth, growth), { minLength: 1, maxLength: 6 }), (pairs) => {
        const rows: Row[] = pairs.flatMap((values, i) =>
          values.map((value, j) => ({
            OBS_VALUE: value,
            TIME_PERIOD: `${2015 + i}`,
            SOURCE: j === 0 ? 'alpha' : 'beta',
            // With a comma and quotes, as places in sources have them.
            LOCATOR: `paragraph ${i}, "second"`,
          })),
        );
        const files = packageOf(rows);
        const none = csvOf(['FINDING', 'ABOUT', 'REASON_VI', 'REASON_EN'], []);
        const before = checkReport(replaced(files, ACCEPTED, none), EN).lines;
        // Two rates printed to a tenth disagree when they are more than a tenth apart.
        const apart = pairs.filter(([a, b]) => Math.abs(Number(a) - Number(b)) > 0.1 + 1e-9);
        const rowsOffered = offered(before);
        expect(rowsOffered).toHaveLength(apart.length);
        const list = `${none}${rowsOffered.map((row) => `${row},vì,because\n`).join('')}`;
        const after = checkReport(replaced(files, ACCEPTED, list), EN).lines;
        expect(offered(after)).toEqual([]);
        expect(after).toContain(
          `Known: ${apart.length} of the cross-checks’ findings, accepted with a reason`,
        );
      }),
      { numRuns: 25 },
    );
  });
});
