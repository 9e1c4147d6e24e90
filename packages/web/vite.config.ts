import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keptFiles } from './build/kept-files.ts';
import { isNeededByHomes } from './build/needed-by-homes.ts';
import { usedTokens } from './build/used-tokens.ts';

/** Small files that pages have in common. */
const small = /\/web\/(?:api|autosave|components|session|text)\//;

/** What the home of a family has in common with its other pages, and a little with the file that its worker reads. */
const familyHome =
  /pages\/family-member\/(?:goal-rows|helpers-of|our-helpers|use-names|use-speaker|worker-of|is-named|with-our-family|asked-for-answer|own-actions)\.tsx?$|pictures\/(?:mini-stairs|steps)\./;

// Everything that the page runs or shows comes from files of its own origin: the content security policy allows nothing else.
// The style guide is a build of its own (`--mode stijl`), which one machine serves beside the application.
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react(), usedTokens(), ...(mode === 'stijl' ? [] : [keptFiles()])],
  build: {
    outDir: mode === 'stijl' ? 'dist-stijl' : 'dist',
    assetsDir: mode === 'stijl' ? 'stijl-bestanden' : 'assets',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined files would become data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // gzip packs one file better than thirty, so what is needed together travels together: the libraries, which stay
    // the same from one version of Greep to the next; the shells; what homes need; what several other pages need. The
    // first three do not grow with a page that is added. The last three take nothing with them that their files need:
    // that would draw it into the first page of every role.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(?!(?:dexie|uqr)\/)/ },
            { name: 'shells', tags: ['$initial'] },
            {
              name: (id, graph) => (isNeededByHomes(id, graph) ? 'homes' : null),
              test: small,
              includeDependenciesRecursively: false,
            },
            { name: 'family', test: familyHome, minShareCount: 2, includeDependenciesRecursively: false },
            { name: 'pages', test: small, minShareCount: 4, includeDependenciesRecursively: false },
          ],
        },
      },
    },
    // Tells the benchmark which files a first page needs.
    manifest: true,
  },
}));
