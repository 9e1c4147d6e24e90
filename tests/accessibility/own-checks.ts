// Which criterion each own check is about. `page`: what check-page.ts asks of every page beside axe. The others run by
// themselves in `npm test`, and are named by the file in which they stand.
import type { Strain } from '../browser/strains.ts';

export const criteriaOfWays: Readonly<Record<Strain | 'page' | 'keyboard', readonly string[]>> = {
  page: ['1.4.10', '2.4.1', '2.4.2', '3.1.1'],
  'text-spacing': ['1.4.12'],
  'text-spacing-narrow': ['1.4.12'],
  'letters-200': ['1.4.4'],
  'zoom-200': ['1.4.4'],
  'zoom-400': ['1.4.10'],
  'own-colours': ['1.4.1', '1.4.11'],
  'no-motion': ['2.2.2', '2.3.1'],
  'tab-through': ['2.1.2', '2.4.3', '2.4.7', '2.4.11', '2.5.8'],
  'tab-through-narrow': ['2.1.2', '2.4.3', '2.4.7', '2.4.11', '2.5.8'],
  keyboard: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11', '2.5.8', '3.2.1', '3.2.2'],
};

export const criteriaOfTests: Readonly<Record<string, readonly string[]>> = {
  'tests/browser/conversation.test.ts': ['2.5.2', '2.5.7', '4.1.3'],
  'tests/browser/journey.test.ts': ['3.3.1', '3.3.3', '3.3.4', '3.3.7'],
  'tests/browser/keyboard.test.ts': ['2.1.1', '2.4.1'],
  'tests/browser/languages.test.ts': ['1.4.13', '3.1.1', '3.1.2'],
  'tests/browser/no-lost-words.test.ts': ['2.2.1', '4.1.3'],
  'tests/browser/style-guide.test.ts': ['3.2.4'],
  'tests/theme/theme.test.ts': ['1.4.3', '1.4.11'],
  'tests/web/signature-pictures.test.tsx': ['1.1.1', '1.4.1'],
};
