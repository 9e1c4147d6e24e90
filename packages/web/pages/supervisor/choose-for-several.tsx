import { type FormEvent, type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import type { FamilyRow } from '../family-worker/family-rows.ts';
import { type ChosenFor, useChoosingWorker } from './use-choosing-worker.ts';

type Worker = View<'GET /workers-with-room'>['workers'][number];

/** Who got a worker, and why the others did not. */
export const ChosenNow = ({
  done,
  worker,
}: {
  readonly done: readonly ChosenFor[];
  readonly worker: string;
}): ReactNode => {
  const t = useText('worker');
  const given = done.filter(({ problem }) => problem === undefined).map(({ row }) => row.name);
  return (
    <div role="status">
      {given.length > 0 && (
        <Notice kind="positive">{t('several.done', { names: given.join(', '), name: worker })}</Notice>
      )}
      {done.map(
        ({ row, problem }) =>
          problem !== undefined && (
            <Notice kind="warning" key={row.id}>
              <strong>{row.name}.</strong> {problem.detail === '' ? t('several.offline') : problem.detail}
            </Notice>
          ),
      )}
    </div>
  );
};

const Form = ({
  rows,
  workers,
  onDone,
}: {
  readonly rows: readonly FamilyRow[];
  readonly workers: readonly Worker[];
  readonly onDone: (done: readonly ChosenFor[], worker: string) => void;
}): ReactNode => {
  const t = useText('worker');
  const common = useText('common');
  const { choose, isBusy } = useChoosingWorker();
  const withRoom = workers.filter(({ room }) => room > 0);
  const [chosen, setChosen] = useState<string>();
  const worker = withRoom.find(({ id }) => id === chosen) ?? withRoom[0];
  if (worker === undefined) return <p>{t('choose.none.text')}</p>;
  const isTooMany = worker.room < rows.length;
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isTooMany) onDone(await choose(rows, worker.id), worker.name);
  };
  const values = { count: rows.length, words: numberInWords(rows.length, common) };
  return (
    <form onSubmit={(event) => void go(event)} noValidate>
      <Select
        label={t('choose.who')}
        options={withRoom.map(({ id, name, room }) => ({
          value: id,
          label: `${name}, ${t('supervisor.room', { count: room })}`,
        }))}
        value={worker.id}
        onChoose={setChosen}
      />
      <p role="status" className="late">
        {isTooMany && t('several.room', { name: worker.name, count: worker.room })}
      </p>
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy || isTooMany}>
          {t('several.go', values)}
        </Button>
      </p>
    </form>
  );
};

/** One worker for all families that were chosen in the list. */
export const ChooseForSeveral = ({
  rows,
  onDone,
}: {
  readonly rows: readonly FamilyRow[];
  readonly onDone: (done: readonly ChosenFor[], worker: string) => void;
}): ReactNode => {
  const t = useText('worker');
  const common = useText('common');
  const workers = useView('GET /workers-with-room', {});
  const words = beginSentence(numberInWords(rows.length, common));
  return (
    <div className="after">
      <Sheet labelledBy="choose-several">
        <h3 className="utrecht-heading-3" id="choose-several">
          {t('several.title', { count: rows.length, words })}
        </h3>
        <p className="quiet small">{rows.map(({ name }) => name).join(', ')}</p>
        {workers.state === 'here' && <Form rows={rows} workers={workers.view.workers} onDone={onDone} />}
        <p className="quiet small after">{t('choose.lead')}</p>
      </Sheet>
    </div>
  );
};
