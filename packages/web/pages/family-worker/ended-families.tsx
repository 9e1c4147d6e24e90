import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** Families whose help has ended, apart from those for whom it goes on; last ended first. */
export const EndedFamilies = ({ showsWorker }: { readonly showsWorker: boolean }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  const shown = useView('GET /families', { query: { state: 'ended' } });
  if (shown.state !== 'here' || shown.view.rows.length === 0) return null;
  const rows = shown.view.rows.toSorted((one, other) => other.since.localeCompare(one.since));
  return (
    <Section title={t('ended.title')}>
      <Rows label={t('ended.title')}>
        {rows.map(({ id, name, ending, workerName = '' }) => (
          <Row key={id}>
            <p>
              <TextLink to="/gezinnen/$familyId" params={{ familyId: id }}>
                {name}
              </TextLink>{' '}
              {ending !== undefined && (
                <span className="quiet">
                  {t(`ended.${ending.as}`, { date: spokenDate(ending.on, 'full', language) })}
                  {showsWorker && ` · ${workerName}`}
                </span>
              )}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
};
