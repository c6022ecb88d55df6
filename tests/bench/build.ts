import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const BENCH = import.meta.dirname;
const PROJECT = join(BENCH, '../..');
const WORK = join(BENCH, '.work');

/** What a build neither needs nor may disturb. */
const LEFT_BEHIND = new Set([
  'node_modules',
  'dist',
  'tests',
  'coverage',
  'test-results',
  'playwright-report',
]);

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`);
}

const COPY = join(WORK, 'app');

/** Builds the project as it stands in the work tree, in a copy: nobody's own build is touched. */
export function buildApp(origin: string): string {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of readdirSync(PROJECT)) {
    if (!name.startsWith('.') && !LEFT_BEHIND.has(name)) {
      cpSync(join(PROJECT, name), join(COPY, name), { recursive: true });
    }
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(COPY, 'node_modules'), 'dir');
  run('npm', ['run', 'build'], COPY, { SITE_URL: origin, BASE_PATH: '' });
  return join(COPY, 'dist');
}

/** The scripts of the app, built before, once more with maps that tell which package each byte came from. */
export function buildMapped(origin: string): string {
  const mapped = join(WORK, 'mapped');
  run('npx', ['vite', 'build', '--sourcemap', '--outDir', mapped, '--emptyOutDir'], COPY, {
    SITE_URL: origin,
    BASE_PATH: '',
  });
  return mapped;
}

/** Builds the page made the usual way, with Recharts' animation as it comes or off. */
export function buildUsual(animation: 'on' | 'off'): string {
  const dist = join(WORK, `usual-${animation}`);
  run('npx', ['vite', 'build', '--config', 'usual/vite.config.ts', '--outDir', dist], BENCH, {
    VITE_ANIMATION: animation,
  });
  return dist;
}

/** Builds one of the benchmark's own pages. */
export function buildPage(name: 'long' | 'engine'): string {
  const dist = join(WORK, name);
  run('npx', ['vite', 'build', '--config', `${name}/vite.config.ts`, '--outDir', dist], BENCH, {});
  return dist;
}
