import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { LogLine } from './family-views.ts';
import { LookLine } from './look-line.tsx';
import { looksOf } from './looks.ts';

const Lines = ({ rows }: { readonly rows: readonly LogLine[] }): ReactNode => {
  const t = useText('family');
  const language = useLanguage();
  const others = looksOf(rows).filter(({ isMe }) => !isMe);
  const oldest = rows.at(-1);
  if (others.length === 0)
    return (
      <p className="section__text">
        {oldest === undefined
          ? t('looked.none.text')
          : t('looked.onlyYou', { date: spokenDate(oldest.at, 'weekday', language) })}
      </p>
    );
  return (
    <Rows>
      {others.slice(0, 3).map((look) => (
        <LookLine key={look.key} look={look} mostActs={2} />
      ))}
    </Rows>
  );
};

/** The last three looks by somebody else, and the way to all of them. When it cannot be read the rest of the page stands. */
export const LookedLately = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('family');
  const shown = useView('GET /families/{familyId}/access-log', { params: { familyId }, query: {} });
  return (
    <Section title={t('looked.inFile')}>
      {shown.state === 'here' && <Lines rows={shown.view.rows} />}
      {shown.state === 'problem' && <p className="section__text">{t('looked.cannot')}</p>}
      <p className="after">
        <TextLink to="/wie-keek">{t('looked.all')}</TextLink>
      </p>
    </Section>
  );
};
