import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { handScreenOver } from '../../session/hand-screen-over.ts';
import { useText } from '../../text/use-text.ts';
import type { Conversation } from './conversation-view.ts';

/** What happens when the screen goes to the family. It cannot be taken back without signing in, so it is said before. */
export const HandOver = ({ talk: { familyId, familyName } }: { readonly talk: Conversation }): ReactNode => {
  const t = useText('conversation');
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const hand = async (): Promise<void> => {
    setBusy(true);
    setProblem(await handScreenOver(familyId, () => queries.clear()));
    setBusy(false);
  };
  return (
    <>
      <PageHeading lead={t('give.lead')}>{t('give.title')}</PageHeading>
      <ul className="give">
        <li>{t('give.sees', { name: familyName })}</li>
        <li>{t('give.notes')}</li>
        <li>{t('give.back')}</li>
      </ul>
      <ProblemNotice problem={problem} />
      <div className="buttons after">
        <Button look="filled" icon="turn" isBusy={isBusy} onClick={() => void hand()}>
          {t('give.go')}
        </Button>
        <ButtonLink to="/gezinnen/$familyId/gesprek" params={{ familyId }} look="plain">
          {t('give.not')}
        </ButtonLink>
      </div>
    </>
  );
};
