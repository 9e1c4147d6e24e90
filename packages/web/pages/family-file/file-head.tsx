import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { firstName } from '../../session/first-name.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile, Member } from './family-views.ts';
import { PhaseTrack } from './phase-track.tsx';
import { StateTrack } from './state-track.tsx';

const nameAndAge = ({ name, age, relation }: Member): string =>
  relation === 'youth' && age !== undefined ? `${firstName(name)} (${age})` : firstName(name);

/** "Samira, Yassin (15) en Noor (9)". */
export const namesOf = (members: readonly Member[], t: Say<'family-file'>): string => {
  const names = members.map(nameAndAge);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t('and')} ${last}`;
};

/** Who they are and what help there is, in one sentence; then how far it is. */
export const FileHead = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { trajectory, members, place, interpreter, acts } = file;
  const params = { familyId: file.id };
  const sentences = [
    members.length > 0 && `${namesOf(members, t)}.`,
    place !== undefined && `${place}.`,
    t('file.approach', {
      approach: trajectory.approachName,
      provider: trajectory.providerName,
      date: spokenDate(file.openedOn, 'day', language),
    }),
    trajectory.worker !== undefined && t('file.worker', { name: trajectory.worker.name }),
    interpreter !== undefined && t('file.interpreter', { language: interpreter }),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <PageHeading
        lead={sentences.join(' ')}
        actions={
          <>
            <ButtonLink to="/gezinnen/$familyId/aanmelding" params={params}>
              {t('file.referral')}
            </ButtonLink>
            {acts.includes('write-plan') && (
              <ButtonLink to="/gezinnen/$familyId/tafel" params={params} look="filled" icon="meet">
                {t('file.table')}
              </ButtonLink>
            )}
          </>
        }
      >
        {t('family', { name: file.name })}
      </PageHeading>
      {trajectory.phases.length > 0 || trajectory.ending !== undefined ? (
        <PhaseTrack trajectory={trajectory} />
      ) : (
        <StateTrack state={trajectory.state} />
      )}
    </>
  );
};
