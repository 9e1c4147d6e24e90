import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from '../family-file/family-crumbs.tsx';
import type { FamilyFile } from '../family-file/family-views.ts';
import { ReferralSheet } from '../family-file/referral-sheet.tsx';
import { useFamilyId } from '../family-file/use-family-id.ts';

type Worker = View<'GET /workers-with-room'>['workers'][number];

const Form = ({
  file,
  version,
  workers,
}: {
  readonly file: FamilyFile;
  readonly version: number | undefined;
  readonly workers: readonly Worker[];
}): ReactNode => {
  const t = useText('worker');
  const navigate = useNavigate();
  const present = file.trajectory.worker?.id;
  const [chosen, setChosen] = useState<string>();
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/worker', {
    changes: ['GET /families', 'GET /waiting-families', 'GET /workers-with-room', 'GET /families/{familyId}'],
  });
  const choices = workers.filter(({ id, room }) => room > 0 && id !== present);
  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === undefined) return setMistakes([{ field: 'worker', message: t('choose.who.missing') }]);
    setMistakes([]);
    const answer = await submit({ params: { familyId: file.id }, body: { workerId: chosen }, ifMatch: version });
    if (answer.ok) await navigate({ to: '/gezinnen/$familyId', params: { familyId: file.id } });
  };
  if (choices.length === 0)
    return (
      <EmptyState picture="list" title={t('choose.none.title')}>
        {t('choose.none.text')}
      </EmptyState>
    );
  return (
    <form onSubmit={(event) => void choose(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Choice
        id="worker"
        label={t('choose.who')}
        columns={1}
        error={mistakes[0]?.message}
        options={choices.map(({ id, name, families, room }) => ({
          value: id,
          label: name,
          hint: `${t('supervisor.has', { count: families })}, ${t('supervisor.room', { count: room })}`,
        }))}
        value={chosen}
        onChoose={setChosen}
      />
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('choose.go')}
        </Button>
      </p>
    </form>
  );
};

const Choosing = ({
  file,
  version,
}: {
  readonly file: FamilyFile;
  readonly version: number | undefined;
}): ReactNode => {
  const t = useText('worker');
  const workers = useView('GET /workers-with-room', {});
  const { worker, state } = file.trajectory;
  return (
    <>
      <FamilyCrumbs file={file} here={t('act.choose-worker')} />
      <PageHeading lead={t('choose.lead')}>{t('choose.title', { name: file.name })}</PageHeading>
      <WithMargin
        margin={
          <MarginNote strong title={t('choose.next.title')}>
            <p>{t('choose.next')}</p>
          </MarginNote>
        }
      >
        {worker !== undefined && <p className="after">{t('choose.now', { name: worker.name })}</p>}
        {state === 'running' || state === 'ended' ? (
          <Notice kind="info">
            <strong>{t('choose.late.title')}.</strong> {t('choose.late.text')}
          </Notice>
        ) : (
          <ShownView shown={workers}>
            {(view) => <Form file={file} version={version} workers={view.workers} />}
          </ShownView>
        )}
        <Section title={t('choose.referral')}>
          <ReferralSheet familyId={file.id} />
        </Section>
      </WithMargin>
    </>
  );
};

/** The supervisor reads what the family reads, sees who has room, and chooses. Until the first meeting this can change. */
export const ChooseWorker = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
    {(file, version) => <Choosing file={file} version={version} />}
  </ShownView>
);
