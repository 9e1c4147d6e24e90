import {
  acceptReferral,
  answerQuestion,
  askReferrer,
  declineReferral,
  findSimilarReferrals,
  listProviderCapacities,
  listReferrals,
  openReferral,
  saveReferralDraft,
  startReferral,
  submitReferral,
  withdrawReferral,
} from '@greep/referrals';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aReferralDraft } from '../support/a-referral.ts';
import { aDraft, aSentReferral, viewOf } from '../support/story.ts';
import { cumulus, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });

describe('drafting a referral', () => {
  test('what is half or wrong is kept as it was typed', async () => {
    const { act, people } = world;
    const referralId = viewOf<{ id: string }>(await act('referral', startReferral, { as: people.referrer })).id;
    const draft = { concerns: 'nog niet af', people: [{ name: '', born: 'in maart' }] };
    viewOf(await act('referral', saveReferralDraft, { as: people.referrer, input: { referralId, draft }, ifMatch: 1 }));
    expect(viewOf(await act('referral', openReferral, { as: people.referrer, input: { referralId } }))).toMatchObject({
      draft,
    });
  });

  test('two tabs: the later one is told, and the earlier text stays', async () => {
    const { act, people } = world;
    const referralId = await aDraft(world);
    const late = await act('referral', saveReferralDraft, {
      as: people.referrer,
      input: { referralId, draft: {} },
      ifMatch: 1,
    });
    expect(late).toMatchObject({ ...refused('conflict', 'version-conflict') });
    expect(viewOf(await act('referral', openReferral, { as: people.referrer, input: { referralId } }))).toMatchObject({
      draft: { familyName: 'Bouzid' },
    });
  });

  test('without a version nothing is saved', async () => {
    const referralId = await aDraft(world);
    const { act, people } = world;
    expect(
      await act('referral', saveReferralDraft, { as: people.referrer, input: { referralId, draft: {} } }),
    ).toMatchObject(refused('precondition-required'));
  });

  test('nobody else sees a draft, and the answer is that of one that does not exist', async () => {
    const referralId = await aDraft(world);
    const { act, people } = world;
    const nowhere = await act('referral', openReferral, {
      as: people.otherReferrer,
      input: { referralId: '00000000-0000-4000-8000-0000000fffff' },
    });
    for (const nobody of [
      people.otherReferrer,
      people.assessor,
      people.worker,
      people.supervisor,
      people.admin,
      people.policyMaker,
    ])
      expect(await act('referral', openReferral, { as: nobody, input: { referralId } })).toEqual(nowhere);
  });
});

describe('sending a referral', () => {
  test('names everything that is missing at once', async () => {
    const { act, people } = world;
    const referralId = viewOf<{ id: string }>(await act('referral', startReferral, { as: people.referrer })).id;
    const draft = { familyName: ' ', people: [{ name: 'Samira', relation: '', born: '31-02-2011' }] };
    viewOf(await act('referral', saveReferralDraft, { as: people.referrer, input: { referralId, draft }, ifMatch: 1 }));
    const sent = await act('referral', submitReferral, { as: people.referrer, input: { referralId }, ifMatch: 2 });
    if (sent.ok || sent.error.kind !== 'invalid') throw new Error('it should be refused');
    const pointers = sent.error.fields.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/draft/familyName',
        '/draft/concerns',
        '/draft/frame',
        '/draft/introducer',
        '/draft/contact',
        '/draft/familyKnows',
        '/draft/people/0/relation',
        '/draft/people/0/born',
      ]),
    );
  });

  test('the same key gives the same answer and no second effect', async () => {
    const { act, people } = world;
    const referralId = await aDraft(world);
    const once = await act('referral', submitReferral, {
      as: people.referrer,
      input: { referralId },
      ifMatch: 2,
      key: 'send-once',
    });
    const again = await act('referral', submitReferral, {
      as: people.referrer,
      input: { referralId },
      ifMatch: 2,
      key: 'send-once',
    });
    expect(again).toEqual(once);
    const other = await act('referral', submitReferral, {
      as: people.referrer,
      input: { referralId },
      ifMatch: 2,
      key: 'send-once',
      bodyHash: 'other',
    });
    expect(other).toMatchObject(refused('key-reused'));
  });

  test('a sent referral is no draft any more', async () => {
    const { act, people } = world;
    const referralId = await aSentReferral(world);
    expect(
      await act('referral', saveReferralDraft, { as: people.referrer, input: { referralId, draft: {} }, ifMatch: 3 }),
    ).toMatchObject(refused('wrong-state', 'referral-already-sent'));
  });
});

