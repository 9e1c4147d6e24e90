// Anybody whose work brings them to a family can start a referral. It is a draft until it is sent.
import type { ReferralResource } from '@greep/access';
import { fail, type Gemeente, notAllowed, ok, ReferralId } from '@greep/kernel';
import { type Person, personKey, personKind } from '@greep/people';
import { command } from '@greep/verbs';
import { answerWithReferral } from './referral-slice.ts';
import { putReferral, referralPartition } from './storage.ts';

type Slice = { readonly gemeente: Gemeente; readonly person: Person };

const ownNew = ({ gemeente, person }: Slice): ReferralResource => ({
  kind: 'Referral',
  id: ReferralId.parse('00000000-0000-4000-8000-000000000000'),
  gemeente,
  referrer: person.id,
  state: 'draft',
});

export const startReferral = command({
  name: 'start-referral',
  action: 'draftReferral',
  visibleBy: 'viewReferral',
  load: async (tools, _input: object, { principal }): Promise<Slice | undefined> => {
    if (principal.kind !== 'person') return undefined;
    const person = await tools.store.find(personKind, personKey(principal.personId));
    return person && { gemeente: tools.store.gemeente, person: person.value };
  },
  resource: ownNew,
  decide: ({ person }, _input, { now, newId }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    const id = ReferralId.parse(newId());
    return ok({
      status: 201,
      ref: { referralId: id },
      change: {
        aggregate: referralPartition(id),
        action: 'start-referral',
        puts: [
          putReferral(
            {
              state: 'draft',
              id,
              referrer: person.id,
              referrerName: person.name,
              ...(principal.organisationId && { organisationId: principal.organisationId }),
              startedAt: now,
              draft: {},
              savedAt: now,
            },
            0,
          ),
        ],
      },
    });
  },
  answer: answerWithReferral,
});
