import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.tsx';
import { DateText } from '../../components/date-text.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { AnswerForm } from './answer-form.tsx';
import { Answers, WhatNow } from './answers.tsx';
import type { Version } from './family-views.ts';
import { VersionText } from './version-text.tsx';
import { WithVersion } from './with-version.tsx';

const route = getRouteApi('/role/plan/versie/$version');

/** Whether this version waits for the answer of whoever reads it. */
export const isAskedOfMe = ({ state, answers }: Version): boolean =>
  state === 'proposed' && answers.some(({ isMe, answer }) => isMe && answer === 'waiting');

const Page = ({ version, familyId }: { readonly version: Version; readonly familyId: string }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const isAsked = isAskedOfMe(version);
  return (
    <>
      <BackLink to="/plan">{home('plan.title')}</BackLink>
      <PageHeading
        lead={
          <>
            {t('version.from', { who: firstName(version.proposedByName) })}{' '}
            <DateText on={version.proposedAt} shape="full" />.
          </>
        }
      >
        {isAsked ? t('version.ask') : t('version.title', { version: version.version })}
      </PageHeading>
      {isAsked && <p>{t('version.askText')}</p>}
      <WhatNow version={version} />
      <VersionText version={version} />
      <Answers version={version} />
      {isAsked && <AnswerForm familyId={familyId} version={version.version} />}
    </>
  );
};

export const PlanVersion = (): ReactNode => {
  const { version } = route.useParams();
  return <WithVersion number={version}>{(view, familyId) => <Page version={view} familyId={familyId} />}</WithVersion>;
};
