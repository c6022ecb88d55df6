import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../../public',
  plugins: [react()],
  // Several of the libraries, and this app, each bring React's parts: one copy for all.
  resolve: { dedupe: ['react', 'react-dom', 'recharts'] },
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true },
});
