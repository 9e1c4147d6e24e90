// The whole first half of the journey, verb by verb on a real engine: from a referral to a plan that the family agreed to.

import {
  chooseWorker,
  familyIdOf,
  listFamilies,
  listWaitingFamilies,
  openAccessLog,
  openFamilyFile,
  openReferralInFile,
  recordContact,
  recordFirstMeeting,
} from '@greep/care';
import { FamilyId, ReferralId } from '@greep/kernel';
import { answerPlan, openPlan, proposePlan, recordAction, recordGoal, rewordGoal } from '@greep/plans';
import {
  acceptReferral,
  answerQuestion,
  askReferrer,
  openReferral,
  saveReferralDraft,
  startReferral,
  submitReferral,
} from '@greep/referrals';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aReferralDraft } from '../support/a-referral.ts';
import { viewOf } from '../support/story.ts';
import { asMember, cumulus, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let familyId: FamilyId;
let referralId: string;

beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

describe('from a referral to a plan that the family agreed to', () => {
  test('a referrer drafts, saves and sends', async () => {
    const { act, people } = world;
    const started = await act('referral', startReferral, { as: people.referrer });
    referralId = viewOf<{ id: string }>(started).id;
    const early = await act('referral', submitReferral, { as: people.referrer, input: { referralId }, ifMatch: 1 });
    expect(early).toMatchObject({ ok: false, error: { kind: 'invalid', code: 'fields-invalid' } });
    const saved = await act('referral', saveReferralDraft, {
      as: people.referrer,
      input: { referralId, draft: aReferralDraft() },
      ifMatch: 1,
    });
    expect(saved).toMatchObject({ ok: true, value: { version: 2 } });
    const sent = await act('referral', submitReferral, { as: people.referrer, input: { referralId }, ifMatch: 2 });
    expect(viewOf(sent)).toMatchObject({ state: 'submitted' });
  });

  test('the assessor asks, the referrer answers, the assessor accepts', async () => {
    const { act, people } = world;
    const asked = await act('referral', askReferrer, {
      as: people.assessor,
      input: { referralId, question: 'Weet moeder dit?' },
      ifMatch: 3,
    });
    expect(viewOf(asked)).toMatchObject({ state: 'question-asked' });
    const answered = await act('referral', answerQuestion, {
      as: people.referrer,
      input: { referralId, answer: 'Ja, zij was erbij.' },
      ifMatch: 4,
    });
    expect(viewOf(answered)).toMatchObject({ state: 'submitted', questions: [{ answer: 'Ja, zij was erbij.' }] });
    const accepted = await act('referral', acceptReferral, {
      as: people.assessor,
      input: { referralId, providerId: cumulus, approachId: 'bloemaanpak' },
      ifMatch: 5,
    });
    expect(viewOf(accepted)).toMatchObject({ state: 'accepted', provider: { name: 'Cumulus' } });
    expect(await world.carry()).toBe(1);
  });

  test('the supervisor of the provider chooses a worker, and nobody else sees the family', async () => {
    const { act, people } = world;
    const waiting = viewOf<{ rows: { id: string }[] }>(
      await act('care', listWaitingFamilies, { as: people.supervisor }),
    );
    expect(waiting.rows).toHaveLength(1);
    familyId = FamilyId.parse(waiting.rows[0]?.id);
    expect(familyId).toBe(familyIdOf(ReferralId.parse(referralId)));
    const elsewhere = viewOf<{ rows: unknown[] }>(
      await act('care', listWaitingFamilies, { as: people.otherSupervisor }),
    );
    expect(elsewhere.rows).toHaveLength(0);
    const chosen = await act('care', chooseWorker, {
      as: people.supervisor,
      input: { familyId, workerId: people.worker.id },
      ifMatch: 1,
    });
    expect(viewOf(chosen)).toMatchObject({
      trajectory: { state: 'awaiting-first-meeting', worker: { name: 'Anouk Verhoeven' } },
    });
    for (const nobody of [
      people.colleague,
      people.otherSupervisor,
      people.policyMaker,
      people.admin,
      people.referrer,
      people.assessor,
    ])
      expect(await act('care', openFamilyFile, { as: nobody, input: { familyId } })).toMatchObject({
        ok: false,
        error: { kind: 'not-found' },
      });
  });

  test('the first meeting is recorded, and the referrer can follow it', async () => {
    const { act, people } = world;
    const meeting = { familyId, on: '2026-10-15', introduction: { by: 'referrer' }, explained: ['own-plan'] };
    const held = await act('care', recordFirstMeeting, { as: people.worker, input: meeting, ifMatch: 2 });
    expect(viewOf(held)).toMatchObject({ trajectory: { state: 'running', planDueOn: '2026-12-10' } });
    await world.carry();
    const followed = viewOf(await act('referral', openReferral, { as: people.referrer, input: { referralId } }));
    expect(followed).toMatchObject({ progress: { state: 'running' } });
    expect(JSON.stringify(followed)).not.toContain('bloemaanpak-plan');
  });

  test('worker and family make the plan, the family changes a word, and says yes in person', async () => {
    const { act, people } = world;
    const file = viewOf<{ members: { personId: never; name: string; mustAgree: boolean }[] }>(
      await act('care', openFamilyFile, { as: people.worker, input: { familyId } }),
    );
    const [mother, son] = file.members.filter(({ mustAgree }) => mustAgree);
    if (!mother || !son) throw new Error('two must agree');
    const samira = asMember(world.storeFor('care').gemeente, mother.personId, mother.name);
    const yassin = asMember(world.storeFor('care').gemeente, son.personId, son.name);
    const levels = {
      '-1': 'Elke dag ruzie',
      '0': 'Vaak ruzie',
      '+1': 'Vier dagen rust',
      '+2': 'Elke dag rust',
      '+3': 'Ze gaan zelf',
    };
    const goal = viewOf<{ id: string; version: number }>(
      await act('care', recordGoal, {
        as: people.worker,
        input: {
          familyId,
          kind: 'own',
          words: 'Ik wil rust in de ochtend.',
          speaker: { who: 'member', personId: mother.personId },
          levels,
        },
      }),
    );
    await act('care', recordAction, {
      as: people.worker,
      input: { familyId, goalId: goal.id, owner: 'family', who: 'Samira', what: 'legt kleren klaar' },
    });
    const reworded = await act('care', rewordGoal, {
      as: samira,
      input: { familyId, goalId: goal.id, words: 'Ik wil ’s ochtends rust.' },
      ifMatch: goal.version,
    });
    expect(viewOf(reworded)).toMatchObject({
      changedSince: { from: 'Ik wil rust in de ochtend.', byName: mother.name },
    });

    const proposed = viewOf(await act('care', proposePlan, { as: people.worker, input: { familyId } }));
    expect(proposed).toMatchObject({ version: 1, answers: [{ answer: 'waiting' }, { answer: 'waiting' }] });
    expect(
      await act('care', answerPlan, { as: people.worker, input: { familyId, version: 1, answer: 'yes' } }),
    ).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
    viewOf(await act('care', answerPlan, { as: samira, input: { familyId, version: 1, answer: 'yes' } }));
    expect(viewOf(await act('care', openPlan, { as: samira, input: { familyId } }))).toMatchObject({ shares: [] });
    const agreed = viewOf(
      await act('care', answerPlan, { as: yassin, input: { familyId, version: 1, answer: 'yes' } }),
    );
    expect(agreed).toMatchObject({ state: 'agreed', agreedOn: '2026-10-15' });
    const plan = viewOf<{ shares: { ground: string }[] }>(
      await act('care', openPlan, { as: samira, input: { familyId } }),
    );
    expect(plan.shares.length).toBeGreaterThan(2);
    expect(plan.shares.every(({ ground }) => ground.length > 0)).toBe(true);
  });

  test('a contact is noted and the family sees who looked', async () => {
    const { act, people } = world;
    viewOf(
      await act('care', recordContact, {
        as: people.worker,
        input: { familyId, kind: 'visit', minutes: 90, sentence: 'Post gesorteerd.' },
      }),
    );
    const rows = viewOf<{ rows: unknown[] }>(await act('care', listFamilies, { as: people.worker })).rows;
    expect(rows).toMatchObject([{ name: 'Bouzid', minutesThisWeek: 90, lastContactOn: '2026-10-15' }]);
    const log = viewOf<{ rows: { name: string; action: string }[] }>(
      await act('care', openAccessLog, { as: people.worker, input: { familyId } }),
    );
    expect(log.rows.map(({ name }) => name)).toContain('Anouk Verhoeven');
    expect(log.rows.map(({ action }) => action)).toContain('open-family-file');
    expect(viewOf(await act('care', openReferralInFile, { as: people.worker, input: { familyId } }))).toMatchObject({
      referrerName: 'Roel Mertens',
    });
  });
});
