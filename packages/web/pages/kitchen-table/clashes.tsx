import type { ReactNode } from 'react';
import { TwoTexts } from '../../components/two-texts.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { goalFieldOf, goalFieldText } from '../family-file/goal-facts.ts';
import type { GoalEditing } from './use-goal-editing.ts';

/** Both wrote something else in the same field: both texts stand here, and people choose. */
export const Clashes = ({ editing }: { readonly editing: GoalEditing }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { goal, clashes, choose } = editing;
  const wording = goal.wordings.at(-1);
  return clashes.map(({ field, mine, theirs }) => {
    const known = goalFieldOf(field);
    const isWords = field === 'words';
    const shown = known === undefined || isWords ? theirs : goalFieldText(goal, known, { t, language });
    return (
      <section key={field} aria-label={known === undefined ? field.replace('level', '') : t(`goal.${known}`)}>
        <h2 className="utrecht-heading-3 after">
          {known === undefined ? t('goal.step', { step: field.replace('level', '') }) : t(`goal.${known}`)}
        </h2>
        <TwoTexts
          ownWords={isWords && goal.content.kind === 'own'}
          conflict={{
            phase: 'conflict',
            theirs: {
              text: shown === '' ? t('version.empty') : shown,
              version: goal.version,
              ...(isWords && wording !== undefined && { by: wording.byName, at: wording.at }),
            },
            mine: mine === '' ? t('version.empty') : mine,
          }}
          onChoose={(whose) => choose(field, whose)}
        />
      </section>
    );
  });
};
