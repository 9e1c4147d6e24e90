import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useTypedForm } from '../../autosave/use-typed-form.ts';
import { Button } from '../../components/button.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { changedByPerson } from './changed-by-person.ts';
import type { HeldRole, Organisation, Person } from './directory-views.ts';
import { mistakesOf } from './form-mistakes.ts';
import { findGivenRole } from './given-roles.ts';
import { readRole } from './read-role.ts';
import { RoleFields } from './role-fields.tsx';
import { useRoleName } from './use-role-name.ts';

type Props = { readonly person: Person; readonly organisations: readonly Organisation[] };

const none: readonly FieldMistake[] = [];

const GiveRole = ({ person, organisations }: Props): ReactNode => {
  const t = useText('admin');
  const form = useTypedForm(`person/${person.id}/role`, {});
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('POST /people/{personId}/roles', { changes: changedByPerson });
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readRole(form, t);
    setMistakes(read.mistakes);
    if (read.role === undefined) return;
    const params = { personId: person.id };
    const answer = await submit({ params, body: read.role, ifMatch: person.version });
    if (!answer.ok) return setMistakes(mistakesOf(answer.problem));
    form.type('role')('');
    form.forget();
  };
  return (
    <form onSubmit={(event) => void give(event)} noValidate>
      <h3 className="utrecht-heading-3">{t('role.give')}</h3>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <RoleFields form={form} mistakes={mistakes} organisations={organisations} />
      <WhyForStaff about="role" />
      <p className="after">
        <Button type="submit" isBusy={isBusy}>
          {t('role.give')}
        </Button>
      </p>
    </form>
  );
};

const HeldRoles = ({ person }: { readonly person: Person }): ReactNode => {
  const t = useText('admin');
  const roleName = useRoleName();
  const [ended, setEnded] = useState<HeldRole>();
  const taking = useSubmit('DELETE /people/{personId}/roles/{assignmentId}', { changes: changedByPerson });
  const giving = useSubmit('POST /people/{personId}/roles', { changes: changedByPerson });
  const end = async (held: HeldRole): Promise<void> => {
    const params = { personId: person.id, assignmentId: held.assignmentId };
    const answer = await taking.submit({ params, ifMatch: person.version });
    if (answer.ok) setEnded(held);
  };
  const takeBack = async ({ role, organisation }: HeldRole): Promise<void> => {
    const given = findGivenRole(role);
    if (given === undefined) return;
    const body = { role: given, ...(organisation !== undefined && { organisationId: organisation.id }) };
    const answer = await giving.submit({ params: { personId: person.id }, body, ifMatch: person.version });
    if (answer.ok) setEnded(undefined);
  };
  return (
    <>
      {person.roles.length === 0 && <p className="section__text">{t('people.noRole')}</p>}
      <Rows>
        {person.roles.map((held) => (
          <Row
            key={held.assignmentId}
            end={
              person.state === 'active' && (
                <Button
                  onClick={() => void end(held)}
                  isBusy={taking.isBusy}
                  aria-label={t('role.endWhich', { role: roleName(held) })}
                >
                  {t('role.end')}
                </Button>
              )
            }
          >
            <p>
              <strong>{roleName(held)}</strong>
            </p>
            <p className="quiet">
              {t('role.since')} <DateText on={held.since} shape="full" />
            </p>
          </Row>
        ))}
      </Rows>
      <ProblemNotice problem={taking.problem ?? giving.problem} />
      {ended !== undefined && (
        <UndoBar onUndo={() => void takeBack(ended)} isBusy={giving.isBusy}>
          {t('role.ended', { role: roleName(ended) })}
        </UndoBar>
      )}
    </>
  );
};

/** Which roles somebody has; each holds, or ends, from this moment. */
export const PersonRoles = ({ person, organisations }: Props): ReactNode => {
  const t = useText('admin');
  return (
    <Section title={t('role.title')}>
      <HeldRoles person={person} />
      {person.state === 'active' && (
        <div className="after">
          <GiveRole person={person} organisations={organisations} />
        </div>
      )}
    </Section>
  );
};
