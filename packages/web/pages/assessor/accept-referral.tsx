import { type FormEvent, type ReactNode, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { Provider, SayReferral } from '../referral/referral-api.ts';
import { useAct } from '../referral/use-act.ts';
import type { DecisionProps } from './decide-referral.tsx';

const roomInWords = ({ capacity, running, waiting }: Provider, t: SayReferral): string => {
  const count = capacity - running - waiting;
  return count > 0 ? t('accept.room', { count, running, waiting }) : t('accept.full', { capacity, running, waiting });
};

const mistakesIn = (
  provider: Provider | undefined,
  approach: string | undefined,
  t: SayReferral,
): readonly FieldMistake[] => {
  if (provider === undefined) return [{ field: 'provider', message: t('accept.required.provider') }];
  return approach === undefined ? [{ field: 'approach', message: t('accept.required.approach') }] : [];
};

const none: readonly FieldMistake[] = [];

const AcceptForm = ({
  view,
  version,
  onDone,
  onMoved,
  providers,
}: DecisionProps & { readonly providers: readonly Provider[] }): ReactNode => {
  const t = useText('referral');
  const [providerId, setProvider] = useState<string>();
  const [approachId, setApproach] = useState<string>();
  const [mistakes, setMistakes] = useState(none);
  const provider = providers.find(({ id }) => id === providerId);
  const approaches = provider?.approaches ?? [];
  // The only approach of a provider needs no choosing.
  const chosen = approaches.length === 1 ? approaches[0] : approaches.find(({ id }) => id === approachId);
  const { act, isBusy, problem } = useAct('POST /referrals/{referralId}/acceptances', {
    onDone: () => onDone(t('decided.accept.next', { provider: provider?.name ?? '' })),
    onMoved,
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = mistakesIn(provider, chosen?.id, t);
    setMistakes(missing);
    if (provider === undefined || chosen === undefined) return;
    const body = { providerId: provider.id, approachId: chosen.id };
    void act({ params: { referralId: view.id }, body, ifMatch: version });
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      {view.content?.introducer.kind === 'nobody' && <Notice kind="info">{t('accept.nobody')}</Notice>}
      <Choice
        id="provider"
        label={t('accept.provider')}
        columns={1}
        error={provider === undefined ? mistakes.find(({ field }) => field === 'provider')?.message : undefined}
        options={providers.map((one) => ({ value: one.id, label: one.name, hint: roomInWords(one, t) }))}
        value={provider?.id}
        onChoose={setProvider}
      />
      {provider !== undefined && (
        <Choice
          id="approach"
          label={t('accept.approach')}
          columns={1}
          error={chosen === undefined ? mistakes.find(({ field }) => field === 'approach')?.message : undefined}
          options={approaches.map(({ id, name, withoutIntroducer }) => ({
            value: id,
            label: name,
            hint: t(`accept.${withoutIntroducer}`),
          }))}
          value={chosen?.id}
          onChoose={setApproach}
        />
      )}
      <p className="buttons after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {provider === undefined ? t('accept.do') : t('accept.do.with', { provider: provider.name })}
        </Button>
        <span className="quiet small">{t('decide.final')}</span>
      </p>
    </form>
  );
};

/** Accepting: a provider with the room that it has, and one of its approaches. */
export const AcceptReferral = (decision: DecisionProps): ReactNode => {
  const t = useText('referral');
  const room = useView('GET /provider-capacities', {});
  if (room.state === 'coming') return <Loading />;
  if (room.state === 'problem') return <ProblemNotice problem={room.problem} />;
  const { providers } = room.view;
  if (providers.length === 0)
    return (
      <EmptyState picture="list" title={t('accept.none.title')}>
        {t('accept.none.text')}
      </EmptyState>
    );
  return <AcceptForm {...decision} providers={providers} />;
};
