import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';

/** On top of a file whose help has ended: since when and why, what that means, and for the worker the way back. */
export const Ended = ({
  file,
  version,
}: {
  readonly file: FamilyFile;
  readonly version: number | undefined;
}): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  const { submit, isBusy, problem } = useSubmit('DELETE /families/{familyId}/endings', {
    changes: ['GET /families/{familyId}', 'GET /families/{familyId}/plan', 'GET /families'],
  });
  const { ending } = file.trajectory;
  if (ending === undefined) return null;
  return (
    <Sheet pile labelledBy="ended">
      <h2 className="utrecht-heading-3" id="ended">
        {t('ended.title', { date: spokenDate(ending.on, 'full', language) })}
      </h2>
      <p>{t('ended.why', { reason: t(`reason.${ending.reason}`).toLocaleLowerCase(language) })}</p>
      {ending.words !== undefined && (
        <p dir="auto" className="written">
          {t('ended.words', { words: ending.words })}
        </p>
      )}
      <p className="quiet">{t('ended.read')}</p>
      <ProblemNotice problem={problem} />
      {file.acts.includes('reopen-trajectory') && (
        <p className="after no-print">
          <Button
            icon="undo"
            isBusy={isBusy}
            onClick={() => void submit({ params: { familyId: file.id }, ifMatch: version })}
          >
            {t('ended.undo')}
          </Button>
        </p>
      )}
    </Sheet>
  );
};
