import { type ReactNode, useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/use-text.ts';
import type { Theme } from '../bottlenecks/bottleneck-views.ts';
import { themes } from '../bottlenecks/report-form.ts';
import { QuestionRows } from './question-rows.tsx';
import { ShownRows } from './shown-rows.tsx';
import { useLadderRows } from './use-rows.ts';

const PassedUp = (): ReactNode => {
  const t = useText('doorbraak');
  const here = useLadderRows('passed-up');
  if (here.rows === undefined || here.rows.length === 0) return null;
  return (
    <Section title={t('passedUp.title')}>
      <QuestionRows here={here} rows={here.rows} label={t('passedUp.title')} />
    </Section>
  );
};

const Answers = (): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const here = useLadderRows('answered');
  const [theme, setTheme] = useState<Theme | 'all'>('all');
  return (
    <Section title={t('answered.list')} aside={t('answered.order')}>
      <ShownRows here={here}>
        {(rows) => {
          const present = themes.filter((known) => rows.some((row) => row.theme === known));
          const shown = rows.filter((row) => theme === 'all' || row.theme === theme);
          if (rows.length === 0)
            return (
              <EmptyState picture="list" title={t('answered.none.title')}>
                {t('answered.none.text')}
              </EmptyState>
            );
          return (
            <>
              {present.length > 1 && (
                <div className="filters">
                  <Select
                    label={t('answered.theme')}
                    options={[
                      { value: 'all', label: t('answered.theme.all') },
                      ...present.map((value) => ({ value, label: ladder(`theme.${value}`) })),
                    ]}
                    value={theme}
                    onChoose={setTheme}
                  />
                </div>
              )}
              <QuestionRows here={here} rows={shown} label={t('answered.list')} />
            </>
          );
        }}
      </ShownRows>
    </Section>
  );
};

/** What was answered, and whether it helped; and what went higher. */
export const Answered = (): ReactNode => {
  const t = useText('doorbraak');
  return (
    <>
      <PageHeading lead={t('answered.lead')}>{t('answered.title')}</PageHeading>
      <Answers />
      <PassedUp />
    </>
  );
};
