import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { takeAlong } from '../../along/take.ts';
import type { Problem } from '../../api/answer.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Select } from '../../components/select.tsx';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { alongQuery } from './use-along.ts';

/** Which family goes along. What it means is said before. */
export const TakeForm = ({ taken }: { readonly taken: readonly string[] }): ReactNode => {
  const t = useText('along');
  const queries = useQueryClient();
  const session = useSession();
  const shown = useView('GET /families', {});
  const [chosen, setChosen] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState<{ readonly name: string; readonly isReady: boolean }>();
  if (shown.state !== 'here' || session === undefined) return null;
  const options = shown.view.rows
    .filter(({ id, state }) => state === 'running' && !taken.includes(id))
    .map(({ id, name }) => ({ value: String(id), label: name }));
  const value = options.find((option) => option.value === chosen)?.value;
  const take = async (): Promise<void> => {
    if (value === undefined) return;
    setBusy(true);
    const done = await takeAlong(value, session);
    setBusy(false);
    setProblem(done.ok ? undefined : done.problem);
    if (done.ok) setSaid(done);
    await queries.invalidateQueries(alongQuery);
  };
  return (
    <Section title={t('take.title')}>
      <div role="status">
        {isBusy && <p>{t('taking')}</p>}
        {said !== undefined && (
          <Notice kind={said.isReady ? 'positive' : 'warning'}>
            {said.isReady ? t('taken', { name: said.name }) : `${t('taken', { name: said.name })} ${t('not.ready')}`}
          </Notice>
        )}
      </div>
      <ProblemNotice problem={problem} />
      {options.length > 0 && (
        <>
          <Select label={t('take.which')} hint={t('take.hint')} options={options} value={value} onChoose={setChosen} />
          <p className="quiet small">{t('take.own')}</p>
          <p className="after">
            <Button look="filled" icon="plus" isBusy={isBusy || value === undefined} onClick={() => void take()}>
              {t('take')}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
};
