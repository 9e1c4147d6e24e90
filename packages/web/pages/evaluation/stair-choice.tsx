import type { ReactNode } from 'react';
import { FieldError } from '../../components/field-error.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../text/use-text.ts';
import type { Goal } from '../family-member/family-views.ts';
import { stepOptions } from './step-options.ts';

/**
 * The stair of a goal to choose a step on: five big slips that rise as the stair does, then "no score this time".
 * The native radios stay visible, and arrow keys walk up and down.
 */
export const StairChoice = ({
  id,
  label,
  content,
  value,
  none,
  error,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly content: Goal['content'];
  readonly value: string;
  /** The value of "no score this time"; left out where a step must be chosen. */
  readonly none?: string;
  readonly error: string | undefined;
  readonly onChoose: (value: string) => void;
}): ReactNode => {
  const t = useText('evaluation');
  const options = stepOptions(content);
  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field--error'}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="utrecht-form-label">{label}</legend>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className="stair-choices">
        {options.map(({ step, level, sign, words }, index) => (
          <label key={step} className={`choice stair-choice stair-choice--${level + 1}`}>
            <input
              type="radio"
              name={id}
              id={index === 0 ? id : undefined}
              value={step}
              checked={value === step}
              onChange={() => onChoose(step)}
            />
            <span>
              <span className="stair-choice__sign">
                <bdi dir="ltr">{sign}</bdi>
                {level === 0 && ` · ${t('goal.start')}`}
                {level === 1 && ` · ${t(content.kind === 'own' ? 'goal.hope' : 'goal.hope.must')}`}
              </span>
              {content.kind === 'own' ? <OwnWords bare>{words}</OwnWords> : words}
            </span>
          </label>
        ))}
        {none !== undefined && (
          <label className="choice stair-choice stair-choice--none">
            <input type="radio" name={id} value={none} checked={value === none} onChange={() => onChoose(none)} />
            <span>{t('goal.none')}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
};
