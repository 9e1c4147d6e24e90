import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../api/answer.ts';
import { send } from '../../api/send.ts';
import { outcomeOf, type Theirs, whose } from '../../autosave/save-outcome.ts';
import type { Save } from '../../autosave/saver.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { Button } from '../../components/button.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import { useText } from '../../text/use-text.ts';
import type { Goal } from './family-views.ts';

/** Under this name text is kept that could not be saved yet. */
export const wordsKey = (goalId: string): string => `goal/${goalId}/words`;

type Address = { readonly familyId: string; readonly goalId: string };

/** What stands there now, with who wrote it, for when two people change the same words. */
const findTheirs = async (params: Address): Promise<Answer<Theirs>> => {
  const answer = await send('GET /families/{familyId}/goals/{goalId}', { params });
  if (!answer.ok) return answer;
  const { content, version, wordings } = answer.view;
  return { ...answer, view: { ...whose(wordings.at(-1)), text: content.words, version } };
};

const saveWords =
  (params: Address, onSaved: () => void): Save =>
  async (words, ifMatch) => {
    const answer = await send('PUT /families/{familyId}/goals/{goalId}/words', { params, body: { words }, ifMatch });
    if (answer.ok) onSaved();
    return outcomeOf(answer, () => findTheirs(params));
  };

const plan = ['GET /families/{familyId}/plan'];

/** The family changes a word of its goal. It saves itself; who works with the family sees what changed. */
export const Reword = ({
  familyId,
  goal,
  onReady,
}: {
  readonly familyId: string;
  readonly goal: Goal;
  readonly onReady: () => void;
}): ReactNode => {
  const t = useText('family-plan');
  const queries = useQueryClient();
  const address = { familyId, goalId: goal.id };
  const { text, type, flush, choose, phase } = useAutosave({
    key: wordsKey(goal.id),
    value: goal.content.words,
    version: goal.version,
    // Read again when this page opens again, not while somebody is typing.
    save: saveWords(address, () => void queries.invalidateQueries({ queryKey: plan, refetchType: 'none' })),
  });
  const finish = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: plan });
    onReady();
  };
  const isSettled = phase.phase === 'rest' || phase.phase === 'saved';
  return (
    <div className="reword">
      <TextArea ownWords label={t('reword.label')} hint={t('reword.hint')} value={text} onType={type} onBlur={flush} />
      <SaveState phase={phase} onRetry={flush} />
      {phase.phase === 'conflict' && <TwoTexts ownWords conflict={phase} onChoose={choose} />}
      <p className="after">
        <Button onClick={() => void finish()} isBusy={!isSettled}>
          {t('reword.ready')}
        </Button>
      </p>
    </div>
  );
};
