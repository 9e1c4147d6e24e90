import type { PointerEvent, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Tag } from '../../components/tag.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { Concern } from './conversation-view.ts';

export type Choosing = {
  readonly choose: (concern: Concern, isGoal: boolean) => Promise<boolean>;
  readonly drop: (concern: Concern, isDropped: boolean) => Promise<void>;
  readonly isBusy: boolean;
};

type Card = Choosing & {
  readonly concern: Concern;
  readonly onTake: (event: PointerEvent<HTMLElement>) => void;
};

/** Six dots to take hold of. Not a button: what it does by keyboard is the button beside it. */
const Grip = ({ onTake }: Pick<Card, 'onTake'>): ReactNode => (
  <span className="concern__grip no-print" onPointerDown={onTake} aria-hidden="true">
    <Icon name="grip" />
  </span>
);

const ConcernCard = ({ concern, choose, drop, isBusy, onTake }: Card): ReactNode => {
  const t = useText('conversation');
  const { words, speakerName, goalId } = concern;
  const isGoal = goalId !== undefined;
  return (
    <li className={isGoal ? 'concern concern--goal' : 'concern'}>
      {!isGoal && <Grip onTake={onTake} />}
      <div className="concern__words">
        <OwnWords>{words}</OwnWords>
        <span className="quiet">
          {speakerName === '' ? t('together') : firstName(speakerName)}
          {isGoal && (
            <>
              {' '}
              <Tag kind="now">{t('isGoal')}</Tag>
            </>
          )}
        </span>
      </div>
      <div className="concern__acts no-print">
        <Button
          look={isGoal ? 'plain' : 'outlined'}
          icon={isGoal ? 'undo' : 'flag'}
          isBusy={isBusy}
          aria-label={`${t(isGoal ? 'undoGoal' : 'makeGoal')}: ${words}`}
          onClick={() => void choose(concern, !isGoal)}
        >
          {t(isGoal ? 'undoGoal' : 'makeGoal')}
        </Button>
        {!isGoal && (
          <Button
            look="plain"
            isBusy={isBusy}
            aria-label={`${t('drop')}: ${words}`}
            onClick={() => void drop(concern, true)}
          >
            {t('drop')}
          </Button>
        )}
      </div>
    </li>
  );
};

/** All that was said on this question. What was taken off the table can come back. */
export const Concerns = ({
  said,
  dropped,
  take,
  ...choosing
}: Choosing & {
  readonly said: readonly Concern[];
  readonly dropped: readonly Concern[];
  readonly take: (id: string) => (event: PointerEvent<HTMLElement>) => void;
}): ReactNode => {
  const t = useText('conversation');
  return (
    <>
      {said.length > 0 && (
        <ul className="concerns" aria-label={t('said')}>
          {said.map((concern) => (
            <ConcernCard key={concern.id} concern={concern} onTake={take(concern.id)} {...choosing} />
          ))}
        </ul>
      )}
      {dropped.map((concern) => (
        <UndoBar key={concern.id} isBusy={choosing.isBusy} onUndo={() => void choosing.drop(concern, false)}>
          {t('dropped', { words: concern.words })}
        </UndoBar>
      ))}
    </>
  );
};
