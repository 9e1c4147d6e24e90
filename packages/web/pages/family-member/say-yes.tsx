import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { Why } from '../../help/why.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { changedByAnswer } from './changed-by-answer.ts';
import type { Version } from './family-views.ts';
import { ReaderRows } from './reader-rows.tsx';
import { useNames } from './use-names.ts';
import { isAskedOfMe } from './version.tsx';
import { WithVersion } from './with-version.tsx';

const route = getRouteApi('/role/plan/versie/$version/ja');

const Confirm = ({ version, familyId }: { readonly version: Version; readonly familyId: string }): ReactNode => {
  const t = useText('family-plan');
  const names = useNames();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/plan-versions/{version}/answers', {
    changes: changedByAnswer,
  });
  const back = { to: '/plan/versie/$version', params: { version: String(version.version) } } as const;
  const others = version.answers.filter(({ isMe, answer }) => !isMe && answer === 'waiting');
  const sayYes = async (): Promise<void> => {
    const answered = await submit({ params: { familyId, version: version.version }, body: { answer: 'yes' } });
    if (answered.ok) await navigate(back);
  };
  return (
    <>
      <BackLink {...back}>{t('yes.back')}</BackLink>
      <PageHeading
        lead={
          others.length === 0
            ? t('yes.last')
            : t('yes.others', { who: names(others.map(({ name }) => firstName(name))) })
        }
      >
        {t('yes.title')}
      </PageHeading>
      <Section title={t('yes.readers')}>
        <ReaderRows readers={version.readers} />
      </Section>
      <p className="after">{t('yes.noReturn')}</p>
      <Why about="yes" />
      <ProblemNotice problem={problem} />
      <p className="after">
        <Button look="filled" wide onClick={() => void sayYes()} isBusy={isBusy}>
          {t('yes.go')}
        </Button>
      </p>
    </>
  );
};

const NotAsked = ({ version }: { readonly version: Version }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  return (
    <>
      <PageHeading>{t('yes.notAsked')}</PageHeading>
      <TextLink to="/plan/versie/$version" params={{ version: String(version.version) }}>
        {home('asked.read')}
      </TextLink>
    </>
  );
};

/** The moment before yes: what happens then, and who will read. Sharing cannot simply return. */
export const SayYes = (): ReactNode => {
  const params = route.useParams();
  return (
    <WithVersion number={params.version}>
      {(version, familyId) =>
        isAskedOfMe(version) ? <Confirm version={version} familyId={familyId} /> : <NotAsked version={version} />
      }
    </WithVersion>
  );
};
