import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';

/** Somebody whom the family trusts was found: the name ends the waiting. */
export const IntroducerForm = ({
  familyId,
  version,
}: {
  readonly familyId: string;
  readonly version: number | undefined;
}): ReactNode => {
  const t = useText('family-file');
  const { typed, change, forget } = useKeptFields(`introducer/${familyId}`, { name: '' });
  const { name } = typed;
  const [isMissing, setMissing] = useState(false);
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/introducer', {
    changes: ['GET /families/{familyId}', 'GET /families'],
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return document.getElementById('introducer')?.focus();
    const answer = await submit({ params: { familyId }, body: { name: name.trim() }, ifMatch: version });
    if (answer.ok) forget();
  };
  return (
    <form className="after no-print" onSubmit={(event) => void send(event)} noValidate>
      <ProblemNotice problem={problem} />
      <TextField
        id="introducer"
        label={t('introducer.label')}
        hint={t('introducer.hint')}
        error={isMissing ? t('introducer.missing') : undefined}
        value={name}
        onType={(text) => change({ name: text })}
        maxLength={200}
        autoComplete="off"
      />
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('introducer.go')}
        </Button>
      </p>
    </form>
  );
};
