import { type ReactNode, useState } from 'react';
import { Section } from '../../components/section.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import type { Language } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { isFrame, isHiddenReason, isIntroducer, isKnowing } from '../referral/choices-of-referral.ts';
import type { Draft, SayReferral } from '../referral/referral-api.ts';
import { waysInWords } from '../referral/referral-letter.tsx';
import { personInWords } from '../referral/referral-rest.tsx';
import type { Choices, DraftField } from './merge-drafts.ts';
import type { DraftConflict as Conflict } from './use-draft.ts';

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** What stands in one field, so that two of them can be compared by reading. */
const inWords = (draft: Draft, field: DraftField, { t, language }: { t: SayReferral; language: Language }): string => {
  const { people = [], frame, introducer, contact, warning, familyKnows } = draft;
  switch (field) {
    case 'people':
      return people.map((person) => personInWords(person, t, language)).join('\n');
    case 'frame':
      return joined(isFrame(frame?.kind) ? t(`frame.${frame.kind}`) : '', frame?.by);
    case 'introducer': {
      const who = isIntroducer(introducer?.kind) ? t(`introducer.${introducer.kind}`) : '';
      return joined(who, introducer?.name, introducer?.why);
    }
    case 'contact':
      return joined(waysInWords(draft, t), contact?.phone, contact?.note);
    case 'warning': {
      const reason = warning?.hiddenBecause;
      return joined(warning?.text, isHiddenReason(reason) ? t(`warning.hide.${reason}`) : '');
    }
    case 'familyKnows':
      return joined(isKnowing(familyKnows?.kind) ? t(`knows.${familyKnows.kind}`) : '', familyKnows?.why);
    default:
      return draft[field] ?? '';
  }
};

/** Two windows changed the same field: both texts beside each other, and the writer chooses. */
export const DraftConflict = ({ conflict }: { readonly conflict: Conflict }): ReactNode => {
  const t = useText('referral');
  const language = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const { fields, mine, theirs, at, settle } = conflict;
  const open = fields.filter((field) => choices[field] === undefined);
  const choose = (field: DraftField, whose: 'mine' | 'theirs'): void => {
    const chosen = { ...choices, [field]: whose };
    setChoices(chosen);
    if (fields.every((one) => chosen[one] !== undefined)) settle(chosen);
  };
  const textOf = (draft: Draft, field: DraftField): string =>
    inWords(draft, field, { t, language }) || t('conflict.empty');
  return (
    <div role="alert">
      <Section title={t('conflict.title')}>
        {open.map((field) => (
          <div key={field}>
            <h3 className="utrecht-heading-3">{t('conflict.field', { field: t(`field.${field}`) })}</h3>
            <TwoTexts
              conflict={{
                phase: 'conflict',
                mine: textOf(mine, field),
                theirs: {
                  text: textOf(theirs, field),
                  version: undefined,
                  by: t('conflict.window'),
                  ...(at !== undefined && { at }),
                },
              }}
              onChoose={(whose) => choose(field, whose)}
            />
          </div>
        ))}
      </Section>
    </div>
  );
};
