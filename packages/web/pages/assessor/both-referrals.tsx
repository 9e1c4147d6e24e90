import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Facts } from '../../components/facts.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { ReferralId, ReferralView } from '../referral/referral-api.ts';
import { personInWords } from '../referral/referral-rest.tsx';
import { standingInWords } from '../referral/referral-words.ts';

const One = ({ view, title }: { readonly view: ReferralView; readonly title: string }): ReactNode => {
  const t = useText('referral');
  const list = useText('referral-list');
  const language = useLanguage();
  const { content } = view;
  return (
    <Sheet>
      <h3 className="utrecht-heading-3">{title}</h3>
      <Facts
        facts={[
          [t('familyName.label'), content?.familyName],
          [t('rest.place'), content?.place ?? '–'],
          [
            t('rest.people'),
            <ul key="people">
              {content?.people.map((person) => (
                <li key={personInWords(person, t, language)}>{personInWords(person, t, language)}</li>
              ))}
            </ul>,
          ],
          [t('follow.by'), view.referrerName],
          [t('concerns.label'), content?.concerns],
          [t('follow.now'), standingInWords(view, 'assessor', list)],
        ]}
      />
    </Sheet>
  );
};

/** Two referrals beside each other. Reading the other one is logged, so it is fetched only when it is asked for. */
export const BothReferrals = ({
  mine,
  otherId,
}: {
  readonly mine: ReferralView;
  readonly otherId: ReferralId;
}): ReactNode => {
  const t = useText('referral');
  const language = useLanguage();
  const other = useView('GET /referrals/{referralId}', { params: { referralId: otherId } });
  if (other.state === 'coming') return <Loading />;
  if (other.state === 'problem') return <ProblemNotice problem={other.problem} />;
  const date = spokenDate(other.view.submittedOn ?? other.view.startedAt, 'full', language);
  return (
    <>
      <div className="beside stacked">
        <One view={mine} title={t('same.this')} />
        <One view={other.view} title={t('same.that', { date })} />
      </div>
      <p>
        <TextLink to="/aanmeldingen/$referralId" params={{ referralId: otherId }}>
          {t('same.open')}
        </TextLink>
      </p>
    </>
  );
};
