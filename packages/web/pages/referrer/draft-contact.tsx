import type { ReactNode } from 'react';
import { Choices } from '../../components/choices.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import { isWay, ways } from '../referral/choices-of-referral.ts';
import { type DraftPartProps, mistakeAt } from './draft-part.ts';

/** How the family is reached without danger, and in which language. */
export const DraftContact = ({ draft, change, flush, mistakes, twoTexts }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  const contact = { ...draft.contact, ways: draft.contact?.ways ?? [] };
  return (
    <Section title={t('contact.title')}>
      <Choices
        id="contact"
        label={t('contact.ways')}
        hint={t('contact.ways.hint')}
        error={mistakeAt(mistakes, 'contact')}
        options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
        values={contact.ways.filter(isWay)}
        onChoose={(chosen) => change({ contact: { ...contact, ways: [...chosen] } })}
      />
      <TextField
        id="contact-phone"
        label={t('contact.phone')}
        optional
        error={mistakeAt(mistakes, 'contact-phone')}
        value={contact.phone ?? ''}
        onType={(phone) => change({ contact: { ...contact, phone } })}
        onBlur={flush}
        inputMode="tel"
        autoComplete="off"
        dir="ltr"
        maxLength={200}
      />
      <TextArea
        id="contact-note"
        label={t('contact.note')}
        hint={t('contact.note.hint')}
        optional
        error={mistakeAt(mistakes, 'contact-note')}
        value={contact.note ?? ''}
        onType={(note) => change({ contact: { ...contact, note } })}
        onBlur={flush}
        maxLength={4000}
      />
      {twoTexts('contact')}
      <TextField
        id="interpreter"
        label={t('interpreter.label')}
        hint={t('interpreter.hint')}
        optional
        error={mistakeAt(mistakes, 'interpreter')}
        value={draft.interpreter ?? ''}
        onType={(interpreter) => change({ interpreter })}
        onBlur={flush}
        maxLength={200}
      />
      {twoTexts('interpreter')}
    </Section>
  );
};
