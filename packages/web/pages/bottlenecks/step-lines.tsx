import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Section } from '../../components/section.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Step } from './bottleneck-views.ts';

/** Steps with their day and their reason, the newest on top. */
export const StepRows = ({ steps }: { readonly steps: readonly Step[] }): ReactNode => {
  const t = useText('ladder');
  if (steps.length === 0) return null;
  return (
    <ol className="tried">
      {steps
        .map((step, index) => ({ ...step, index }))
        .toReversed()
        .map(({ index, what, level, on, reason, byName }) => (
          <li key={index}>
            <span className="quiet">
              <DateText on={on} shape="short" />
            </span>
            <div>
              <p>
                {t(`step.${what}`, { level: t(`level.${level}`) })}
                {byName !== undefined && <span className="quiet small"> {byName}</span>}
              </p>
              {reason !== undefined && (
                <p {...asWritten(reason)} className="quiet written">
                  {reason}
                </p>
              )}
            </div>
          </li>
        ))}
    </ol>
  );
};

/** Everything that happened with it. */
export const StepLines = ({ steps }: { readonly steps: readonly Step[] }): ReactNode => {
  const t = useText('ladder');
  if (steps.length === 0) return null;
  return (
    <Section title={t('steps')}>
      <StepRows steps={steps} />
    </Section>
  );
};
