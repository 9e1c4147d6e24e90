import type { ReactNode } from 'react';
import { type Fact, Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import type { Language } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { isRelation } from './choices-of-referral.ts';
import type { Draft, DraftPerson, SayReferral } from './referral-api.ts';

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** "Samira Bouzid, ouder, geboren 2 april 1988, heeft gezag" */
export const personInWords = (person: DraftPerson, t: SayReferral, language: Language): string =>
  [
    person.name,
    isRelation(person.relation) ? t(`relation.${person.relation}`) : '',
    isDay(person.born) ? t('rest.born', { date: spokenDate(person.born, 'full', language) }) : '',
    person.hasAuthority === undefined ? '' : t(person.hasAuthority ? 'rest.authority' : 'rest.noAuthority'),
  ]
    .filter((part) => part.trim() !== '')
    .join(', ');

const knowing = ({ familyKnows }: Draft, t: SayReferral): string | undefined => {
  if (familyKnows?.kind === 'yes') return t('rest.knows.yes');
  return familyKnows?.kind === 'no' ? t('rest.knows.no', { why: familyKnows.why ?? '…' }) : undefined;
};

/** What stands in a referral beside the letter to the family; nothing of it is secret. */
export const ReferralRest = ({ content }: { readonly content: Draft }): ReactNode => {
  const t = useText('referral');
  const language = useLanguage();
  const people = (content.people ?? []).filter(({ name }) => name.trim() !== '');
  const all: readonly (readonly [string, ReactNode, boolean])[] = [
    [t('rest.place'), content.place, Boolean(content.place?.trim())],
    [
      t('rest.people'),
      <ul key="people">
        {people.map((person) => (
          <li key={personInWords(person, t, language)}>{personInWords(person, t, language)}</li>
        ))}
      </ul>,
      people.length > 0,
    ],
    [t('rest.nobody'), content.introducer?.why, content.introducer?.kind === 'nobody' && !!content.introducer.why],
    [
      t('rest.phone'),
      <bdi dir="ltr" key="phone">
        {content.contact?.phone}
      </bdi>,
      !!content.contact?.phone?.trim(),
    ],
    [t('rest.note.contact'), content.contact?.note, !!content.contact?.note?.trim()],
    [t('rest.knows'), knowing(content, t), knowing(content, t) !== undefined],
  ];
  const facts = all.filter(([, , isThere]) => isThere).map(([name, value]): Fact => [name, value]);
  return (
    <div className="stacked">
      <Section title={t('rest.title')} aside={t('rest.note')}>
        <Facts facts={facts} />
      </Section>
    </div>
  );
};
