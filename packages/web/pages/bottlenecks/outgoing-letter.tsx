import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { asWritten } from '../../text/as-written.ts';
import { spokenMonth } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { OutgoingText } from './bottleneck-views.ts';

/** The exact text that goes out of the file, as whoever is asked for help reads it. */
export const OutgoingLetter = ({ text }: { readonly text: OutgoingText }): ReactNode => {
  const t = useText('ladder');
  const language = useLanguage();
  if (text.kind === 'answer')
    return (
      <div className="outgoing">
        <p {...asWritten(text.answer)}>{text.answer}</p>
      </div>
    );
  const { question, why, tried, organisations, whoMayDecide, goalWords } = text;
  return (
    <div className="outgoing">
      <p className="read-as__head" {...asWritten(question)}>
        {question}
      </p>
      <p {...asWritten(why)}>{why}</p>
      {goalWords !== undefined && <OwnWords>{goalWords}</OwnWords>}
      {tried.length > 0 && (
        <ol className="tried" aria-label={t('tried')}>
          {tried.map(({ month, what }) => (
            <li key={`${month} ${what}`}>
              <span className="quiet">{month !== undefined && spokenMonth(month, language)}</span>
              <p {...asWritten(what)}>{what}</p>
            </li>
          ))}
        </ol>
      )}
      {organisations.length > 0 && (
        <p>
          <span className="quiet">{t('organisations')}: </span>
          <span {...asWritten(organisations.join(', '))}>{organisations.join(', ')}</span>
        </p>
      )}
      {whoMayDecide !== undefined && (
        <p>
          <span className="quiet">{t('decides')}: </span>
          <span {...asWritten(whoMayDecide)}>{whoMayDecide}</span>
        </p>
      )}
    </div>
  );
};
