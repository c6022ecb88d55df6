// Finds what the tests open files with, or installs it: a Chromium, and the programs that open exported figures. Proves
// that each of them starts: `npm run browser`.
// Separate from Playwright's configuration, which is read many times and must change nothing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium';
import { provideChromium, provideOpeners, type Machine } from './provide';

const machine: Machine = {
  findChromium,
  starts: (command, args) => spawnSync(command, args).status === 0,
  run: (command, args, timeout) => {
    console.log(`browser: ${command} ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, args, { stdio: 'inherit', env, timeout }).status === 0;
  },
  mayInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
};

const path = provideChromium(machine);
provideOpeners(machine);
const browser = await chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGS] });
console.log(`browser: Chromium ${browser.version()} at ${path}`);
await browser.close();
