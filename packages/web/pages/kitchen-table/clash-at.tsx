import type { ReactNode } from 'react';
import { TwoTexts } from '../../components/two-texts.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { goalFieldOf, goalFieldText } from '../family-file/goal-facts.ts';
import { authorsOf } from './goal-fields.ts';
import type { GoalEditing } from './use-goal-editing.ts';

/** Both wrote something else in this field: both texts stand here, and people choose. Nothing is lost until then. */
export const ClashAt = ({ editing, field }: { readonly editing: GoalEditing; readonly field: string }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { goal, clashes, choose } = editing;
  const clash = clashes.find((open) => open.field === field);
  if (clash === undefined) return null;
  const { mine, theirs } = clash;
  const known = goalFieldOf(field);
  const isChoice = field === 'speaker' || field === 'lifeDomain' || field === 'weight';
  const read = (text: string, ofGoal: boolean): string => {
    if (isChoice && known !== undefined)
      return ofGoal ? goalFieldText(goal, known, { t, language }) : t('clash.chosen');
    return text === '' ? t('version.empty') : text;
  };
  return (
    <div role="alert">
      <TwoTexts
        ownWords={field === 'words' && goal.content.kind === 'own'}
        conflict={{
          phase: 'conflict',
          theirs: {
            text: read(theirs, true),
            version: goal.version,
            ...authorsOf(goal)[field],
          },
          mine: read(mine, false),
        }}
        onChoose={(whose) => choose(field, whose)}
      />
    </div>
  );
};
