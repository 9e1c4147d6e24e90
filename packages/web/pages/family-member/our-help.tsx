import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { Sheet } from '../../components/sheet.tsx';
import { firstName } from '../../session/first-name.ts';
import { asWritten } from '../../text/as-written.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

type Trajectory = View<'GET /families/{familyId}'>['trajectory'];
type Ending = NonNullable<Trajectory['ending']>;

const Ended = ({ ending, worker }: { readonly ending: Ending } & Pick<Trajectory, 'worker'>): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  return (
    <Sheet pile labelledBy="ended">
      <h2 id="ended" className="utrecht-heading-2">
        {t('ours.title', { date: spokenDate(ending.on, 'full', language) })}
      </h2>
      <p className="after">{t('ours.why', { reason: t(`reason.${ending.reason}`).toLocaleLowerCase(language) })}</p>
      {ending.words !== undefined && (
        <>
          <p>{t('ours.from', { who: firstName(worker?.name ?? '') })}</p>
          <p {...asWritten(ending.words)} className="written">
            {ending.words}
          </p>
        </>
      )}
      <p className="quiet">{t('ours.read')}</p>
    </Sheet>
  );
};

/** In which phase the help to this family is, in plain words; or that it has ended, why, and what the worker wrote about it. */
export const OurHelp = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('trajectory');
  const file = useView('GET /families/{familyId}', { params: { familyId } });
  if (file.state !== 'here') return null;
  const { ending, phase, worker } = file.view.trajectory;
  if (ending !== undefined) return <Ended ending={ending} worker={worker} />;
  return phase === undefined ? null : <p className="section__text">{t(`ours.${phase}`)}</p>;
};
