import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { Crumbs } from '../../components/crumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralPartProps } from '../referral/lazy-part.ts';
import { useAfterSending } from './after-sending.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { DraftAbout } from './draft-about.tsx';
import { DraftBegin } from './draft-begin.tsx';
import { ConflictNotice, useFieldConflicts } from './draft-conflict.tsx';
import { DraftContact } from './draft-contact.tsx';
import { mistakesOf } from './draft-mistakes.ts';
import { DraftWarning } from './draft-warning.tsx';
import { DraftWords } from './draft-words.tsx';
import { useDraft } from './use-draft.ts';
import { useUnmended } from './use-unmended.ts';

const Margin = (): ReactNode => {
  const t = useText('referral');
  return (
    <>
      <MarginNote title={t('draft.note.title')} strong>
        <p>{t('draft.note.text')}</p>
      </MarginNote>
      <MarginNote title={t('draft.note.test.title')}>
        <p>{t('draft.note.test.text')}</p>
      </MarginNote>
      <MarginNote title={t('draft.later.title')}>
        <p>{t('draft.later.text')}</p>
      </MarginNote>
    </>
  );
};

/** Writing a referral. Everything saves itself; the only button leads to the check before sending. */
export const DraftForm = ({ view, version }: ReferralPartProps): ReactNode => {
  const t = useText('referral');
  const navigate = useNavigate();
  const { draft, change, flush, phase, conflict, whenSaved } = useDraft({ view, version });
  const { missing } = useAfterSending(view.id);
  // Not `t`: it is another function at every drawing, and a new list takes the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew only when something else misses
  const mistakes = useMemo(() => mistakesOf(missing, t), [missing]);
  const { open, twoTexts, goToFirst } = useFieldConflicts(conflict);
  const part = { draft, change, flush, mistakes: useUnmended(mistakes, draft), twoTexts };
  const goOn = (): void => {
    if (open.length > 0) goToFirst();
    else whenSaved(() => void navigate({ to: '/aanmeldingen/$referralId/versturen', params: { referralId: view.id } }));
  };

  return (
    <>
      <Crumbs label={t('crumbs')} above={[{ to: '/', name: t('crumb.home') }]} here={t('crumb.referral')} />
      <PageHeading lead={t('draft.lead')} actions={<SaveState phase={phase} onRetry={flush} />}>
        {t('draft.title')}
      </PageHeading>
      {part.mistakes.length > 0 && <ErrorSummary mistakes={mistakes} />}
      <ConflictNotice open={open} />
      <WithMargin margin={<Margin />}>
        <DraftAbout {...part} />
        <DraftWords {...part} />
        <DraftBegin {...part} />
        <DraftContact {...part} />
        <DraftWarning {...part} />
        <div className="section">
          <p className="buttons">
            <Button look="filled" onClick={goOn}>
              {t('draft.next')}
            </Button>
            <SaveState phase={phase} onRetry={flush} />
          </p>
          <p className="quiet small">{t('draft.next.hint')}</p>
        </div>
        <DiscardDraft id={view.id} whenSaved={whenSaved} />
      </WithMargin>
    </>
  );
};
