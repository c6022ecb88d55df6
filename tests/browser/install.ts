// Finds what the tests open files with, or installs it: a Chromium, and the programs that open exported figures. Proves
// that each of them starts: `npm run browser`.
// Separate from Playwright's configuration, which is read many times and must change nothing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium';

/** A network that answers too slowly is given up for the next way. Only a download is safe to break off. */
const DOWNLOAD_MS = 120_000;

function run(command: string, args: readonly string[], timeout?: number): boolean {
  console.log(`browser: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env, timeout }).status === 0;
}

const download = (): boolean => run('npx', ['playwright', 'install', 'chromium'], DOWNLOAD_MS);

/** A plain font comes with it: without any, pages are drawn in boxes. */
const installPackage = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  run('apt-get', ['update']) &&
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);

function installChromium(): string | null {
  for (const install of [download, installPackage]) {
    install();
    // What counts is the browser, not what the installer said of itself.
    /** Programs that open what the site exports, by the package of Debian that brings them. */
    const OPENERS = [
      { command: 'rsvg-convert', shows: '--version', from: 'librsvg2-bin' },
      { command: 'pdftotext', shows: '-v', from: 'poppler-utils' },
    ] as const;

    const starts = ({ command, shows }: (typeof OPENERS)[number]): boolean =>
      spawnSync(command, [shows]).status === 0;

    function installOpeners(): void {
      const lacking = OPENERS.filter((opener) => !starts(opener));
      if (lacking.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
        run('apt-get', ['update']);
        run('apt-get', ['install', '-y', '--no-install-recommends', ...lacking.map(({ from }) => from)]);
      }
      for (const opener of lacking)
        if (!starts(opener)) throw new Error(`no ${opener.command}: install it (Debian: ${opener.from})`);
    }

    installOpeners();

    const path = findChromium();
    if (path !== null) return path;
  }
  return null;
}

const path = findChromium() ?? installChromium();
if (path === null) {
  throw new Error('no Chromium, and none could be installed: install it, or name one in CHROMIUM_PATH');
}
const browser = await chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGS] });
console.log(`browser: Chromium ${browser.version()} at ${path}`);
await browser.close();
