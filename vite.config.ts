import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { servePrerendered } from './src/build/servePrerendered.ts';

/** `BASE_PATH` puts the whole site under a sub-path of a host: `/so-lieu/`. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig(({ command, isPreview }) => ({
  base,
  appType: isPreview || command === 'build' ? 'mpa' : 'spa',
  plugins: [react(), servePrerendered()],
  build: {
    // Data and fonts stay files of their own: cached by hash, counted by the size budget, named when they fail.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    manifest: true,
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/setup.ts'],
    environment: 'node',
    // Tests leave nothing behind: threads that share their modules take half the time.
    pool: 'threads',
    isolate: false,
  },
}));
