import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { usedTokens } from './build/used-tokens.ts';

/** What the home of a family has in common with its other pages, and a little with the file that its worker reads. */
const familyHome =
  /pages\/family-member\/(?:goal-rows|helpers-of|look-line|log-text|looks|our-helpers|use-names|use-speaker|worker-of|is-named)\.tsx?$|pictures\/mini-stairs/;

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
    // Small files that many pages share travel as one: gzip packs one file better than thirty. The other group takes
    // nothing with it that its files need: that would draw it into the first page of every role.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 8 },
            { name: 'family', test: familyHome, minShareCount: 2, includeDependenciesRecursively: false },
          ],
        },
      },
    },
    // Tells the benchmark which files a first page needs.
    manifest: true,
  },
});
