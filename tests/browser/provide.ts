// Which steps bring what the tests open files with. What starts, what can be run and who may install is handed in, so
// that every case can be tried on any machine.

/** Programs that open what the site exports, by the package of Debian that brings them. */
const OPENERS = [
  { command: 'rsvg-convert', shows: '--version', from: 'librsvg2-bin' },
  { command: 'pdftotext', shows: '-v', from: 'poppler-utils' },
] as const;
type Opener = (typeof OPENERS)[number];

/** A network that answers too slowly is given up for the next way. Only a download is safe to break off. */
const DOWNLOAD_MS = 120_000;

export interface Machine {
  /** Where a Chromium stands; null where there is none. */
  readonly findChromium: () => string | null;
  /** Whether a program starts. */
  readonly starts: (command: string, args: readonly string[]) => boolean;
  /** Runs a command before everybody's eyes. What it says of itself does not count. */
  readonly run: (command: string, args: readonly string[], timeout?: number) => boolean;
  /** Whether packages of Debian can be installed: only there, and only as root. */
  readonly mayInstall: boolean;
}

const install = ({ run }: Machine, packages: readonly string[]): boolean =>
  run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);

/** Where a Chromium stands, found or brought. Throws where there is none and none can be had. */
export function provideChromium(machine: Machine): string {
  const ways = [
    () => machine.run('npx', ['playwright', 'install', 'chromium'], DOWNLOAD_MS),
    // A plain font comes with it: without any, pages are drawn in boxes.
    () => machine.mayInstall && install(machine, ['chromium', 'fonts-liberation']),
  ];
  let path = machine.findChromium();
  for (const way of ways) {
    if (path !== null) break;
    way();
    // What counts is the browser, not what the installer said of itself.
    path = machine.findChromium();
  }
  if (path === null)
    throw new Error('no Chromium, and none could be installed: install it, or name one in CHROMIUM_PATH');
  return path;
}

/** Brings the programs that are lacking, a Chromium there or not. Throws where one still does not start. */
export function provideOpeners(machine: Machine): void {
  const lacks = ({ command, shows }: Opener): boolean => !machine.starts(command, [shows]);
  const lacking = OPENERS.filter(lacks);
  if (lacking.length > 0 && machine.mayInstall)
    install(
      machine,
      lacking.map(({ from }) => from),
    );
  const [still] = lacking.filter(lacks);
  if (still) throw new Error(`no ${still.command}: install it (Debian: ${still.from})`);
}
