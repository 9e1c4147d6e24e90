import type { ReactNode } from 'react';
import { Sheet } from '../../components/sheet.tsx';
import { WithWords } from '../../components/with-words.tsx';
import { firstName } from '../../session/first-name.ts';
import { asWritten } from '../../text/as-written.ts';
import { clockTime, dayParts } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';

/** A leaf of a tear-off calendar; the sentence beside it says the same in one piece. */
const DateLeaf = ({ on }: { readonly on: string }): ReactNode => {
  const language = useLanguage();
  const { weekday, day, month, year } = dayParts(on, language);
  return (
    <p className="leaf">
      <span className="leaf__month">{month}</span>
      <span className="leaf__day">{day}</span>
      <span className="leaf__weekday">{weekday}</span>
      {year !== undefined && <span className="leaf__weekday">{year}</span>}
    </p>
  );
};

/** When the worker comes, where, what it is about, and how to reach the worker until then. */
export const NextAppointment = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family');
  const language = useLanguage();
  const { appointment, trajectory } = file;
  const { next, where, about, reach } = appointment;
  const who = firstName(trajectory.worker?.name ?? '');
  if (trajectory.worker === undefined || trajectory.state === 'ended') return null;
  return (
    <Sheet pile labelledBy="afspraak">
      <h2 id="afspraak" className="appointment__title">
        {t('next.title')}
      </h2>
      <div className="appointment">
        {next !== undefined && <DateLeaf on={next.on} />}
        <div>
          {next?.at !== undefined && (
            <p className="appointment__time">{t('next.time', { time: clockTime(next.at, language) })}</p>
          )}
          {next === undefined ? (
            <p>{t('next.none', { who })}</p>
          ) : (
            <p>
              <strong>{t('next.with', { who })}</strong>
            </p>
          )}
          {next !== undefined && where !== undefined && (
            <p>
              <WithWords sentence={t('next.where', { where })} words={where} />
            </p>
          )}
          {next !== undefined && about !== undefined && (
            <p>
              <WithWords sentence={t('next.about', { about })} words={about} />
            </p>
          )}
        </div>
      </div>
      <p className="appointment__reach">
        {next !== undefined && <>{t('next.cannot', { who })} </>}
        {reach === undefined ? t('next.noReach', { who }) : <span {...asWritten(reach)}>{reach}</span>}
      </p>
    </Sheet>
  );
};
