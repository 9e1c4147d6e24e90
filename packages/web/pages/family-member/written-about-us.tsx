import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { useNames } from './use-names.ts';
import { WithOurFamily } from './with-our-family.tsx';

type Referral = View<'GET /families/{familyId}/referral'>;

const ways = ['call', 'text', 'letter', 'visit', 'through-referrer'] as const;

/** Only what has a sentence; a code is never shown to a family. */
const known = <Code extends string>(codes: readonly Code[], sent: readonly string[]): readonly Code[] =>
  codes.filter((code) => sent.includes(code));

const Story = ({ title, children }: { readonly title: string; readonly children: string }): ReactNode => (
  <Section title={title}>
    <p className="section__text story" {...asWritten(children)}>
      {children}
    </p>
  </Section>
);

const Agreements = ({ referral }: { readonly referral: Referral }): ReactNode => {
  const t = useText('family-plan');
  const names = useNames();
  const { frame, introducerName, interpreter, contactWays } = referral;
  const imposedBy = frame.by === undefined ? t('written.imposed') : t('written.imposedBy', { who: frame.by });
  return (
    <Section title={t('written.agreed')}>
      <Facts
        facts={[
          [t('written.frame'), frame.kind === 'voluntary' ? t('written.voluntary') : imposedBy],
          [t('written.contact'), names(known(ways, contactWays).map((way) => t(`way.${way}`)))],
          ...(introducerName === undefined ? [] : [[t('written.introducer'), introducerName] as const]),
          ...(interpreter === undefined ? [] : [[t('written.interpreter'), interpreter] as const]),
        ]}
      />
    </Section>
  );
};

const Written = ({ referral }: { readonly referral: Referral }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const { referrerName, submittedOn, concerns, goesWell, warning, hiddenBecause } = referral;
  return (
    <>
      <BackLink to="/">{t('toStart')}</BackLink>
      <PageHeading
        lead={
          <>
            {t('written.by', { who: referrerName })} <DateText on={submittedOn} shape="full" />.
          </>
        }
      >
        {home('written.title')}
      </PageHeading>
      {goesWell !== undefined && <Story title={t('written.goesWell')}>{goesWell}</Story>}
      <Story title={t('written.concerns')}>{concerns}</Story>
      {warning !== undefined && <Story title={t('written.warning')}>{warning}</Story>}
      {hiddenBecause !== undefined && (
        <Notice kind="info">
          <strong>{t('written.hidden')}</strong> {t('written.hiddenAsk')}
        </Notice>
      )}
      <Agreements referral={referral} />
      <p className="quiet small after">{t('written.wrong')}</p>
    </>
  );
};

const WrittenOf = ({ familyId }: { readonly familyId: string }): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/referral', { params: { familyId } })}>
    {(referral) => <Written referral={referral} />}
  </ShownView>
);

export const WrittenAboutUs = (): ReactNode => (
  <WithOurFamily>{(familyId) => <WrittenOf familyId={familyId} />}</WithOurFamily>
);
