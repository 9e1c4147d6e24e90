import type { ReactNode } from 'react';
import { Choice } from '../../components/choices.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { hiddenReasons, isHiddenReason } from '../referral/choices-of-referral.ts';
import type { Draft } from '../referral/referral-api.ts';
import { type DraftPartProps, mistakeAt } from './draft-part.ts';

const options = ['open', ...hiddenReasons] as const;

/** Without words there is no warning, and nothing to hide; `undefined` takes it out of the draft. */
const written = (text: string, hiddenBecause: string | undefined): Draft => ({
  warning: text === '' ? undefined : { text, ...(hiddenBecause !== undefined && { hiddenBecause }) },
});

/** A warning for the worker. The family reads it too, unless there is a reason that is recorded. */
export const DraftWarning = ({ draft: { warning }, change, flush, mistakes, twoTexts }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  const text = warning?.text ?? '';
  const reason = isHiddenReason(warning?.hiddenBecause) ? warning.hiddenBecause : undefined;
  return (
    <Section title={t('warning.title')}>
      <TextArea
        id="warning"
        label={t('warning.label')}
        hint={t('warning.hint')}
        optional
        error={mistakeAt(mistakes, 'warning')}
        value={text}
        onType={(typed) => change(written(typed, reason))}
        onBlur={flush}
        maxLength={4000}
      />
      {text !== '' && (
        <Choice
          id="warning-hiddenBecause"
          label={t('warning.read')}
          hint={t('warning.hide.hint')}
          columns={1}
          options={options.map((value) => ({
            value,
            label: value === 'open' ? t('warning.open') : t(`warning.hide.${value}`),
          }))}
          value={reason ?? 'open'}
          onChoose={(chosen) => change(written(text, chosen === 'open' ? undefined : chosen))}
        />
      )}
      {twoTexts('warning')}
      <WhyForStaff about="warning" />
    </Section>
  );
};
