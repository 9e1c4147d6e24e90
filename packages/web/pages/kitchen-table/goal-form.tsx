import type { FocusEvent, ReactNode } from 'react';
import { Choice } from '../../components/choices.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../text/day-distance.ts';
import { typedDate } from '../../text/dutch-date.ts';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { weights } from '../family-file/goal-facts.ts';
import { ClashAt } from './clash-at.tsx';
import { type GoalMistake, lifeDomains } from './goal-fields.ts';
import { useSpeakers } from './new-goal.tsx';
import { StepFields } from './step-fields.tsx';
import type { GoalEditing } from './use-goal-editing.ts';

type Part = { readonly plan: Plan; readonly editing: GoalEditing };

const useFields = ({ fields, type, mistakes, commit }: GoalEditing) => {
  const t = useText('kitchen-table');
  const errors: Readonly<Record<GoalMistake, string>> = {
    words: t('new.missing'),
    from: t('error.date', { example: typedDate(today()) }),
    until: t('error.date', { example: typedDate(today()) }),
    imposedBy: t('must.missing.imposedBy'),
    because: t('must.missing.because'),
  };
  return {
    text: (name: string) => ({ value: fields[name] ?? '', onType: (typed: string) => type(name, typed) }),
    error: (name: GoalMistake) => (mistakes.includes(name) ? errors[name] : undefined),
    choose: (name: string, value: string) => {
      type(name, value);
      void commit();
    },
  };
};

const Words = ({ plan, editing }: Part): ReactNode => {
  const t = useText('kitchen-table');
  const { text, error, choose } = useFields(editing);
  const speakers = useSpeakers(plan);
  if (editing.goal.content.kind === 'safety')
    return (
      <>
        <TextArea {...text('words')} label={t('must.what')} error={error('words')} maxLength={1000} rows={2} />
        <ClashAt editing={editing} field="words" />
        <TextField {...text('imposedBy')} label={t('must.by')} error={error('imposedBy')} maxLength={200} />
        <ClashAt editing={editing} field="imposedBy" />
        <TextArea {...text('because')} label={t('must.because')} error={error('because')} maxLength={1000} rows={2} />
        <ClashAt editing={editing} field="because" />
      </>
    );
  return (
    <>
      <TextArea {...text('words')} label={t('goal.words')} ownWords error={error('words')} maxLength={1000} />
      <ClashAt editing={editing} field="words" />
      <Choice
        label={t('who')}
        options={speakers}
        value={speakers.find(({ value }) => value === editing.fields.speaker)?.value}
        onChoose={(value) => choose('speaker', value)}
      />
      <ClashAt editing={editing} field="speaker" />
    </>
  );
};

const About = ({ editing }: Part): ReactNode => {
  const t = useText('kitchen-table');
  const file = useText('family-file');
  const { text, error, choose } = useFields(editing);
  return (
    <Section title={t('goal.about')}>
      <Choice
        label={t('goal.domain')}
        hint={t('goal.domain.hint')}
        options={lifeDomains.map((value) => ({ value, label: file(`domain.${value}`) }))}
        value={lifeDomains.find((domain) => domain === editing.fields.lifeDomain)}
        onChoose={(value) => choose('lifeDomain', value)}
      />
      <ClashAt editing={editing} field="lifeDomain" />
      <Choice
        label={t('goal.weight')}
        options={weights.map((value) => ({ value, label: file(`weight.${value}`) }))}
        value={weights.find((weight) => weight === editing.fields.weight)}
        onChoose={(value) => choose('weight', value)}
      />
      <ClashAt editing={editing} field="weight" />
      <div className="two-fields after">
        <DateField {...text('from')} label={t('goal.from')} optional error={error('from')} />
        <DateField {...text('until')} label={t('goal.until')} optional error={error('until')} />
      </div>
      <ClashAt editing={editing} field="from" />
      <ClashAt editing={editing} field="until" />
    </Section>
  );
};

/** All of one goal. Leaving a field puts it in the plan; the words of the family and the precise rendering stand beside each other. */
export const GoalForm = (part: Part): ReactNode => {
  const t = useText('kitchen-table');
  const { editing } = part;
  const { text } = useFields(editing);
  const leave = (event: FocusEvent): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
    void editing.commit();
  };
  return (
    <form onBlur={leave} onSubmit={(event) => event.preventDefault()} noValidate>
      <div className="goal-beside">
        <div>
          <Words {...part} />
        </div>
        <div>
          <TextArea
            {...text('smart')}
            label={t('goal.smart')}
            hint={t('goal.smart.hint')}
            optional
            maxLength={1000}
            rows={4}
          />
          <ClashAt editing={editing} field="smart" />
        </div>
      </div>
      <StepFields editing={editing} />
      <About {...part} />
    </form>
  );
};
