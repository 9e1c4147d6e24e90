import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Why } from '../../help/why.tsx';
import { useText } from '../../text/use-text.ts';

/** Who signs in here already types the code that a family gave on paper. */
export const CodeOfFamily = (): ReactNode => {
  const t = useText('circle');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /shared-plans/codes', { changes: ['GET /shared-plans'] });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = code.trim();
    setMistakes(typed === '' ? [{ field: 'code', message: t('code.required') }] : []);
    if (typed === '' || isBusy) return;
    const answer = await submit({ body: { code: typed } });
    if (answer.ok) await navigate({ to: '/' });
  };
  return (
    <>
      <BackLink to="/">{t('start')}</BackLink>
      <PageHeading lead={t('code.lead')}>{t('code.title')}</PageHeading>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
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
          maxLength={40}
        />
        <Why about="shared" />
        <p className="after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('code.go')}
          </Button>
        </p>
      </form>
    </>
  );
};
