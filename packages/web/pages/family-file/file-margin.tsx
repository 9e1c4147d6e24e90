import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { MarginNote } from '../../components/margin-note.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { hoursOf } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { RichText } from '../../text/rich-text.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { looksOf } from '../family-member/looks.ts';
import type { FamilyFile } from './family-views.ts';

const shownLooks = 4;

const WhoLooked = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const log = useView('GET /families/{familyId}/access-log', { params: { familyId } });
  if (log.state !== 'here') return null;
  const looks = looksOf(log.view.rows).slice(0, shownLooks);
  return (
    <MarginNote title={t('looked.title')}>
      {looks.map(({ key, at, name, isMe, organisationName }) => (
        <p key={key}>
          {isMe ? t('looked.you') : [name || t('looked.system'), organisationName].filter(Boolean).join(', ')},{' '}
          {spokenDate(at, 'day', language)}.
        </p>
      ))}
      <p className="quiet">{t('looked.family')}</p>
      <p>
        <TextLink to="/gezinnen/$familyId/inzage" params={{ familyId }}>
          {t('looked.all')}
        </TextLink>
      </p>
    </MarginNote>
  );
};

const Next = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { next, where, about, reach } = file.appointment;
  const time =
    next?.at === undefined ? '' : t('next.at', { time: next.at.replace(':', language === 'nl' ? '.' : ':') });
  return (
    <MarginNote strong title={t('next.title')}>
      <p>
        {next === undefined ? (
          t('next.none')
        ) : (
          <strong>
            {spokenDate(next.on, 'weekday', language)} {time}
          </strong>
        )}
      </p>
      {where !== undefined && where !== '' && <p>{t('next.where', { where })}</p>}
      {about !== undefined && about !== '' && <p>{t('next.about', { about })}</p>}
      <p>{reach === undefined || reach === '' ? t('next.noReach') : reach}</p>
      {file.acts.includes('set-appointment') && (
        <p className="no-print">
          <TextLink to="/gezinnen/$familyId/afspraak" params={{ familyId: file.id }}>
            {t('next.change')}
          </TextLink>
        </p>
      )}
    </MarginNote>
  );
};

/** Beside the file: when they meet next and how to reach the worker, the hours so far, and who looked. */
export const FileMargin = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const isKnown = file.trajectory.state !== 'awaiting-worker';
  return (
    <>
      {isKnown && file.trajectory.ending === undefined && <Next file={file} />}
      {isKnown && file.minutes !== undefined && (
        <MarginNote title={t('hours.title')}>
          <p>
            <RichText>{t('hours.sum', { hours: hoursOf(file.minutes, language) })}</RichText>
          </p>
        </MarginNote>
      )}
      {isKnown && <WhoLooked familyId={file.id} />}
    </>
  );
};
