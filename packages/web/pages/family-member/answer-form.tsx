import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { saveAnswerDraft, useAnswerDraft } from './answer-draft.ts';
import { changedByAnswer } from './changed-by-answer.ts';

const choices = ['yes', 'no', 'not-like-this'] as const;
type Chosen = (typeof choices)[number];

type FormProps = {
  readonly familyId: string;
  readonly version: number;
  readonly draft: { readonly words: string; readonly version: number };
};

const none: readonly FieldMistake[] = [];

/** Sends no, or not like this. Yes goes on to a page of its own, because sharing cannot simply return. */
const useAnswer = ({ familyId, version }: FormProps, chosen: Chosen | undefined, words: string) => {
  const t = useText('family-plan');
  const navigate = useNavigate();
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/plan-versions/{version}/answers', {
    changes: changedByAnswer,
  });
  const answer = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === undefined) return setMistakes([{ field: 'answer', message: t('answer.choose') }]);
    if (chosen === 'yes') return navigate({ to: '/plan/versie/$version/ja', params: { version: String(version) } });
    if (chosen === 'not-like-this' && words.trim() === '')
      return setMistakes([{ field: 'words', message: t('answer.wordsRequired') }]);
    setMistakes(none);
    const body = { answer: chosen, ...(words.trim() !== '' && { words: words.trim() }) };
    const answered = await submit({ params: { familyId, version }, body });
    if (answered.ok) await navigate({ to: '/plan' });
  };
  return { answer, mistakes, isBusy, problem };
};

const Form = (form: FormProps): ReactNode => {
  const t = useText('family-plan');
  const { text, type, flush, phase } = useAutosave({
    key: `answer/${form.familyId}/${form.version}`,
    value: form.draft.words,
    version: form.draft.version,
    save: saveAnswerDraft(form),
  });
  const [chosen, setChosen] = useState<Chosen | undefined>(text === '' ? undefined : 'not-like-this');
  const { answer, mistakes, isBusy, problem } = useAnswer(form, chosen, text);
  const mistakeAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;
  const go = { yes: t('answer.goYes'), no: t('answer.goNo'), 'not-like-this': t('answer.goOther') };
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Choice
        id="answer"
        label={t('answer.label')}
        columns={1}
        error={mistakeAt('answer')}
        value={chosen}
        onChoose={setChosen}
        options={choices.map((value) => ({ value, label: t(`choice.${value}`), hint: t(`choice.${value}.hint`) }))}
      />
      {(chosen === 'no' || chosen === 'not-like-this') && (
        <>
          <TextArea
            id="words"
            ownWords
            optional={chosen === 'no'}
            label={t(`answer.words.${chosen}`)}
            error={mistakeAt('words')}
            value={text}
            onType={type}
            onBlur={flush}
          />
          <SaveState phase={phase} onRetry={flush} />
        </>
      )}
      <p className="after">
        <Button type="submit" look="filled" wide isBusy={isBusy}>
          {chosen === undefined ? t('answer.go') : go[chosen]}
        </Button>
      </p>
    </form>
  );
};

/** Yes, no, or not like this, but … in one's own words. */
export const AnswerForm = ({ familyId, version }: Omit<FormProps, 'draft'>): ReactNode => {
  const t = useText('family-plan');
  const draft = useAnswerDraft({ familyId, version });
  return (
    <div className="section no-print">
      <Section title={t('answer.title')}>
        {draft === undefined ? <Loading /> : <Form familyId={familyId} version={version} draft={draft} />}
      </Section>
    </div>
  );
};
