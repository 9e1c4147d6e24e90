import { type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { InvitationPaper } from '../../components/invitation-paper.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import type { Person } from './directory-views.ts';

type Invitation = View<'POST /people/{personId}/invitations'>;

/** The code on paper with which somebody signs in for the first time. */
export const PersonInvitation = ({ person }: { readonly person: Person }): ReactNode => {
  const t = useText('admin');
  const [made, setMade] = useState<Invitation>();
  const { submit, isBusy, problem } = useSubmit('POST /people/{personId}/invitations');
  const make = async (): Promise<void> => {
    const answer = await submit({ params: { personId: person.id }, body: {} });
    if (answer.ok) setMade(answer.view);
  };
  return (
    <Section title={t('invite.title')}>
      <p className="section__text">{person.isLinked ? t('invite.linked') : t('invite.notYet')}</p>
      <ProblemNotice problem={problem} />
      {made !== undefined && <InvitationPaper name={made.name} code={made.code} validUntil={made.validUntil} />}
      <p className="after no-print">
        <Button onClick={() => void make()} isBusy={isBusy}>
          {made === undefined ? t('invite.make') : t('invite.again')}
        </Button>
      </p>
    </Section>
  );
};
