import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { Staircase } from '../../pictures/staircase.tsx';
import { useText } from '../../text/use-text.ts';
import { ClashAt } from './clash-at.tsx';
import type { GoalEditing } from './use-goal-editing.ts';

/** How it is now comes first, then where the family wants to go; the rest is easier after that. */
const asked = ['0', '+1', '+2', '+3', '-1'] as const;

/** The five steps: how people will see where it stands, written before anybody scores. The stair grows while one writes. */
export const StepFields = ({ editing }: { readonly editing: GoalEditing }): ReactNode => {
  const t = useText('kitchen-table');
  const { fields, type, goal } = editing;
  const level = (step: string): string => fields[`level${step}`] ?? '';
  const isOwn = goal.content.kind === 'own';
  return (
    <Section title={t('steps.title')} aside={t('steps.aside')}>
      <div className="steps-beside">
        <div>
          {asked.map((step) => (
            <div className="step-field" key={step}>
              <TextArea
                label={t(`step.${step}`)}
                hint={t(`step.${step}.hint`)}
                value={level(step)}
                onType={(text) => type(`level${step}`, text)}
                maxLength={300}
                rows={2}
              />
              <ClashAt editing={editing} field={`level${step}`} />
            </div>
          ))}
        </div>
        <Staircase
          ownWords={isOwn}
          texts={{ [-1]: level('-1'), 0: level('0'), 1: level('+1'), 2: level('+2'), 3: level('+3') }}
        />
      </div>
    </Section>
  );
};