describe('perhaps known already', () => {
  test('a referrer finds the own referral again, under another spelling of the name', async () => {
    const { act, people } = world;
    const plogg = [{ name: 'Ada Plögg', relation: 'youth', born: '2014-05-05' }];
    await aSentReferral(world, { familyName: 'van der Plögg', people: plogg });
    const referralId = await aDraft(world, {
      familyName: 'Plogg',
      people: [{ name: 'A. Plogg', relation: 'youth', born: '2014-01-01' }],
    });
    const similar = viewOf<{ rows: unknown[]; isOwnOnly: boolean }>(
      await act('referral', findSimilarReferrals, { as: people.referrer, input: { referralId } }),
    );
    expect(similar.rows).toHaveLength(1);
    expect(similar.isOwnOnly).toBe(true);
  });

  test('who refers never learns that a family is known elsewhere; the assessor does', async () => {
    const { act, people } = world;
    await aSentReferral(world, { familyName: 'Zeldzaam' });
    const started = viewOf<{ id: string }>(await act('referral', startReferral, { as: people.otherReferrer }));
    const referralId = started.id;
    viewOf(
      await act('referral', saveReferralDraft, {
        as: people.otherReferrer,
        input: { referralId, draft: aReferralDraft({ familyName: 'Zeldzaam' }) },
        ifMatch: 1,
      }),
    );
    expect(
      viewOf(await act('referral', findSimilarReferrals, { as: people.otherReferrer, input: { referralId } })),
    ).toMatchObject({ rows: [] });
    viewOf(await act('referral', submitReferral, { as: people.otherReferrer, input: { referralId }, ifMatch: 2 }));
    const seen = viewOf<{ rows: { familyName: string }[] }>(
      await act('referral', findSimilarReferrals, { as: people.assessor, input: { referralId } }),
    );
    expect(seen.rows.map(({ familyName }) => familyName)).toContain('Zeldzaam');
  });
});

describe('assessing a referral', () => {
  test('only the assessor decides', async () => {
    const { act, people } = world;
    const referralId = await aSentReferral(world);
    const input = { referralId, reason: 'Er loopt al passende hulp.' };
    expect(await act('referral', declineReferral, { as: people.referrer, input, ifMatch: 3 })).toMatchObject(
      refused('not-allowed'),
    );
    for (const nobody of [people.otherReferrer, people.worker, people.supervisor, people.admin, people.policyMaker])
      expect(await act('referral', declineReferral, { as: nobody, input, ifMatch: 3 })).toMatchObject(
        refused('not-found'),
      );
    expect(viewOf(await act('referral', declineReferral, { as: people.assessor, input, ifMatch: 3 }))).toMatchObject({
      state: 'declined',
      reason: input.reason,
    });
  });

  test('somebody who both refers and assesses cannot assess the own referral', async () => {
    const { act, people } = world;
    const referralId = await aSentReferral(world);
    const both = { ...people.referrer, principal: { ...people.referrer.principal, role: 'assessor' as const } };
    expect(await act('referral', openReferral, { as: both, input: { referralId } })).toMatchObject(
      refused('not-found'),
    );
  });

  test('what was decided stays decided', async () => {
    const { act, people } = world;
    const referralId = await aSentReferral(world);
    viewOf(await act('referral', withdrawReferral, { as: people.referrer, input: { referralId }, ifMatch: 3 }));
    expect(
      await act('referral', askReferrer, {
        as: people.assessor,
        input: { referralId, question: 'Nog iets?' },
        ifMatch: 4,
      }),
    ).toMatchObject(refused('wrong-state', 'referral-already-decided'));
  });

  test('an answer needs a question', async () => {
    const { act, people } = world;
    const referralId = await aSentReferral(world);
    expect(
      await act('referral', answerQuestion, { as: people.referrer, input: { referralId, answer: 'Ja' }, ifMatch: 3 }),
    ).toMatchObject(refused('wrong-state', 'no-question-open'));
  });

  test('a provider must have the approach', async () => {
    const { act, people } = world;
    const referralId = await aSentReferral(world);
    const input = { referralId, providerId: cumulus, approachId: 'actief-casemanagement' };
    expect(await act('referral', acceptReferral, { as: people.assessor, input, ifMatch: 3 })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/approachId' }] },
    });
  });

  test('room at a provider counts what waits and what runs, never who', async () => {
    const { act, people } = world;
    const before = viewOf<{ providers: { name: string; waiting: number }[] }>(
      await act('referral', listProviderCapacities, { as: people.assessor }),
    );
    const referralId = await aSentReferral(world);
    viewOf(
      await act('referral', acceptReferral, {
        as: people.assessor,
        input: { referralId, providerId: cumulus, approachId: 'bloemaanpak' },
        ifMatch: 3,
      }),
    );
    const after = viewOf<{ providers: { name: string; waiting: number }[] }>(
      await act('referral', listProviderCapacities, { as: people.assessor }),
    );
    const waiting = (view: typeof after) => view.providers.find(({ name }) => name === 'Cumulus')?.waiting ?? 0;
    expect(waiting(after)).toBe(waiting(before) + 1);
    expect(JSON.stringify(after)).not.toContain('Bouzid');
  });

  test('lists hold the own referrals for a referrer and all that are open for the assessor', async () => {
    const { act, people } = world;
    const mine = viewOf<{ rows: { referrerName: string }[] }>(
      await act('referral', listReferrals, { as: people.otherReferrer }),
    );
    expect(mine.rows.every(({ referrerName }) => referrerName === 'Tara Smit')).toBe(true);
    const open = viewOf<{ rows: { state: string }[] }>(
      await act('referral', listReferrals, { as: people.assessor, input: { show: 'open' } }),
    );
    expect(open.rows.length).toBeGreaterThan(0);
    expect(open.rows.every(({ state }) => state === 'submitted' || state === 'question-asked')).toBe(true);
    expect(viewOf(await act('referral', listReferrals, { as: people.worker }))).toMatchObject({ rows: [] });
  });
});
