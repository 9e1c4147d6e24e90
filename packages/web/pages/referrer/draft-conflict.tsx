import { type ReactNode, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import type { Language } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { isFrame, isHiddenReason, isIntroducer, isKnowing } from '../referral/choices-of-referral.ts';
import type { Draft, SayReferral } from '../referral/referral-api.ts';
import { waysInWords } from '../referral/referral-letter.tsx';
import { personInWords } from '../referral/referral-rest.tsx';
import type { Choices, DraftField, Whose } from './merge-drafts.ts';
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

const idOf = (field: DraftField): string => `two-${field}`;

export type FieldConflicts = {
  /** Fields that the writer must still choose. */
  readonly open: readonly DraftField[];
  readonly twoTexts: (field: DraftField) => ReactNode;
  readonly goToFirst: () => void;
};

/** Two windows changed the same field: both texts stand at that field, and the writer chooses. */
export const useFieldConflicts = (conflict: Conflict | undefined): FieldConflicts => {
  const t = useText('referral');
  const language = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const fields = conflict?.fields ?? [];
  const open = fields.filter((field) => choices[field] === undefined);
  const choose = (field: DraftField, whose: Whose): void => {
    const chosen = { ...choices, [field]: whose };
    const isSettled = fields.every((one) => chosen[one] !== undefined);
    setChoices(isSettled ? {} : chosen);
    if (isSettled) conflict?.settle(chosen);
  };
  const textOf = (draft: Draft, field: DraftField): string =>
    inWords(draft, field, { t, language }) || t('conflict.empty');
  const twoTexts = (field: DraftField): ReactNode => {
    if (conflict === undefined || !open.includes(field)) return null;
    const { mine, theirs, at } = conflict;
    const other = { text: textOf(theirs, field), version: undefined, by: t('conflict.window') };
    return (
      <div id={idOf(field)} tabIndex={-1}>
        <TwoTexts
          conflict={{
            phase: 'conflict',
            mine: textOf(mine, field),
            theirs: at === undefined ? other : { ...other, at },
          }}
          onChoose={(whose) => choose(field, whose)}
        />
      </div>
    );
  };
  const [first] = open;
  return { open, twoTexts, goToFirst: () => first && document.getElementById(idOf(first))?.focus() };
};

/** Near the heading: that something must be chosen, and where. */
export const ConflictNotice = ({ open }: Pick<FieldConflicts, 'open'>): ReactNode => {
  const t = useText('referral');
  const fields = open.map((field) => t(`field.${field}`)).join(', ');
  return (
    <div role="alert">
      {open.length > 0 && (
        <Notice kind="warning">
          <strong>{t('conflict.title')}.</strong> {t('conflict.lead', { fields })}
        </Notice>
      )}
    </div>
  );
};
