// The assessor accepts: a provider and one of its approaches. From the accepted referral a family file is born.
import { fail, invalid, type OrganisationId, ok, type ReferralId } from '@greep/kernel';
import { findOrganisation, isProvider, type Provider } from '@greep/people';
import { command, type Tools } from '@greep/verbs';
import { changeOpenReferral } from './change-open-referral.ts';
import { answerWithReferral, loadReferral, onReferral, type ReferralSlice } from './referral-slice.ts';
import { putAtProvider } from './storage.ts';

type Input = { readonly referralId: ReferralId; readonly providerId: OrganisationId; readonly approachId: string };
type Slice = ReferralSlice & { readonly chosen?: Provider };

const loadWithProvider = async (tools: Tools, input: Input): Promise<Slice | undefined> => {
  const slice = await loadReferral(tools, input);
  const organisation = slice && (await findOrganisation(tools.store, input.providerId));
  return slice && { ...slice, ...(organisation && isProvider(organisation) && { chosen: organisation }) };
};

export const acceptReferral = command({
  name: 'accept-referral',
  action: 'assessReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  load: loadWithProvider,
  decide: (slice: Slice, { providerId, approachId, referralId }: Input, { today }) =>
    changeOpenReferral(slice, 'accept-referral', (referral) => {
      if (!slice.chosen) return fail(invalid([{ pointer: '/providerId', code: 'not-a-choice' }]));
      if (!slice.chosen.approaches.some(({ id }) => id === approachId))
        return fail(invalid([{ pointer: '/approachId', code: 'not-a-choice' }]));
      const state = 'awaiting-worker' as const;
      return ok({
        referral: {
          ...referral,
          state: 'accepted',
          providerId,
          approachId,
          decidedOn: today,
          progress: { state, since: today, number: 0 },
        },
        more: {
          puts: [putAtProvider({ referralId, providerId, state }, today, 0)],
          facts: [{ type: 'referral-accepted.v1', data: { referralId, providerId, approachId, acceptedOn: today } }],
        },
      });
    }),
  answer: answerWithReferral,
});
