import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { useText } from '../../text/use-text.ts';
import { changedByPerson } from './changed-by-person.ts';
import type { Person } from './directory-views.ts';

/** Somebody leaves: nothing opens any more from this moment, and it can be taken back. */
export const PersonLeaves = ({ person }: { readonly person: Person }): ReactNode => {
  const t = useText('admin');
  const { id, name, state, version, roles } = person;
  const leaving = useSubmit('POST /people/{personId}/departures', { changes: changedByPerson });
  const returning = useSubmit('DELETE /people/{personId}/departures', { changes: changedByPerson });
  const params = { personId: id };
  const isWorker = roles.some(({ role }) => role === 'familyWorker');
  return (
    <Section title={t('leave.title')}>
      <ProblemNotice problem={leaving.problem ?? returning.problem} />
      {state === 'left' ? (
        <UndoBar onUndo={() => void returning.submit({ params, ifMatch: version })} isBusy={returning.isBusy}>
          {t('leave.left', { name })}
        </UndoBar>
      ) : (
        <>
          <p className="section__text">{t('leave.what', { name })}</p>
          {isWorker && <p>{t('leave.worker')}</p>}
          <p className="after">
            <Button onClick={() => void leaving.submit({ params, body: {}, ifMatch: version })} isBusy={leaving.isBusy}>
              {t('leave.go', { name })}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
};
