import { constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { NONCE_PLACEHOLDER } from './src/http/tab-page.ts';

/** Builds the tab (`src/tab`) into `dist/tab`, with every file in brotli and gzip beside it. */
export default defineConfig({
  root: 'src/tab',
  base: '/tab/',
  publicDir: false,
  clearScreen: false,
  plugins: [
    react(),
    compression({
      threshold: 1024,
      exclude: [/\.html$/],
      algorithms: [
        defineAlgorithm('gzip', { level: 9 }),
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      ],
    }),
  ],
  // The server puts a new one in for every page: see src/http/tab-page.ts.
  html: { cspNonce: NONCE_PLACEHOLDER },
  build: {
    outDir: '../../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    // Everything stays in files of its own, or the Content-Security-Policy would have to allow data: addresses.
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
  },
});
