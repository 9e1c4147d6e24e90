import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';

/** Worker and family talked about who does it now: what came of it. */
export const AnswerEnding = ({
  familyId,
  readerId,
  version,
}: {
  readonly familyId: string;
  readonly readerId: string;
  readonly version: number;
}): ReactNode => {
  const t = useText('circle');
  const field = `besproken-${readerId}`;
  const { typed, change, reset } = useKeptFields(`answer-ending/${readerId}`, { words: '' });
  const [mistake, setMistake] = useState<string>();
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/circle/{readerId}/answer', {
    changes: ['GET /families/{familyId}/circle', 'GET /families'],
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = typed.words.trim();
    setMistake(words === '' ? t('ending.missing') : undefined);
    if (words === '' || isBusy) return;
    const answer = await submit({ params: { familyId, readerId }, body: { words }, ifMatch: version });
    if (answer.ok) reset();
  };
  return (
    <form className="after no-print" onSubmit={(event) => void send(event)} noValidate>
      <ProblemNotice problem={problem} />
      <TextArea
        id={field}
        label={t('ending.label')}
        hint={t('ending.hint')}
        error={mistake}
        maxLength={4000}
        rows={2}
        value={typed.words}
        onType={(words) => change({ words })}
      />
      <p className="after">
        <Button type="submit" isBusy={isBusy}>
          {t('ending.go')}
        </Button>
      </p>
    </form>
  );
};
