import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { CodeForm } from '../../components/code-form.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { actIn } from '../../session/acting-role.ts';
import { forgetScannedCode, scannedCode } from '../../session/scanned-code.ts';
import type { Session } from '../../session/session-api.ts';
import { sessionQuery, useSession } from '../../session/session-query.ts';
import { welcome } from '../../session/welcome.ts';
import { useText } from '../../text/use-text.ts';
import { IssuerButtons } from './issuer-buttons.tsx';

/** The server could not say anything about the code: no internet, too many attempts, a fault. */
const isAboutSomethingElse = ({ status }: Problem): boolean => status === 0 || status === 429 || status >= 500;

const TypeCode = (): ReactNode => {
  const t = useText('gate');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /session/invitations');
  const [mistake, setMistake] = useState<string>();

  const send = async (code: string): Promise<void> => {
    setMistake(undefined);
    const answer = welcome(await submit({ body: { code } }));
    if (!answer.ok) {
      if (!isAboutSomethingElse(answer.problem)) setMistake(answer.problem.detail || t('code.wrong'));
      return;
    }
    forgetScannedCode();
    queries.setQueryData(sessionQuery.queryKey, answer);
    await navigate({ to: '/' });
  };

  return (
    <Sheet pile>
      <PageHeading lead={t('code.lead')}>{t('code.title')}</PageHeading>
      <ProblemNotice problem={problem && isAboutSomethingElse(problem) ? problem : undefined} />
      <CodeForm mistake={mistake} isBusy={isBusy} onSend={send} />
      <p className="quiet small after">{t('code.none')}</p>
    </Sheet>
  );
};

/** Whoever scanned the paper comes here before anything else; the code waits until it is known who it is. */
const SignInFirst = (): ReactNode => {
  const t = useText('gate');
  return (
    <Sheet pile>
      <PageHeading lead={t(scannedCode() === '' ? 'code.firstEmpty' : 'code.first')}>{t('signIn.title')}</PageHeading>
      <IssuerButtons back="/code" />
    </Sheet>
  );
};

/** A family may give its code to somebody whom the gemeente knows already: that is typed on the own page. */
const KnownAlready = ({ session }: { readonly session: Session }): ReactNode => {
  const t = useText('gate');
  const common = useText('common');
  const inCircle = session.roles.find(({ role }) => role === 'partner' || role === 'networkMember');
  if (inCircle !== undefined && scannedCode() !== '') {
    actIn(inCircle.assignmentId);
    return <Navigate to="/kring/code" replace />;
  }
  return (
    <Sheet pile>
      <PageHeading>{t('code.known')}</PageHeading>
      <TextLink to="/">{common('toStart')}</TextLink>
    </Sheet>
  );
};

export const InvitationCode = (): ReactNode => {
  const session = useSession();
  if (session?.state === 'signed-out') return <SignInFirst />;
  if (session?.state === 'known') return <KnownAlready session={session} />;
  return <TypeCode />;
};
