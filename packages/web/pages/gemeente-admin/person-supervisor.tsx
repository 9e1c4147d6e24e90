import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/use-text.ts';
import { changedByPerson } from './changed-by-person.ts';
import type { Person } from './directory-views.ts';
import { useEverybody } from './use-everybody.ts';

/** Who supervises this worker, and so sees the worker's families. */
export const PersonSupervisor = ({ person }: { readonly person: Person }): ReactNode => {
  const t = useText('admin');
  const everybody = useEverybody();
  const [chosen, setChosen] = useState<string>(person.supervisor?.id ?? '');
  const [isSaved, setSaved] = useState(false);
  const { submit, isBusy, problem } = useSubmit('PUT /people/{personId}/supervisor', { changes: changedByPerson });
  if (!person.roles.some(({ role }) => role === 'familyWorker')) return null;
  const supervisors = (everybody.state === 'here' ? everybody.view : []).filter(
    ({ id, state, roles }) => id !== person.id && state === 'active' && roles.some(({ role }) => role === 'supervisor'),
  );
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = chosen === '' ? {} : { supervisorId: chosen };
    const answer = await submit({ params: { personId: person.id }, body, ifMatch: person.version });
    setSaved(answer.ok);
  };
  return (
    <Section title={t('supervisor.title')}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <ProblemNotice problem={problem} />
        <Select
          id="supervisorId"
          label={t('supervisor.label')}
          hint={t('supervisor.hint')}
          options={[
            { value: '', label: t('supervisor.nobody') },
            ...supervisors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={chosen}
          onChoose={(picked) => {
            setChosen(picked);
            setSaved(false);
          }}
        />
        <p className="after">
          <Button type="submit" isBusy={isBusy}>
            {t('supervisor.save')}
          </Button>
        </p>
        <div role="status">
          {isSaved && (
            <Notice kind="positive">
              {person.supervisor === undefined
                ? t('supervisor.savedNobody')
                : t('supervisor.saved', { who: person.supervisor.name })}
            </Notice>
          )}
        </div>
      </form>
    </Section>
  );
};
