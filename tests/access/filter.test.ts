import { type FamilyFileResource, openAccess } from '@greep/access';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluator } from '../../packages/access/evaluate.ts';
import { accessOn } from '../../packages/access/open-access.ts';
import { readRules } from '../../packages/access/rules.ts';
import { anyActOn, anybody, anything } from './arbitraries.ts';
import { aFamilyFile, amersfoort, aPerson, ownOrganisation, personNumber, self } from './builders.ts';

const access = openAccess();

const list = fc
  .tuple(anybody, fc.array(anything, { maxLength: 20 }), anything)
  .chain(([principal, rows, sample]) => anyActOn(sample).map((action) => ({ principal, action, rows })));

/** A hundred families of a provider: each with other people, a tenth of them of this worker. */
const hundredFiles: readonly FamilyFileResource[] = Array.from({ length: 100 }, (_, n) =>
  aFamilyFile({
    provider: ownOrganisation,
    worker: n % 10 === 0 ? self : personNumber(1000 + n),
    members: [personNumber(2000 + n)],
  }),
);

const counting = () => {
  const evaluate = evaluator('counting', readRules());
  const seen = { decisions: 0 };
  const counted = accessOn((request) => {
    seen.decisions += 1;
    return evaluate(request);
  });
  return { counted, seen };
};

describe('filtering a list', () => {
  it('keeps what deciding each row would allow, nothing more and nothing less, in the same order', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(list, ({ principal, action, rows }) => {
        const oneByOne = rows.filter((resource) => access.decide({ principal, action, resource }).isAllowed);
        expect(access.filter(principal, action, rows, (row) => row)).toEqual(oneByOne);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows a family worker the own families of a hundred, in two decisions', () => {
    const { counted, seen } = counting();
    const kept = counted.filter(aPerson('familyWorker'), 'viewFamilyFile', hundredFiles, (file) => file);

    expect(kept).toHaveLength(10);
    expect(kept.every(({ worker }) => worker === self)).toBe(true);
    expect(seen.decisions).toBe(2);
  });

  it('does not let one gemeente ride along with the decision for another', () => {
    const own = aFamilyFile({ worker: self, provider: ownOrganisation });
    const foreign = { ...own, gemeente: amersfoort };

    expect(access.filter(aPerson('familyWorker'), 'viewFamilyFile', [own, foreign, own], (file) => file)).toEqual([
      own,
      own,
    ]);
  });

  it('keeps nothing when the principal is not known', () => {
    const nobody = { kind: 'unknown', gemeente: hundredFiles[0]?.gemeente ?? amersfoort, assurance: 'high' } as const;

    expect(access.filter(nobody, 'viewFamilyFile', hundredFiles, (file) => file)).toEqual([]);
  });
});
