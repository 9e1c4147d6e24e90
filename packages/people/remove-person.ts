// Somebody leaves: from this moment nothing opens any more, not even an open session.
// The name stays, because files still say who did what. It can be undone.
import { fail, ok, type PersonId, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { changePerson } from './change-person.ts';
import { answerWithPerson, onPerson } from './directory-entry.ts';
import { notMyself } from './end-role.ts';

type Input = { readonly personId: PersonId };

export const removePerson = command({
  name: 'remove-person',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  ...onPerson,
  decide: (entry, _input: Input, { now }, principal) => {
    const other = notMyself(entry, principal);
    if (!other.ok) return other;
    if (entry.person.value.state === 'left') return fail(wrongState('person-left'));
    return ok(changePerson(entry, 'remove-person', { person: { ...entry.person.value, state: 'left', since: now } }));
  },
  answer: answerWithPerson,
});

export const readmitPerson = command({
  name: 'readmit-person',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  ...onPerson,
  decide: (entry, _input: Input, { now }) => {
    if (entry.person.value.state === 'active') return fail(wrongState('person-active'));
    return ok(
      changePerson(entry, 'readmit-person', { person: { ...entry.person.value, state: 'active', since: now } }),
    );
  },
  answer: answerWithPerson,
});
