import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { send } from '../../api/send.ts';
import { whose } from '../../autosave/save-outcome.ts';
import { saveOver } from '../../autosave/save-over.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import { Staircase } from '../../pictures/staircase.tsx';
import { useText } from '../../text/use-text.ts';
import { type Conversation, conversationCall, type TableGoal } from './conversation-view.ts';
import { type TellSaving, told } from './told.ts';

type Step = keyof TableGoal['levels'];

/** How it is now comes first, then where the family wants to go; the rest is easier after that. */
const asked = ['0', '+1', '+2', '+3', '-1'] as const satisfies readonly Step[];

type Address = { readonly familyId: string; readonly goalId: string; readonly step: Step };

const put = ({ step, ...params }: Address, words: string, ifMatch: number | undefined) =>
  send('PUT /families/{familyId}/conversation/goals/{goalId}/steps/{step}', {
    params: { ...params, step },
    body: { words },
    ifMatch,
  });

const theirsAt = async ({ familyId, goalId, step }: Address) => {
  const answer = await send(conversationCall, { params: { familyId } });
  if (!answer.ok) return answer;
  const goal = answer.view.goals.find(({ id }) => id === goalId);
  const by = whose(goal?.writtenBy?.[`level${step}`]);
  return { ...answer, view: { ...by, text: goal?.levels[step] ?? '', version: goal?.version } };
};

const StepField = ({
  address,
  goal,
  tellSaving,
  onType,
}: {
  readonly address: Address;
  readonly goal: TableGoal;
  readonly tellSaving: TellSaving;
  readonly onType: (text: string) => void;
}): ReactNode => {
  const t = useText('conversation');
  const queries = useQueryClient();
  const { goalId, step } = address;
  const { text, type, flush, phase, choose } = useAutosave({
    key: `step/${goalId}/${step}`,
    value: goal.levels[step],
    version: goal.version,
    save: told(async (words, ifMatch, base) => {
      const outcome = await saveOver({
        ifMatch,
        put: (version) => put(address, words, version),
        theirs: () => theirsAt(address),
        // the goal was changed, and not this very step
        isNothingLost: ({ text: now }) => now === base,
      });
      if (outcome.kind === 'saved') await queries.invalidateQueries({ queryKey: [conversationCall] });
      return outcome;
    }, tellSaving),
  });
  useEffect(() => tellSaving(phase, flush), [tellSaving, phase, flush]);
  return (
    <>
      <TextArea
        label={t(`step.${step}`)}
        hint={t(`step.${step}.hint`)}
        ownWords
        value={text}
        maxLength={300}
        onType={(typed) => {
          type(typed);
          onType(typed);
        }}
        onBlur={flush}
      />
      {phase.phase === 'conflict' && <TwoTexts conflict={phase} onChoose={choose} ownWords />}
    </>
  );
};

const OneGoal = ({
  talk,
  goal,
  tellSaving,
}: {
  readonly talk: Conversation;
  readonly goal: TableGoal;
  readonly tellSaving: TellSaving;
}): ReactNode => {
  const t = useText('conversation');
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<Partial<TableGoal['levels']>>({});
  const step = asked[at] ?? '0';
  const levels = { ...goal.levels, ...typed };
  const address = { familyId: talk.familyId, goalId: goal.id, step };
  return (
    <div className="steps-talk">
      <div>
        <p className="quiet">{t('step.place', { place: at + 1, of: asked.length })}</p>
        <StepField
          key={`${goal.id}/${step}`}
          address={address}
          goal={goal}
          tellSaving={tellSaving}
          onType={(text) => setTyped({ ...typed, [step]: text })}
        />
        <div className="buttons after">
          {at > 0 && (
            <Button look="plain" icon="back" onClick={() => setAt(at - 1)}>
              {t('step.back')}
            </Button>
          )}
          {at < asked.length - 1 && (
            <Button iconAfter="next" onClick={() => setAt(at + 1)}>
              {t('step.next')}
            </Button>
          )}
        </div>
      </div>
      <Staircase
        texts={{ [-1]: levels['-1'], 0: levels['0'], 1: levels['+1'], 2: levels['+2'], 3: levels['+3'] }}
        ownWords={goal.kind === 'own'}
      />
    </div>
  );
};

/** The staircase of a goal, written together: one step at a time, in the family's own words. */
export const Steps = ({
  talk,
  tellSaving,
}: {
  readonly talk: Conversation;
  readonly tellSaving: TellSaving;
}): ReactNode => {
  const t = useText('conversation');
  // What must for safety is not described by the family alone; the worker does that with it.
  const goals = talk.goals.filter(({ kind }) => kind === 'own' || !talk.isFamilyTurn);
  const [chosen, setChosen] = useState<string>();
  const goal = goals.find(({ id }) => id === chosen) ?? goals[0];
  return (
    <Section title={t('steps.title')}>
      {goal === undefined ? (
        <p className="quiet">{t('steps.none')}</p>
      ) : (
        <>
          {goals.length > 1 && (
            <Choice
              label={t('steps.which')}
              columns={1}
              options={goals.map(({ id, words }) => ({ value: String(id), label: words }))}
              value={goal.id}
              onChoose={setChosen}
            />
          )}
          <OneGoal key={goal.id} talk={talk} goal={goal} tellSaving={tellSaving} />
        </>
      )}
    </Section>
  );
};
