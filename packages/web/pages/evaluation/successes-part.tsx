import type { ReactNode } from 'react';
import { CheckRow } from '../../components/check-row.tsx';
import { Choice } from '../../components/choices.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-member/family-views.ts';
import { useSpeakers } from '../kitchen-table/new-goal.tsx';
import { fieldsToText } from '../kitchen-table/typed-fields.ts';
import { successesIn, type TypedSuccess } from './evaluation-fields.ts';
import type { Evaluating } from './use-evaluating.ts';

const Success = ({
  success: { field, words, speaker },
  plan,
  evaluating: { change, errorAt, typing },
}: {
  readonly success: TypedSuccess;
  readonly plan: Plan;
  readonly evaluating: Evaluating;
}): ReactNode => {
  const t = useText('evaluation');
  const speakers = useSpeakers(plan);
  const write = (changed: Partial<Pick<TypedSuccess, 'words' | 'speaker'>>): void =>
    change({ [field]: fieldsToText({ words, speaker, ...changed }) });
  return (
    <div className="success">
      <TextArea
        id={field}
        label={t(field === 'success-1' ? 'success.first' : 'success.more')}
        ownWords
        error={errorAt(field)}
        maxLength={1000}
        value={words}
        onType={(typed) => write({ words: typed })}
        onBlur={typing.flush}
      />
      {words !== '' && (
        <Choice
          label={t('success.who')}
          options={speakers}
          value={speakers.find(({ value }) => value === speaker)?.value}
          onChoose={(value) => write({ speaker: value })}
        />
      )}
    </div>
  );
};

/** What went well comes before any step: small things count. */
export const SuccessesPart = ({
  plan,
  evaluating,
}: {
  readonly plan: Plan;
  readonly evaluating: Evaluating;
}): ReactNode => {
  const t = useText('evaluation');
  const { fields } = evaluating.typing;
  const successes = successesIn(fields);
  const isNothingTyped = successes.every(({ words }) => words === '');
  return (
    <>
      <PageHeading lead={t('success.lead')}>{t('success.title')}</PageHeading>
      {successes.map((success) => (
        <Success key={success.field} success={success} plan={plan} evaluating={evaluating} />
      ))}
      {isNothingTyped && (
        <CheckRow
          label={t('success.none')}
          isDone={fields.none === 'yes'}
          onTick={(none) => evaluating.change({ none: none ? 'yes' : '' })}
        />
      )}
    </>
  );
};
