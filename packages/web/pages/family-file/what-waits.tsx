import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';
import { IntroducerForm } from './introducer-form.tsx';

const Acts = ({ file, version }: { readonly file: FamilyFile; readonly version: number | undefined }): ReactNode => {
  const t = useText('family-file');
  const params = { familyId: file.id };
  const { acts } = file;
  return (
    <>
      {acts.includes('name-introducer') && <IntroducerForm familyId={file.id} version={version} />}
      <p className="buttons after no-print">
        {acts.includes('record-first-meeting') && (
          <ButtonLink
            to="/gezinnen/$familyId/eerste-ontmoeting"
            params={params}
            look={acts.includes('name-introducer') ? 'outlined' : 'filled'}
          >
            {t('waits.meeting')}
          </ButtonLink>
        )}
        {acts.includes('choose-worker') && (
          <ButtonLink
            to="/gezinnen/$familyId/gezinswerker"
            params={params}
            look={file.trajectory.worker === undefined ? 'filled' : 'outlined'}
          >
            {t(file.trajectory.worker === undefined ? 'waits.choose' : 'waits.chooseOther')}
          </ButtonLink>
        )}
        {acts.includes('end-trajectory') && (
          <ButtonLink to="/gezinnen/$familyId/afsluiten" params={params} look="plain">
            {t('waits.end')}
          </ButtonLink>
        )}
      </p>
    </>
  );
};

/** What this family waits for, since when, and who can end the waiting. Gone once they work together. */
export const WhatWaits = ({
  file,
  version,
}: {
  readonly file: FamilyFile;
  readonly version: number | undefined;
}): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { state, since, waitingDays, introducerName, worker } = file.trajectory;
  if (state === 'running' || state === 'ended') return null;
  return (
    <Sheet pile labelledBy="what-waits">
      <h2 className="utrecht-heading-3" id="what-waits">
        {t(`waits.${state}`, { introducer: introducerName ?? '', worker: worker?.name ?? '' })}
      </h2>
      <p className="quiet">
        {waitingDays === 0
          ? t('waits.today')
          : t('waits.since', { date: spokenDate(since, 'day', language), count: waitingDays })}{' '}
        {t(`waits.why.${state}`, { introducer: introducerName ?? '' })}
      </p>
      <Acts file={file} version={version} />
    </Sheet>
  );
};
