import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium';
import type { Host } from './serve';

interface Launched {
  readonly browser: Browser;
  /** Where Lighthouse reaches the same browser. */
  readonly port: number;
}

/** What every part of the benchmark works with. */
export interface Bench extends Launched {
  /** `app` serves the app; a part fills the others with what it needs. */
  readonly hosts: Readonly<Record<'app' | 'usual' | 'still' | 'page', Host>>;
  readonly rounds: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The one browser that everything is measured in. `keyHashes`: certificates to trust. */
export async function launch(keyHashes: readonly string[]): Promise<Launched> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('no Chromium: run "npm run browser", or name one in CHROMIUM_PATH');
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...CHROMIUM_ARGS,
      `--remote-debugging-port=${port}`,
      `--ignore-certificate-errors-spki-list=${keyHashes.join(',')}`,
    ],
  });
  return { browser, port };
}
