import { openAccess } from '@greep/access';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActOn, anybody, anything } from './arbitraries.ts';
import { mayDo } from './oracle.ts';

const { decide } = openAccess();
const requests = 20_000;

const question = fc
  .tuple(anybody, anything)
  .chain(([principal, resource]) => anyActOn(resource).map((action) => ({ principal, action, resource })));

describe('twenty thousand random requests across gemeenten and roles', () => {
  it('are decided as the table of roles says', { timeout: 120_000 }, () => {
    let allowed = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const { isAllowed } = decide(asked);
        allowed += isAllowed ? 1 : 0;
        return isAllowed === mayDo(asked.principal, asked.action, asked.resource);
      }),
      { numRuns: requests },
    );

    expect(allowed).toBeGreaterThan(requests / 100);
  });
});
