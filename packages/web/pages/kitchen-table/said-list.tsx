import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Icon } from '../../components/icon.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-file/family-views.ts';
import { ChangedWords } from '../family-file/goals-sheet.tsx';

type Direction = 'up' | 'down';

/** The list with one goal a place higher or lower. */
export const moved = (ids: readonly string[], id: string, direction: Direction): readonly string[] => {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return ids;
  return ids.map((each, index) => (index === from ? other : index === to ? id : each));
};

const Said = ({
  goal,
  plan,
  place,
  of,
  onMove,
}: {
  readonly goal: Goal;
  readonly plan: Plan;
  readonly place: number;
  readonly of: number;
  readonly onMove: (direction: Direction) => void;
}): ReactNode => {
  const t = useText('kitchen-table');
  const { words } = goal.content;
  const onKey = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
    if (direction === undefined) return;
    event.preventDefault();
    onMove(direction);
  };
  const button = (direction: Direction): ReactNode => (
    <button
      type="button"
      className="round-button"
      id={`${direction}-${goal.id}`}
      aria-label={t(`move.${direction}`, { words })}
      onClick={() => onMove(direction)}
      onKeyDown={onKey}
    >
      <Icon name={direction} />
    </button>
  );
  return (
    <li>
      {place === 1 && of > 1 && (
        <span className="said__first">
          <Tag kind="now">{t('first')}</Tag>
        </span>
      )}
      <div className="said__words">
        <OwnWords>{words}</OwnWords>
        <ChangedWords goal={goal} />
        <p className="small">
          <TextLink to="/gezinnen/$familyId/tafel/doelen/$goalId" params={{ familyId: plan.familyId, goalId: goal.id }}>
            {goal.missingSteps.length > 0 ? t('goal.open', { count: goal.missingSteps.length }) : t('goal.read')}
            <span className="visually-hidden">: {words}</span>
          </TextLink>
        </p>
      </div>
      <span className="quiet">{goal.speakerName === '' ? t('together') : firstName(goal.speakerName)}</span>
      <span className="said__move">
        {place > 1 && button('up')}
        {place < of && button('down')}
      </span>
    </li>
  );
};

/** What was said, what matters most on top. A button moves it; so do the arrow keys on that button. */
export const SaidList = ({ plan, goals }: { readonly plan: Plan; readonly goals: readonly Goal[] }): ReactNode => {
  const t = useText('kitchen-table');
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/goal-order', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const [ids, setIds] = useState<readonly string[]>();
  const [said, setSaid] = useState('');
  const focus = useRef<{ readonly id: string; readonly direction: Direction }>(undefined);
  const order = ids ?? goals.map(({ id }) => id);
  const shown = order.flatMap((id) => goals.find((goal) => goal.id === id) ?? []);

  const move = async (goal: Goal, direction: Direction): Promise<void> => {
    const next = moved(order, goal.id, direction);
    if (next === order || isBusy) return;
    focus.current = { id: goal.id, direction };
    setIds(next);
    setSaid(t('moved', { words: goal.content.words, place: next.indexOf(goal.id) + 1 }));
    const others = [...plan.goals, ...plan.safetyGoals].map(({ id }) => id).filter((id) => !next.includes(id));
    await submit({ params: { familyId: plan.familyId }, body: { goalIds: [...next, ...others] } });
    setIds(undefined);
  };
  // The button moved with its goal; at the end of the list the other one takes the focus.
  useEffect(() => {
    if (focus.current === undefined) return;
    const { id, direction } = focus.current;
    const other = direction === 'up' ? 'down' : 'up';
    const button = document.getElementById(`${direction}-${id}`) ?? document.getElementById(`${other}-${id}`);
    if (document.activeElement === document.body || document.activeElement === null) button?.focus();
  });

  return (
    <>
      <ProblemNotice problem={problem} />
      {shown.length > 0 && (
        <ol className="said" aria-label={t('said')}>
          {shown.map((goal, index) => (
            <Said
              key={goal.id}
              goal={goal}
              plan={plan}
              place={index + 1}
              of={shown.length}
              onMove={(direction) => void move(goal, direction)}
            />
          ))}
        </ol>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
};
