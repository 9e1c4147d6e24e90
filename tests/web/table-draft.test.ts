// Two screens in one half sentence: when is one saved over the other without asking?
import { expect, it } from 'vitest';
import { isNothingLost } from '../../packages/web/pages/conversation/use-table-draft.ts';
import { fieldsToText } from '../../packages/web/pages/kitchen-table/typed-fields.ts';

const kept = (words: string): string => fieldsToText({ words });

it.each([
  ['nobody else touched it', { mine: 'Samen koken', theirs: 'Samen eten', base: 'Samen eten' }, true],
  ['theirs was said or cleared', { mine: 'Samen koken', theirs: '', base: 'Samen eten' }, true],
  ['mine goes on from theirs', { mine: 'Ik wil rust', theirs: 'Ik wil', base: '' }, true],
  ['it is my own, of a moment ago', { mine: 'Ik wil rust', theirs: 'Wij willen', base: '', who: 'self' }, true],
  ['it is of the family', { mine: 'Ik wil rust', theirs: 'Wij willen', base: '', who: 'family' }, false],
  ['theirs has other words', { mine: 'Samen eten', theirs: 'En dat papa', base: '' }, false],
  ['theirs is in the middle of a word of mine', { mine: 'Dit jaar', theirs: 'ja', base: '' }, false],
  [
    'they took words out',
    { mine: 'Samen eten met opa en oma', theirs: 'Samen eten', base: 'Samen eten met opa' },
    false,
  ],
  ['it is not known what mine began with', { mine: 'Samen eten', theirs: 'En dat papa', base: undefined }, false],
] as const)('%s', (_, { mine, theirs, base, ...by }, isSo) => {
  const before = base === undefined ? undefined : kept(base);
  expect(isNothingLost(kept(mine), { text: kept(theirs), ...by }, before)).toBe(isSo);
});
