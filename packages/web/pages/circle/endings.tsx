import type { ReactNode } from 'react';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { CircleMember } from './circle-views.ts';

/** What somebody said when they ended their part, and what worker and family made of it. */
export const Endings = ({ member: { name, endings } }: { readonly member: CircleMember }): ReactNode => {
  const t = useText('circle');
  const language = useLanguage();
  return endings.map(({ on, words, answer }) => (
    <div key={`${on} ${words}`} className="after">
      <p className="small quiet">{t('ending.said', { name, date: spokenDate(on, 'day', language) })}</p>
      <p dir="auto" className="story">
        {words}
      </p>
      {answer !== undefined && (
        <>
          <p className="small quiet">{t('ending.answered', { who: answer.byName })}</p>
          <p dir="auto" className="story">
            {answer.words}
          </p>
        </>
      )}
    </div>
  ));
};
