import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/browser/chromium';

// The tests see what readers get: a built site, as a static host serves it. It shows the frozen package, so that no
// bulletin turns them red; `npm run build` makes the site of the live data. What is set here the specs and the server see.
process.env['DATA_DIR'] ??= 'tests/fixtures/package';
process.env['OUT_DIR'] ??= '.work/frozen';

const PORT = 4317;
const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium found: run "npm run browser"');

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time has found something; it must not pass.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // For a machine that has other work as well: an expectation ends as soon as it holds. What waits for the first load of
  // the program has longer (`expectLoaded`).
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath, args: [...CHROMIUM_ARGS] } },
    },
  ],
  webServer: {
    command: `npm run build && npm run preview -- --port ${PORT} --strictPort`,
    timeout: 300_000,
    url: `http://localhost:${PORT}`,
    // A server left over from another build would be tested instead of this one.
    reuseExistingServer: false,
  },
});
