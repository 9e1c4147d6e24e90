import { type ReactNode, type RefObject, useId, useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Tag } from '../../components/tag.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { type Conversation, standingOf, type TableGoal } from './conversation-view.ts';
import { questions } from './questions.ts';

const PaperGoal = ({ goal }: { readonly goal: TableGoal }): ReactNode => {
  const t = useText('conversation');
  const described = Object.values(goal.levels).filter((words) => words !== '').length;
  return (
    <li>
      {goal.kind === 'own' ? (
        <OwnWords>{goal.words}</OwnWords>
      ) : (
        <span dir="auto">
          <Tag kind="must">{t('must')}</Tag> <strong>{goal.words}</strong>
        </span>
      )}
      <span className="paper__small">
        {[goal.speakerName !== '' && firstName(goal.speakerName), t('stepsDescribed', { count: described })]
          .filter((part) => part !== false)
          .join(' · ')}
      </span>
    </li>
  );
};

const Part = ({
  title,
  none,
  children,
}: {
  title: string;
  none: string;
  children: readonly ReactNode[];
}): ReactNode => (
  <div className="paper__part">
    <h3 className="utrecht-heading-3">{title}</h3>
    {children.length === 0 ? <p className="paper__small">{none}</p> : <ul>{children}</ul>}
  </div>
);

const Parts = ({ talk }: { readonly talk: Conversation }): ReactNode => {
  const t = useText('conversation');
  const left = questions.flatMap(({ name }) => {
    const { standing } = standingOf(talk, name);
    return standing === 'open' ? [] : [{ name, standing }];
  });
  return (
    <>
      <Part title={t('paper.goals')} none={t('paper.goals.none')}>
        {talk.goals.map((goal) => (
          <PaperGoal key={goal.id} goal={goal} />
        ))}
      </Part>
      <Part title={t('paper.people')} none={t('paper.people.none')}>
        {talk.people.map(({ personId, name }) => (
          <li key={personId}>{name}</li>
        ))}
      </Part>
      <Part title={t('paper.actions')} none={t('paper.actions.none')}>
        {talk.actions.map(({ id, who, what }) => (
          <li key={id} dir="auto">
            <strong>{who}</strong> {what}
          </li>
        ))}
      </Part>
      {left.length > 0 && (
        <Part title={t('paper.left')} none="">
          {left.map(({ name, standing }) => (
            <li key={name} className="paper__small">
              {t(`ask.${name}.plain`)} <strong>{t(`standing.${standing}`)}</strong>
            </li>
          ))}
        </Part>
      )}
    </>
  );
};

export type Place = {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly isAwaited: boolean;
  readonly isAbove: boolean;
};

/** The plan on paper as it grows. What is put on it becomes a goal. On a phone it lies folded under a button. */
export const Paper = ({ talk, place, isAwaited, isAbove }: Place & { readonly talk: Conversation }): ReactNode => {
  const t = useText('conversation');
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const state = `${isAwaited ? ' goal-place--awaited' : ''}${isAbove ? ' goal-place--above' : ''}`;
  return (
    <section className={isOpen ? 'paper paper--open' : 'paper'} aria-labelledby={`${body}-title`}>
      <div ref={place} className={`goal-place no-print${state}`}>
        <Icon name="flag" />
        {t(isAbove ? 'place.letGo' : 'place.here')}
      </div>
      <button
        type="button"
        className="paper__fold"
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="plan" />
        {t('paper.fold', { count: talk.goals.length })}
      </button>
      <div id={body} className="paper__body sheet sheet--pile">
        <h2 id={`${body}-title`} className="utrecht-heading-2">
          {t('paper.title', { name: talk.familyName })}
        </h2>
        <Parts talk={talk} />
      </div>
    </section>
  );
};
