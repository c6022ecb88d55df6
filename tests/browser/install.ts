// Finds a Chromium for the browser tests, or installs one, and proves that it starts: `npm run browser`.
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
