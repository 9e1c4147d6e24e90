import { type ReactNode, useState } from 'react';
import { forgetGone } from '../../along/choose-fate.ts';
import type { ListedAlong } from '../../along/list-along.ts';
import { keepSending } from '../../along/send-along.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { QueueItem } from './queue-item.tsx';

/** What could not be kept, said until it was read. */
const Gone = ({ gone }: Pick<ListedAlong, 'gone'>): ReactNode => {
  const t = useText('along');
  const language = useLanguage();
  if (gone.length === 0) return null;
  return (
    <div role="alert">
      <Notice kind="negative">
        {gone.map(({ n, count, because, at }) => (
          <p key={n}>{t(`gone.${because}`, { count, moment: spokenDate(at, 'weekday', language) })}</p>
        ))}
        <p className="after">
          <Button onClick={() => void forgetGone()}>{t('gone.read')}</Button>
        </p>
      </Notice>
    </div>
  );
};

const SendNow = (): ReactNode => {
  const t = useText('along');
  const [isBusy, setBusy] = useState(false);
  const sendNow = async (): Promise<void> => {
    setBusy(true);
    await keepSending();
    setBusy(false);
  };
  return (
    <>
      {!navigator.onLine && <p className="quiet after">{t('offline')}</p>}
      <p className="after">
        <Button isBusy={isBusy} onClick={() => void sendNow()}>
          {t(isBusy ? 'sending' : 'send')}
        </Button>
      </p>
    </>
  );
};

/** Everything that was done without reception, in its order, with what became of it. */
export const Queue = ({ along }: { readonly along: ListedAlong }): ReactNode => {
  const t = useText('along');
  const rows = along.families.flatMap(({ row, copy, items }) =>
    copy === undefined ? [] : items.map((item) => ({ row, copy, item })),
  );
  const waits = rows.filter(({ item }) => item.fate !== 'sent').length;
  // What asks for something stands on top.
  const sorted = rows.toSorted((one, other) => Number(one.item.fate === 'sent') - Number(other.item.fate === 'sent'));
  return (
    <Section title={t('queue')} aside={waits > 0 && t('queue.count', { count: waits })}>
      <Gone gone={along.gone} />
      {waits === 0 && <p className="quiet">{t('queue.none')}</p>}
      {rows.length > 0 && (
        <Rows label={t('queue')}>
          {sorted.map((shown) => (
            <QueueItem key={shown.item.n} {...shown} />
          ))}
        </Rows>
      )}
      {waits > 0 && <SendNow />}
    </Section>
  );
};
