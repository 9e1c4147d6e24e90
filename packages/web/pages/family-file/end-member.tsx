import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile, Member } from './family-views.ts';

const changes = ['GET /families/{familyId}', 'GET /families/{familyId}/plan'] as const;

/** Somebody no longer belongs to the file. It holds at once, and the file offers the way back. */
export const EndMember = ({ file, member }: { readonly file: FamilyFile; readonly member: Member }): ReactNode => {
  const t = useText('family-file');
  const navigate = useNavigate();
  const call = 'POST /families/{familyId}/members/{personId}/departures';
  const { submit, isBusy, problem } = useSubmit(call, { changes });
  const end = async (): Promise<void> => {
    const params = { familyId: file.id, personId: member.personId };
    const answer = await submit({ params, body: {}, ifMatch: member.version });
    if (answer.ok) await navigate({ to: '/gezinnen/$familyId', params: { familyId: file.id } });
  };
  return (
    <Section title={t('member.end.title')}>
      <p className="section__text">{t('member.end.what', { name: member.name })}</p>
      <ProblemNotice problem={problem} />
      <p className="after">
        <Button onClick={() => void end()} isBusy={isBusy}>
          {t('member.end')}
        </Button>
      </p>
    </Section>
  );
};

/** Who left the file, with the way back. */
export const FormerMembers = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const call = 'DELETE /families/{familyId}/members/{personId}/departures';
  const { submit, isBusy, problem } = useSubmit(call, { changes });
  return (
    <>
      <ProblemNotice problem={problem} />
      {file.formerMembers.map(({ personId, name, version }) => (
        <UndoBar
          key={personId}
          isBusy={isBusy}
          onUndo={() => void submit({ params: { familyId: file.id, personId }, ifMatch: version })}
        >
          {t('member.ended', { name })}
        </UndoBar>
      ))}
    </>
  );
};
