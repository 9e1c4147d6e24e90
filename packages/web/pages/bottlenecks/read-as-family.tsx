import type { ReactNode } from 'react';
import { Sheet } from '../../components/sheet.tsx';
import { asWritten } from '../../text/as-written.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

type Deal = { readonly who: string; readonly what: string; readonly before: string | undefined };

export type AnswerText = { readonly words: string; readonly deals: readonly Deal[] };

/** An answer in the words in which the family reads it; also on the page of the family itself. */
export const AnswerText = ({ words, deals }: AnswerText): ReactNode => {
  const t = useText('ladder');
  const language = useLanguage();
  return (
    <>
      <p {...asWritten(words)}>{words}</p>
      {deals.map(({ who, what, before }) => (
        <p dir="auto" key={`${who} ${what}`}>
          {t(before === undefined ? 'read.deal' : 'read.dealBefore', {
            who,
            what,
            date: before === undefined ? '' : spokenDate(before, 'weekday', language),
          })}
        </p>
      ))}
    </>
  );
};

export type ReadAs =
  | ({ readonly reply: 'solve' } & AnswerText)
  | { readonly reply: 'back' | 'up'; readonly words: string }
  | { readonly reply: undefined };

/** Before something is sent: how it will stand on the phone of the family. */
export const ReadAsFamily = ({ read }: { readonly read: ReadAs }): ReactNode => {
  const t = useText('ladder');
  const isEmpty = read.reply === undefined || read.words === '';
  return (
    <aside className="stuck__letter no-print" aria-labelledby="read-as">
      <Sheet pile>
        <div className="read-as">
          <h2 className="read-as__title" id="read-as">
            {t('read.title')}
          </h2>
          {read.reply === undefined ? (
            <p className="quiet">{t('read.nothing')}</p>
          ) : (
            <>
              <p className="read-as__head">{t(`read.${read.reply}`)}</p>
              {isEmpty && <p className="quiet">{t('read.nothing')}</p>}
              {read.reply === 'solve' ? (
                <AnswerText words={read.words} deals={read.deals} />
              ) : (
                <p {...asWritten(read.words)}>{read.words}</p>
              )}
              <p>{t(`read.${read.reply}.end`)}</p>
            </>
          )}
        </div>
      </Sheet>
    </aside>
  );
};
