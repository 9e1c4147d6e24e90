import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { asWritten } from '../../text/as-written.ts';
import { spokenMonth } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

export type Tried = { readonly when?: string | undefined; readonly what: string };

/** What was tried already, by month. */
export const TriedList = ({
  tried,
  level = 3,
}: {
  readonly tried: readonly Tried[];
  readonly level?: 2 | 3;
}): ReactNode => {
  const t = useText('ladder');
  const language = useLanguage();
  return (
    <Section title={t('tried')} level={level}>
      {tried.length === 0 ? (
        <p className="quiet">{t('tried.none')}</p>
      ) : (
        <ol className="tried">
          {tried.map(({ when, what }) => (
            <li key={`${when} ${what}`}>
              <span className="quiet">{when !== undefined && spokenMonth(when, language)}</span>
              <p {...asWritten(what)}>{what}</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
};
