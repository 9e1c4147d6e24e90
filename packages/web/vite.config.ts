import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { usedTokens } from './build/used-tokens.ts';

// Everything that the page runs or shows comes from files of its own origin: the content security policy allows nothing else.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), usedTokens()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined files would become data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Small files that many pages share travel as one: gzip packs one file better than thirty.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 8 }] } } },
    // Tells the benchmark which files a first page needs.
    manifest: true,
  },
});
