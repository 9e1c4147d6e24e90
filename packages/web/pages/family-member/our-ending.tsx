import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Sheet } from '../../components/sheet.tsx';
import { firstName } from '../../session/first-name.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** The help to this family has ended: since when, why, and what the worker wrote about it. */
export const OurEnding = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  const file = useView('GET /families/{familyId}', { params: { familyId } });
  if (file.state !== 'here' || file.view.trajectory.ending === undefined) return null;
  const { ending, worker } = file.view.trajectory;
  return (
    <Sheet pile labelledBy="ended">
      <h2 id="ended" className="utrecht-heading-2">
        {t('ours.title', { date: spokenDate(ending.on, 'full', language) })}
      </h2>
      <p className="after">{t('ours.why', { reason: t(`reason.${ending.reason}`).toLocaleLowerCase(language) })}</p>
      {ending.words !== undefined && (
        <>
          <p>{t('ours.from', { who: firstName(worker?.name ?? '') })}</p>
          <p dir="auto" className="written">
            {ending.words}
          </p>
        </>
      )}
      <p className="quiet">{t('ours.read')}</p>
    </Sheet>
  );
};
