import { type ReactNode, useState } from 'react';
import { discard, sendAgain } from '../../along/choose-fate.ts';
import type { Copy } from '../../along/copy.ts';
import type { ListedItem } from '../../along/list-along.ts';
import type { CopyRow } from '../../along/shelf.ts';
import type { Others } from '../../along/waiting.ts';
import { Button } from '../../components/button.tsx';
import { Row } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import { spokenTime } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { describeItem, differences } from './describe-item.ts';

type Shown = { readonly row: CopyRow; readonly copy: Copy; readonly item: ListedItem };

const kinds = { waits: 'plain', sent: 'positive', refused: 'negative', clash: 'warning' } as const;

const useWords = () => ({ t: useText('along'), talk: useText('conversation') });

/** One press asks, the next does: the text would be gone. */
const Discard = ({ row, item, name }: Omit<Shown, 'copy'> & { readonly name: string }): ReactNode => {
  const t = useText('along');
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <Button look="plain" aria-label={`${t('discard')}: ${name}`} onClick={() => setSure(true)}>
        {t('discard')}
      </Button>
    );
  return (
    <>
      {item.made !== undefined && <p className="small">{t('discard.follows')}</p>}
      <Button onClick={() => void discard(row, item)}>{t('discard.sure')}</Button>
      <Button look="plain" onClick={() => setSure(false)}>
        {t('discard.not')}
      </Button>
    </>
  );
};

const Clash = ({
  row,
  item,
  theirs,
  name,
}: Omit<Shown, 'copy'> & { readonly theirs: Others; readonly name: string }): ReactNode => {
  const words = useWords();
  const [mine, others] = differences(item.mine ?? {}, theirs.fields, words);
  // It is not there any more: there is nothing to lay it beside.
  if (Object.keys(theirs.fields).length === 0)
    return (
      <>
        <p>{words.t('clash.gone')}</p>
        <p dir="auto">{mine}</p>
        <p className="buttons">
          <Discard row={row} item={item} name={name} />
        </p>
      </>
    );
  return (
    <TwoTexts
      conflict={{
        phase: 'conflict',
        mine,
        theirs: { ...theirs, text: others },
      }}
      onChoose={(whose) => void (whose === 'mine' ? sendAgain(row, item) : discard(row, item))}
    />
  );
};

const Fate = ({ row, item, name }: Omit<Shown, 'copy'> & { readonly name: string }): ReactNode => {
  const t = useText('along');
  const language = useLanguage();
  switch (item.fate) {
    case 'sent':
      return <p className="quiet small">{t('sent.at', { time: spokenTime(item.sentAt, language) })}</p>;
    case 'refused':
      return (
        <>
          <p>{t('refused.because', { because: item.because })}</p>
          <p className="buttons">
            <Button aria-label={`${t('again')}: ${name}`} onClick={() => void sendAgain(row, item)}>
              {t('again')}
            </Button>
            <Discard row={row} item={item} name={name} />
          </p>
        </>
      );
    case 'clash':
      return <Clash row={row} item={item} theirs={item.theirs} name={name} />;
    default:
      return item.isHeldUp ? <p className="quiet small">{t('waits.after')}</p> : null;
  }
};

/** One thing that was done without reception, and what became of it. */
export const QueueItem = ({ row, copy, item }: Shown): ReactNode => {
  const words = useWords();
  const name = describeItem(item, copy, words);
  return (
    <Row end={<Tag kind={kinds[item.fate]}>{words.t(`fate.${item.fate}`)}</Tag>}>
      <p dir="auto">{name}</p>
      <Fate row={row} item={item} name={name} />
    </Row>
  );
};
