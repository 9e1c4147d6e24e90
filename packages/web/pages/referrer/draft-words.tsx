import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { type DraftPartProps, mistakeAt } from './draft-part.ts';
import { WordsExamples } from './words-examples.tsx';

/** The concerns in words that the family may read, and what goes well. */
export const DraftWords = ({ draft, change, flush, mistakes, twoTexts }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  return (
    <Section title={t('words.title')}>
      <WordsExamples />
      <TextArea
        id="concerns"
        label={t('concerns.label')}
        hint={t('concerns.hint')}
        error={mistakeAt(mistakes, 'concerns')}
        value={draft.concerns ?? ''}
        onType={(concerns) => change({ concerns })}
        onBlur={flush}
        rows={5}
        maxLength={4000}
      />
      {twoTexts('concerns')}
      <WhyForStaff about="concerns" />
      <TextArea
        id="goesWell"
        label={t('goesWell.label')}
        hint={t('goesWell.hint')}
        optional
        error={mistakeAt(mistakes, 'goesWell')}
        value={draft.goesWell ?? ''}
        onType={(goesWell) => change({ goesWell })}
        onBlur={flush}
        maxLength={4000}
      />
      {twoTexts('goesWell')}
    </Section>
  );
};
