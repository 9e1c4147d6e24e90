import type { ReactNode } from 'react';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';

const states = ['proposed', 'agreed', 'refused', 'superseded'] as const;

/** Every version that was put to the family, newest first. Nothing is overwritten. */
export const Versions = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  if (plan.versions.length === 0) return null;
  return (
    <Section title={t('versions.title')}>
      <Rows label={t('versions.title')}>
        {plan.versions.toReversed().map(({ version, state, on }) => {
          const known = states.find((candidate) => candidate === state) ?? 'superseded';
          return (
            <Row
              key={version}
              end={
                <TextLink
                  to="/gezinnen/$familyId/plan/versies/$version"
                  params={{ familyId: plan.familyId, version: String(version) }}
                >
                  {t(version > 1 ? 'versions.compare' : 'versions.read', { version, before: version - 1 })}
                </TextLink>
              }
            >
              <p>
                <strong>{t('versions.one', { version })}</strong>{' '}
                <span className="quiet">{t(`versions.${known}`, { date: spokenDate(on, 'full', language) })}</span>
              </p>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
};
