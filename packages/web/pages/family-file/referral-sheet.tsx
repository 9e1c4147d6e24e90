import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';

type Referral = View<'GET /families/{familyId}/referral'>;

const ways = ['call', 'text', 'letter', 'visit', 'through-referrer'] as const;

const contactWays = (codes: readonly string[], t: Say<'family-file'>): string =>
  ways
    .filter((way) => codes.includes(way))
    .map((way) => t(`way.${way}`))
    .join(', ');

const Warning = ({ referral: { warning, hiddenBecause } }: { readonly referral: Referral }): ReactNode => {
  const t = useText('family-file');
  if (warning === undefined && hiddenBecause === undefined) return null;
  return (
    <Notice kind="warning">
      {warning !== undefined && (
        <p dir="auto">
          <strong>{t('referral.warning')}</strong> {warning}
        </p>
      )}
      {hiddenBecause !== undefined && <p>{t('referral.hidden')}</p>}
    </Notice>
  );
};

/** What was written when the family was referred, in the words that the family reads too. */
export const ReferralSheet = ({
  familyId,
  level = 3,
}: {
  readonly familyId: string;
  readonly level?: 2 | 3;
}): ReactNode => {
  const Heading = `h${level}` as const;
  const t = useText('family-file');
  const language = useLanguage();
  const shown = useView('GET /families/{familyId}/referral', { params: { familyId } });
  return (
    <ShownView shown={shown}>
      {(referral) => (
        <Sheet>
          <p className="quiet small">
            {t('referral.by', {
              name: referral.referrerName,
              date: spokenDate(referral.submittedOn, 'full', language),
            })}
          </p>
          <Heading className="utrecht-heading-3 after">{t('referral.concerns')}</Heading>
          <p className="written" dir="auto">
            {referral.concerns}
          </p>
          {referral.goesWell !== undefined && (
            <>
              <Heading className="utrecht-heading-3 after">{t('referral.goesWell')}</Heading>
              <p className="written" dir="auto">
                {referral.goesWell}
              </p>
            </>
          )}
          <div className="after">
            <Facts
              facts={[
                [
                  t('referral.frame'),
                  referral.frame.kind === 'voluntary'
                    ? t('referral.voluntary')
                    : t('referral.imposed', { by: referral.frame.by ?? '' }),
                ],
                [t('referral.introducer'), referral.introducerName ?? t('referral.nobody')],
                [t('referral.ways'), contactWays(referral.contactWays, t)],
                ...(referral.interpreter === undefined
                  ? []
                  : [[t('referral.interpreter'), referral.interpreter] as const]),
              ]}
            />
          </div>
          <Warning referral={referral} />
        </Sheet>
      )}
    </ShownView>
  );
};
