import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { hoursOf } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';

type Contact = FamilyFile['contacts'][number];
type Meeting = NonNullable<FamilyFile['trajectory']['firstMeeting']>;

const icons: Readonly<Record<Contact['kind'], IconName>> = {
  visit: 'visit',
  call: 'phone',
  meeting: 'meet',
  travel: 'clock',
};

const introductionOf = ({ introduction }: Meeting, t: Say<'family-file'>): string => {
  if (introduction.by === 'referrer') return t('happened.by.referrer');
  if (introduction.by === 'other') return t('happened.by.other', { name: introduction.name });
  return t('happened.by.nobody', { why: introduction.why });
};

/** Only its first letter: “What I do” keeps its I. */
const inSentence = (text: string, language: string): string =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

const FirstMeetingRow = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const explained = meeting.explained.map((what) => inSentence(t(`explained.${what}`), language)).join(', ');
  return (
    <Row lead={<span className="happened__day">{spokenDate(meeting.on, 'short', language)}</span>}>
      <p className="with-icon">
        <Icon name="flag" />
        <strong>{t('happened.first')}</strong>
      </p>
      <p dir="auto">
        {introductionOf(meeting, t)} {explained !== '' && t('happened.explained', { what: explained })}
      </p>
    </Row>
  );
};

const Correct = ({ file, contact }: { readonly file: FamilyFile; readonly contact: Contact }): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  const label = t('correct.of', { date: spokenDate(contact.on, 'day', language) });
  return (
    <TextLink
      to="/gezinnen/$familyId/contacten/$contactId"
      params={{ familyId: file.id, contactId: contact.id }}
      aria-label={label}
    >
      {t('correct')}
    </TextLink>
  );
};

/** What it said before, and who put it right. */
const Corrections = ({ contact: { corrections = [] } }: { readonly contact: Contact }): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  return corrections.map(({ on, minutes, byName, correctedAt }) => (
    <p key={correctedAt} className="quiet small">
      {t('corrected', {
        date: spokenDate(on, 'day', language),
        hours: hoursOf(minutes, language),
        name: byName,
        on: spokenDate(correctedAt, 'day', language),
      })}
    </p>
  ));
};

/** Every contact with the sentence that the family reads too, newest first. */
export const Happened = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const meeting = file.trajectory.firstMeeting;
  return (
    <Section title={t('happened.title')} aside={t('happened.read')}>
      {file.contacts.length === 0 && meeting === undefined ? (
        <EmptyState picture="list" title={t('happened.none.title')}>
          {t('happened.none.text')}
        </EmptyState>
      ) : (
        <Rows label={t('happened.title')}>
          {file.contacts.map((contact) => (
            <Row
              key={contact.id}
              lead={<span className="happened__day">{spokenDate(contact.on, 'short', language)}</span>}
              end={file.acts.includes('record-contact') && <Correct file={file} contact={contact} />}
            >
              <p className="with-icon">
                <Icon name={icons[contact.kind]} />
                <span>
                  <strong>
                    {t('happened.contact', {
                      kind: t(`kind.${contact.kind}`),
                      hours: hoursOf(contact.minutes, language),
                    })}
                  </strong>{' '}
                  <span className="quiet small">{contact.workerName}</span>
                </span>
              </p>
              {contact.sentence !== undefined && <p dir="auto">{contact.sentence}</p>}
              <Corrections contact={contact} />
            </Row>
          ))}
          {meeting !== undefined && <FirstMeetingRow meeting={meeting} />}
        </Rows>
      )}
    </Section>
  );
};
