import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Crumbs } from '../../components/crumbs.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralPartProps } from '../referral/lazy-part.ts';
import { ReferralLetter } from '../referral/referral-letter.tsx';
import { ReferralRest } from '../referral/referral-rest.tsx';
import { familyInWords } from '../referral/referral-words.ts';
import { useReferral } from '../referral/use-referral.ts';
import { keepAfterSending } from './after-sending.ts';
import { SimilarOwn } from './similar-own.tsx';

const Check = ({ view, version }: ReferralPartProps): ReactNode => {
  const t = useText('referral');
  const list = useText('referral-list');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { submit, isBusy, problem } = useSubmit('POST /referrals/{referralId}/submissions', {
    changes: ['GET /referrals'],
  });
  const { draft = {}, id, referrerName } = view;
  const send = async (): Promise<void> => {
    const answer = await submit({ params: { referralId: id }, body: {}, ifMatch: version });
    const missing = answer.ok ? [] : answer.problem.fields;
    keepAfterSending(queries, id, { isSent: answer.ok, missing });
    // What misses is filled in on the form; all of it is said there at once.
    if (missing.length > 0) await navigate({ to: '/aanmeldingen/$referralId', params: { referralId: id } });
    else await queries.invalidateQueries({ queryKey: ['GET /referrals/{referralId}'] });
  };
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        above={[
          { to: '/', name: t('crumb.home') },
          { to: `/aanmeldingen/${id}`, name: familyInWords(draft.familyName ?? '', list) },
        ]}
        here={t('crumb.check')}
      />
      <PageHeading lead={t('check.lead')}>{t('check.title')}</PageHeading>
      <WithMargin margin={<ReferralRest content={draft} />}>
        <SimilarOwn id={id} />
        <Section title={t('letter.title')}>
          <ReferralLetter content={draft} referrerName={referrerName} />
        </Section>
        <Section title={t('send.title')}>
          <p>{t('send.hint')}</p>
          <ProblemNotice problem={problem} />
          <p className="buttons after">
            <Button look="filled" isBusy={isBusy} onClick={() => void send()}>
              {t('send.do')}
            </Button>
            <ButtonLink to="/aanmeldingen/$referralId" params={{ referralId: id }}>
              {t('send.back')}
            </ButtonLink>
          </p>
        </Section>
      </WithMargin>
    </>
  );
};

/** The check before sending: perhaps known already, and how the family will read it. */
export const SendReferral = (): ReactNode => (
  <ShownView shown={useReferral()}>
    {(view, version) =>
      view.reader === 'referrer' && view.state === 'draft' ? (
        <Check view={view} version={version} />
      ) : (
        <Navigate to="/aanmeldingen/$referralId" params={{ referralId: view.id }} replace />
      )
    }
  </ShownView>
);
