import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import { EndMember } from './end-member.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile, Member } from './family-views.ts';
import { type MemberBody, MemberForm } from './member-form.tsx';
import { serverMistakes } from './server-mistakes.ts';
import { useFamilyId } from './use-family-id.ts';

const fields = { '/name': 'member-name', '/relation': 'member-relation', '/born': 'member-born' };
const changes = ['GET /families/{familyId}', 'GET /families/{familyId}/plan'] as const;

const Adding = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/members', { changes });
  const params = { familyId: file.id };
  const send = async (body: MemberBody) => {
    const answer = await submit({ params, body });
    if (!answer.ok) return serverMistakes(answer.problem, fields);
    await navigate({ to: '/gezinnen/$familyId', params });
    return 'sent' as const;
  };
  return (
    <>
      <FamilyCrumbs file={file} here={t('member.add')} />
      <PageHeading lead={t('member.add.lead')}>{t('member.add.title', { name: file.name })}</PageHeading>
      <ProblemNotice problem={problem} />
      <MemberForm isBusy={isBusy} onSend={send} />
    </>
  );
};

const Correcting = ({ file, member }: { readonly file: FamilyFile; readonly member: Member }): ReactNode => {
  const t = useText('family-file');
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/members/{personId}', { changes });
  const params = { familyId: file.id };
  const send = async (body: MemberBody) => {
    const answer = await submit({ params: { ...params, personId: member.personId }, body, ifMatch: member.version });
    if (!answer.ok) return serverMistakes(answer.problem, fields);
    await navigate({ to: '/gezinnen/$familyId', params });
    return 'sent' as const;
  };
  return (
    <>
      <FamilyCrumbs file={file} here={t('member.correct')} />
      <PageHeading lead={t('member.correct.lead')}>{t('member.correct.title', { name: member.name })}</PageHeading>
      <ProblemNotice problem={problem} />
      <MemberForm member={member} isBusy={isBusy} onSend={send} />
      <EndMember file={file} member={member} />
    </>
  );
};

const useFile = () => useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } });

export const AddMember = (): ReactNode => <ShownView shown={useFile()}>{(file) => <Adding file={file} />}</ShownView>;

export const CorrectMember = (): ReactNode => {
  const { personId } = useParams({ strict: false });
  return (
    <ShownView shown={useFile()}>
      {(file) => {
        const member = file.members.find((candidate) => candidate.personId === personId);
        return member === undefined ? <NotFound /> : <Correcting key={member.version} file={file} member={member} />;
      }}
    </ShownView>
  );
};
