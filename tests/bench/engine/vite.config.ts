import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../../public',
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true },
  worker: { format: 'es' },
});
