import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { BackLink } from '../../components/back-link.tsx';
import { CodeForm } from '../../components/code-form.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Why } from '../../help/why.tsx';
import { forgetScannedCode } from '../../session/scanned-code.ts';
import { useText } from '../../text/use-text.ts';

/** Who signs in here already types the code that a family gave on paper. */
export const CodeOfFamily = (): ReactNode => {
  const t = useText('circle');
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /shared-plans/codes', { changes: ['GET /shared-plans'] });
  const send = async (code: string): Promise<void> => {
    const answer = await submit({ body: { code } });
    if (!answer.ok) return;
    forgetScannedCode();
    await navigate({ to: '/' });
  };
  return (
    <>
      <BackLink to="/">{t('start')}</BackLink>
      <PageHeading lead={t('code.lead')}>{t('code.title')}</PageHeading>
      <ProblemNotice problem={problem} />
      <CodeForm isBusy={isBusy} onSend={send}>
        <Why about="shared" />
      </CodeForm>
    </>
  );
};
