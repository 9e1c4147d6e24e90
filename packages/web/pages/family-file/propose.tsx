import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { forgetText } from '../../autosave/kept-text.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import { type AlsoReader, AlsoReads, emptyReader, readAlso } from './also-reads.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { keepReaders, keptReaders, readersKey } from './kept-readers.ts';
import { MissingSteps } from './missing-steps.tsx';
import { type Reader, Readers } from './readers.tsx';
import { WhoMustAgree } from './who-must-agree.tsx';
import { WithFileAndPlan } from './with-file-and-plan.tsx';

/** Who will read it without being asked: the family, the worker and whoever coaches the worker. */
const fixedReaders = (file: FamilyFile): readonly Reader[] => {
  const whole = { what: 'whole-plan' } as const;
  const worker = file.trajectory.worker?.name;
  return [
    ...file.members.map(
      ({ name }) => ({ ...whole, name, kind: 'family', ground: 'own-plan', purpose: 'help-with-plan' }) as const,
    ),
    ...(worker === undefined
      ? []
      : ([
          { ...whole, name: worker, kind: 'worker', ground: 'directly-involved', purpose: 'help-with-plan' },
          { ...whole, name: worker, kind: 'supervisor', ground: 'directly-involved', purpose: 'supervise-worker' },
        ] as const)),
  ];
};

/** Who was to read along the last time stays on the list, unless the family stopped it. */
const readersBefore = ({ proposed, refused, agreed, shares }: Plan): readonly AlsoReader[] => {
  const last = refused ?? proposed ?? agreed;
  const stopped = new Set(shares.filter(({ withdrawnAt }) => withdrawnAt !== undefined).map(({ name }) => name));
  return (last?.readers ?? []).flatMap(({ name, kind, what, ground }, index) =>
    ground !== 'consent' || (kind !== 'network' && kind !== 'partner') || stopped.has(name)
      ? []
      : [{ key: index + 1, name, kind, what }],
  );
};

const Form = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const navigate = useNavigate();
  const [also, setAlso] = useState(() => keptReaders(file.id) ?? readersBefore(plan));
  const change = (readers: readonly AlsoReader[]): void => {
    keepReaders(file.id, readers);
    setAlso(readers);
  };
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/plan-versions', {
    changes: ['GET /families/{familyId}/plan', 'GET /families/{familyId}', 'GET /families'],
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readAlso(also, t);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { familyId: file.id }, body: { alsoReads: [...read.readers] } });
    if (!answer.ok) return;
    forgetText(readersKey(file.id));
    await navigate({ to: '/gezinnen/$familyId', params: { familyId: file.id } });
  };
  const isIncomplete = problem?.code === 'plan-incomplete';
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={isIncomplete ? undefined : problem} />
      <MissingSteps plan={plan} pointers={isIncomplete ? problem.fields.map(({ pointer }) => pointer) : undefined} />
      <WhoMustAgree file={file} plan={plan} />
      <Section title={t('propose.readers')}>
        <p>{t('propose.readers.text')}</p>
        <Readers readers={fixedReaders(file)} />
        <AlsoReads
          readers={also}
          mistakes={mistakes}
          onChange={change}
          onAdd={() => change([...also, { ...emptyReader, key: (also.at(-1)?.key ?? 0) + 1 }])}
        />
      </Section>
      <Section title={t('propose.then')}>
        <Notice kind="info">
          <p>{t('propose.then.ask')}</p>
          <p>{t('propose.then.share')}</p>
          <p>{t('propose.then.no')}</p>
        </Notice>
        <WhyForStaff about="propose" />
        <p className="buttons after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('propose.go')}
          </Button>
          <ButtonLink to="/gezinnen/$familyId/tafel" params={{ familyId: file.id }} look="plain">
            {t('propose.notYet')}
          </ButtonLink>
        </p>
      </Section>
    </form>
  );
};

/** Nothing to ask: there are no goals yet, or the family was asked already. */
const Unchanged = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const last = (plan.proposed ?? plan.agreed)?.version;
  return (
    <Notice kind="info">
      <p>{last === undefined ? t('plan.empty.text') : t('propose.unchanged', { version: last })}</p>
      <p>
        <TextLink to="/gezinnen/$familyId/tafel" params={{ familyId: plan.familyId }}>
          {t('file.table')}
        </TextLink>
      </p>
    </Notice>
  );
};

const Proposing = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  if (!plan.acts.includes('propose')) return <NotFound />;
  return (
    <>
      <FamilyCrumbs file={file} here={t('standing.propose')} />
      <PageHeading title={t('standing.propose')} lead={t('propose.lead')}>
        {t('propose.title', { name: file.name })}
      </PageHeading>
      {plan.hasChanges || plan.isEvaluatedSince ? <Form file={file} plan={plan} /> : <Unchanged plan={plan} />}
    </>
  );
};

/** Before the plan goes to the family: what is missing, who must agree, who will read it and why, and what happens then. */
export const ProposePlan = (): ReactNode => (
  <WithFileAndPlan>{(file, plan) => <Proposing file={file} plan={plan} />}</WithFileAndPlan>
);
