import { describe, expect, it } from 'vitest';
import { provideChromium, provideOpeners, type Machine } from '../../browser/provide';

const CHROMIUM = '/usr/bin/chromium';
const DOWNLOAD = 'npx playwright install chromium';
const UPDATE = 'apt-get update';
const bring = (packages: string): string => `apt-get install -y --no-install-recommends ${packages}`;

/** A machine that has some programs, gets others by some commands, and remembers what was run on it. */
function machineWith(
  has: readonly string[],
  brings: Readonly<Record<string, readonly string[]>>,
  mayInstall = true,
): { machine: Machine; ran: string[] } {
  const programs = new Set(has);
  const ran: string[] = [];
  const machine: Machine = {
    findChromium: () => (programs.has('chromium') ? CHROMIUM : null),
    starts: (command) => programs.has(command),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      for (const program of brings[line] ?? []) programs.add(program);
      return true;
    },
    mayInstall,
  };
  return { machine, ran };
}

const provide = (machine: Machine): string => {
  const path = provideChromium(machine);
  provideOpeners(machine);
  return path;
};

describe('what the tests open files with', () => {
  it('is left as it is where everything starts', () => {
    const { machine, ran } = machineWith(['chromium', 'rsvg-convert', 'pdftotext'], {});
    expect(provide(machine)).toBe(CHROMIUM);
    expect(ran).toEqual([]);
  });

  it('is brought where a Chromium is there and the openers are lacking', () => {
    const openers = bring('librsvg2-bin poppler-utils');
    const { machine, ran } = machineWith(['chromium'], { [openers]: ['rsvg-convert', 'pdftotext'] });
    expect(provide(machine)).toBe(CHROMIUM);
    expect(ran).toEqual([UPDATE, openers]);
  });

  it('is brought alone where one opener is lacking', () => {
    const opener = bring('poppler-utils');
    const { machine, ran } = machineWith(['chromium', 'rsvg-convert'], { [opener]: ['pdftotext'] });
    provide(machine);
    expect(ran).toEqual([UPDATE, opener]);
  });

  it('is brought where neither is there, the Chromium by download', () => {
    const openers = bring('librsvg2-bin poppler-utils');
    const { machine, ran } = machineWith([], {
      [DOWNLOAD]: ['chromium'],
      [openers]: ['rsvg-convert', 'pdftotext'],
    });
    expect(provide(machine)).toBe(CHROMIUM);
    expect(ran).toEqual([DOWNLOAD, UPDATE, openers]);
  });

  it('is brought where neither is there and a download brings none, the Chromium by package', () => {
    const openers = bring('librsvg2-bin poppler-utils');
    const { machine, ran } = machineWith([], {
      [bring('chromium fonts-liberation')]: ['chromium'],
      [openers]: ['rsvg-convert', 'pdftotext'],
    });
    expect(provide(machine)).toBe(CHROMIUM);
    expect(ran).toEqual([DOWNLOAD, UPDATE, bring('chromium fonts-liberation'), UPDATE, openers]);
  });

  it('is named where it is lacking and nobody may install it', () => {
    const none = machineWith([], {}, false);
    expect(() => provide(none.machine)).toThrow('no Chromium');
    expect(none.ran).toEqual([DOWNLOAD]);
    const half = machineWith(['chromium', 'pdftotext'], {}, false);
    expect(() => provide(half.machine)).toThrow('no rsvg-convert: install it (Debian: librsvg2-bin)');
    expect(half.ran).toEqual([]);
  });

  it('is named where an installer brought nothing', () => {
    const { machine } = machineWith(['chromium', 'rsvg-convert'], {});
    expect(() => provide(machine)).toThrow('no pdftotext: install it (Debian: poppler-utils)');
  });
});
