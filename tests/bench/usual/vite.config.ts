import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../../public',
  plugins: [react()],
  build: {
    target: 'es2022',
    // As in the measured app: data stay files.
    assetsInlineLimit: 0,
    emptyOutDir: true,
  },
});
