// The administrator adds somebody with a role. Access begins when that person signs in with the invitation.
import { fail, type Gemeente, invalid, ok, PersonId } from '@greep/kernel';
import { command, type Tools } from '@greep/verbs';
import { answerWithPerson, directoryOf } from './directory-entry.ts';
import { listOrganisations } from './find-organisation.ts';
import { type AskedRole, newRole, wrongRole } from './new-role.ts';
import type { Organisation } from './organisation.ts';
import { personPartition, personRow, roleRow } from './storage.ts';

type Input = { readonly name: string; readonly roles: readonly AskedRole[] };
type Slice = { readonly gemeente: Gemeente; readonly organisations: readonly Organisation[] };

export const addPerson = command({
  name: 'add-person',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  load: async ({ store }: Tools): Promise<Slice> => ({
    gemeente: store.gemeente,
    organisations: await listOrganisations(store),
  }),
  resource: directoryOf,
  decide: ({ organisations }: Slice, { name, roles }: Input, moment) => {
    const wrong = roles.flatMap((role, at) => wrongRole(role, organisations, `/roles/${at}`));
    if (wrong.length > 0) return fail(invalid(wrong));
    const id = PersonId.parse(moment.newId());
    return ok({
      status: 201,
      ref: { personId: id },
      change: {
        aggregate: personPartition(id),
        action: 'add-person',
        puts: [
          personRow({ id, name, state: 'active', since: moment.now }, 0),
          ...roles.map((role) => roleRow(id, newRole(role, organisations, moment), 0)),
        ],
      },
    });
  },
  answer: answerWithPerson,
});
