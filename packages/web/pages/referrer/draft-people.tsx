import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { useText } from '../../text/use-text.ts';
import type { DraftPerson } from '../referral/referral-api.ts';
import type { DraftPartProps } from './draft-part.ts';
import { DraftPersonFields } from './draft-person-fields.tsx';

type Removed = { readonly person: DraftPerson; readonly index: number };

const nobodyYet: DraftPerson = { name: '' };
const most = 15;

/** The people of the family; the first is there to be filled in. Removing offers the way back. */
export const DraftPeople = ({ draft, change, flush, mistakes }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  const [removed, setRemoved] = useState<Removed>();
  const people = draft.people?.length ? draft.people : [nobodyYet];
  const nameOf = (person: DraftPerson, index: number): string =>
    person.name.trim() || t('person.title', { number: index + 1 });

  const remove = (index: number): void => {
    const person = people[index];
    if (person === undefined) return;
    setRemoved({ person, index });
    change({ people: people.toSpliced(index, 1) });
  };
  const bringBack = ({ person, index }: Removed): void => {
    change({ people: (draft.people ?? []).toSpliced(index, 0, person) });
    setRemoved(undefined);
  };
  const add = (): void => {
    change({ people: [...people, nobodyYet] });
    const id = `people-${people.length}-name`;
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };

  return (
    <>
      {people.map((person, index) => (
        <DraftPersonFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a person in a draft has no other name than its place
          key={index}
          person={person}
          index={index}
          mistakes={mistakes}
          flush={flush}
          change={(changed) => change({ people: people.with(index, changed) })}
          onRemove={draft.people?.length ? () => remove(index) : undefined}
        />
      ))}
      {removed !== undefined && (
        <UndoBar onUndo={() => bringBack(removed)}>
          {t('person.removed', { name: nameOf(removed.person, removed.index) })}
        </UndoBar>
      )}
      {people.length < most && (
        <p>
          <Button icon="plus" onClick={add}>
            {t('person.add')}
          </Button>
        </p>
      )}
    </>
  );
};
