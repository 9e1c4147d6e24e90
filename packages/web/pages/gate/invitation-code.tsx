import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../components/text-field.tsx';
import { sessionQuery, welcome } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';

const none: readonly FieldMistake[] = [];

/** The server could not say anything about the code: no internet, too many attempts, a fault. */
const isAboutSomethingElse = ({ status }: Problem): boolean => status === 0 || status === 429 || status >= 500;

export const InvitationCode = (): ReactNode => {
  const t = useText('gate');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /session/invitations');
  const [code, setCode] = useState('');
  const [mistakes, setMistakes] = useState(none);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (code.trim() === '') return setMistakes([{ field: 'code', message: t('code.required') }]);
    setMistakes(none);
    const answer = welcome(await submit({ body: { code: code.trim() } }));
    if (!answer.ok)
      return setMistakes(
        isAboutSomethingElse(answer.problem)
          ? none
          : [{ field: 'code', message: answer.problem.detail || t('code.wrong') }],
      );
    queries.setQueryData(sessionQuery.queryKey, answer);
    await navigate({ to: '/' });
  };

  return (
    <Sheet pile>
      <PageHeading lead={t('code.lead')}>{t('code.title')}</PageHeading>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem && isAboutSomethingElse(problem) ? problem : undefined} />
      <form onSubmit={(event) => void send(event)} noValidate>
        <TextField
          id="code"
          label={t('code.label')}
          hint={t('code.hint')}
          value={code}
          onType={setCode}
          error={mistakes[0]?.message}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
        />
        <p className="after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('code.go')}
          </Button>
        </p>
      </form>
      <p className="quiet small after">{t('code.none')}</p>
    </Sheet>
  );
};
