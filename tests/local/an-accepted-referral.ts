// Rows and fact that an assessor's acceptance leaves behind, as the carriers find them.
import { randomUUID } from 'node:crypto';
import { OrganisationId, PersonId, ReferralId } from '@greep/kernel';
import { organisationRow, Provider } from '@greep/people';
import { putAtProvider, putReferral, Referral, referralPartition } from '@greep/referrals';
import type { Authorship, Change } from '@greep/store';
import { anId } from '../support/clock.ts';

export const provider = Provider.parse({
  id: anId(900),
  name: 'Cumulus',
  kind: 'provider',
  approaches: [
    {
      id: 'bloem',
      name: 'Bloemaanpak',
      withoutIntroducer: 'wait',
      planDueDays: 42,
      evaluationWeeks: 8,
      hoursPerWeek: 7,
    },
  ],
  capacity: 5000,
  familiesPerWorker: 15,
});

export const byTest: Authorship = {
  actor: { personId: PersonId.parse(anId(901)), role: 'assessor' },
  requestId: 'request-1',
};

export const addProvider: Change = {
  aggregate: `ORGANISATION#${provider.id}`,
  action: 'add-organisation',
  puts: [organisationRow(provider, 0)],
};

export const anAcceptedReferral = (id: ReferralId = ReferralId.parse(randomUUID())): Referral =>
  Referral.parse({
    state: 'accepted',
    id,
    referrer: anId(902),
    referrerName: 'Juf Joke',
    startedAt: '2026-10-15T08:42:00.000Z',
    content: {
      familyName: 'De Wit',
      people: [{ name: 'Anna', relation: 'parent', hasAuthority: true }],
      concerns: 'Het is veel tegelijk.',
      frame: { kind: 'voluntary' },
      introducer: { kind: 'referrer' },
      contact: { ways: ['call'] },
      familyKnows: { kind: 'yes' },
    },
    submittedOn: '2026-10-15',
    questions: [],
    providerId: OrganisationId.parse(provider.id),
    approachId: 'bloem',
    decidedOn: '2026-10-15',
    progress: { state: 'awaiting-worker', since: '2026-10-15', number: 0 },
  });

export const accept = (referral: Referral): Change => ({
  aggregate: referralPartition(referral.id),
  action: 'accept-referral',
  puts: [
    putReferral(referral, 0),
    putAtProvider({ referralId: referral.id, providerId: provider.id, state: 'awaiting-worker' }, '2026-10-15', 0),
  ],
  facts: [factOf(referral)],
});

export const factOf = (referral: Referral) => ({
  type: 'referral-accepted.v1',
  data: { referralId: referral.id, providerId: provider.id, approachId: 'bloem', acceptedOn: '2026-10-15' },
});
