import { ok, type PersonId } from '@greep/kernel';
import { command } from '@greep/verbs';
import { changePerson } from './change-person.ts';
import { answerWithPerson, onPerson } from './directory-entry.ts';

type Input = { readonly personId: PersonId; readonly name: string };

/** A name is put right. */
export const renamePerson = command({
  name: 'rename-person',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  ...onPerson,
  decide: (entry, { name }: Input) =>
    ok(changePerson(entry, 'rename-person', { person: { ...entry.person.value, name } })),
  answer: answerWithPerson,
});
