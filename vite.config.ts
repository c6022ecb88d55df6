import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { DATA_DIR, OUT_DIR } from './src/build/folders.ts';
import { servePrerendered } from './src/build/servePrerendered.ts';

/** `BASE_PATH` puts the whole site under a sub-path of a host: `/so-lieu/`. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

/** The folder whose files `src/dataset/files.ts` serves. */
const packageAt = (folder: string) => ({ '@package': resolve(folder) });

/** Tests whose expectations name figures stand on a package that no bulletin changes. */
const FROZEN = 'tests/fixtures/package';

export default defineConfig(({ command, isPreview }) => ({
  base,
  appType: isPreview || command === 'build' ? 'mpa' : 'spa',
  plugins: [react(), servePrerendered()],
  resolve: { alias: packageAt(DATA_DIR) },
  build: {
    outDir: OUT_DIR,
    // Data and fonts stay files of their own: cached by hash, counted by the size budget, named when they fail.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    manifest: true,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'frozen',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/live/**'],
          alias: packageAt(FROZEN),
        },
      },
      { extends: true, test: { name: 'live', include: ['tests/unit/live/**/*.test.{ts,tsx}'] } },
    ],
    setupFiles: ['tests/unit/setup.ts'],
    environment: 'node',
    // Tests leave nothing behind: threads that share their modules take half the time.
    pool: 'threads',
    isolate: false,
    // A reference picture that is missing is a picture that nobody has looked at: only `-u` writes one.
    update: 'none',
  },
}));
