import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';

const states = ['proposed', 'agreed', 'refused', 'superseded'] as const;

/** Every version that was put to the family, the newest first. None is ever thrown away. */
export const Versions = ({ plan: { versions } }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  if (versions.length === 0) return null;
  const first = Math.min(...versions.map(({ version }) => version));
  return (
    <Section title={t('versions.title')}>
      <Rows>
        {versions
          .toSorted((one, other) => other.version - one.version)
          .map(({ version, state, on }) => {
            const known = states.find((candidate) => candidate === state);
            const params = { version: String(version) };
            return (
              <Row key={version}>
                <p>
                  <TextLink to="/plan/versie/$version" params={params}>
                    {t('versions.one', { version })}
                  </TextLink>
                </p>
                <p className="quiet">
                  {known !== undefined && t(`versions.${known}`)} <DateText on={on} shape="full" />
                </p>
                {version > first && (
                  <p>
                    <TextLink to="/plan/vergelijk/$version" params={params}>
                      {t('versions.compare', { version: version - 1 })}
                    </TextLink>
                  </p>
                )}
              </Row>
            );
          })}
      </Rows>
    </Section>
  );
};
