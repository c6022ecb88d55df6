import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The browser to test with: the one that CHROMIUM_PATH names, Playwright's own, or the system's; null where there is
 * none. Throws when CHROMIUM_PATH names a file that is not there: another browser than the one asked for proves nothing.
 */
export function findChromium(): string | null {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH: no such file: ${asked}`);
    return asked;
  }
  return [chromium.executablePath(), ...INSTALLED].find((path) => existsSync(path)) ?? null;
}

/** The browser speaks to the tested site only: nothing is looked up, updated or reported behind a test's back. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Chromium refuses to start as root with its sandbox on, which is how a container runs it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
