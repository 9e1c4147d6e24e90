import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { changedOnLadder } from './changed-on-ladder.ts';
import type { LadderBottleneck } from './doorbraak-views.ts';

/** What the team writes for itself. It never leaves the team. */
export const TeamNotes = ({
  bottleneck,
  version,
}: {
  readonly bottleneck: LadderBottleneck;
  readonly version: number | undefined;
}): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const { id, notes, acts } = bottleneck;
  const canNote = acts.includes('note');
  const { submit, isBusy, problem } = useSubmit('POST /doorbraak-bottlenecks/{ladderId}/notes', {
    changes: changedOnLadder,
  });
  const note = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setError(words.trim() === '' ? t('notes.missing') : undefined);
    if (words.trim() === '') return document.getElementById('note')?.focus();
    const answer = await submit({ params: { ladderId: id }, body: { words: words.trim() }, ifMatch: version });
    if (answer.ok) setWords('');
    else setError(answer.problem.fields[0]?.detail);
  };
  if (notes.length === 0 && !canNote) return null;
  return (
    <div className={notes.length === 0 ? 'no-print' : undefined}>
      <Section title={t('notes.title')} aside={t('notes.aside')}>
        <ul className="rows">
          {notes.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes are only added at the end
            <li className="row row--stacked" key={index}>
              <p dir="auto" className="written">
                {one.words}
              </p>
              <p className="quiet small">
                {ladder(`level.${one.level}`)}, <DateText on={one.on} />
              </p>
            </li>
          ))}
        </ul>
        {canNote && (
          <form className="reply after no-print" onSubmit={(event) => void note(event)} noValidate>
            <ProblemNotice problem={problem} />
            <TextArea
              id="note"
              label={t('notes.label')}
              error={error}
              maxLength={1500}
              value={words}
              onType={setWords}
            />
            <p className="buttons after">
              <Button type="submit" isBusy={isBusy}>
                {t('notes.go')}
              </Button>
            </p>
          </form>
        )}
      </Section>
    </div>
  );
};
