// Whose text stands beside one's own: never somebody's who wrote none of it.
import { expect, it } from 'vitest';
import { whoseTogether } from '../../packages/web/along/whose-together.ts';

const [monday, tuesday] = ['2026-10-12T09:00:00Z', '2026-10-13T09:00:00Z'];
const anouk = { by: 'Anouk Verhoeven', at: monday };
const yassin = { by: 'Yassin Bouzid', at: tuesday };
const family = { by: 'Bouzid', at: tuesday, who: 'family' } as const;
const clashes = [{ field: 'words' }, { field: 'level+1' }];

it.each([
  [
    'of one author it is that one, and when they were last there',
    { words: anouk, 'level+1': { ...anouk, at: tuesday } },
    { by: 'Anouk Verhoeven', at: tuesday },
  ],
  [
    'of two it is both, and the last moment',
    { words: anouk, 'level+1': yassin },
    { by: 'Anouk Verhoeven, Yassin Bouzid', at: tuesday },
  ],
  ['of the family in its turn it says so', { words: family, 'level+1': family }, family],
  [
    'of the family and a worker it is both names',
    { words: family, 'level+1': anouk },
    { by: 'Bouzid, Anouk Verhoeven', at: tuesday },
  ],
  [
    'what is my own on another screen is not put down to me by name',
    { words: { ...anouk, who: 'self' }, 'level+1': yassin },
    { by: 'Yassin Bouzid', at: tuesday },
  ],
  [
    'all my own says so',
    { words: { ...anouk, who: 'self' }, 'level+1': { ...anouk, who: 'self' } },
    { ...anouk, who: 'self' },
  ],
  ['where one is not known it is nobody', { words: anouk }, { at: monday }],
  ['whoever changed what does not clash is not named', { words: anouk, 'level+1': anouk, smart: yassin }, anouk],
] as const)('%s', (_, writtenBy, whose) => {
  expect(whoseTogether(clashes, writtenBy)).toEqual(whose);
});
