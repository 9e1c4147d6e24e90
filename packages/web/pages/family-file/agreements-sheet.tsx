import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile, Plan } from './family-views.ts';
import { PlanSheet } from './plan-sheet.tsx';

type Action = Plan['actions'][number];

const owners = ['family', 'network', 'professional'] as const;

/** The family first, then its own circle, then professionals. */
export const byOwner = (actions: readonly Action[]): readonly Action[] =>
  owners.flatMap((owner) => actions.filter((action) => action.owner === owner && action.droppedAt === undefined));

const Agreement = ({ action }: { readonly action: Action }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  return (
    <li>
      <p dir="auto">
        <strong>{action.who}</strong> {action.what}
      </p>
      {action.before !== undefined && (
        <p className="quiet small">{t('action.before', { date: spokenDate(action.before, 'day', language) })}</p>
      )}
      {action.doneOn !== undefined && (
        <p className="with-icon small">
          <Icon name="check" />
          {t('action.done', { date: spokenDate(action.doneOn, 'day', language) })}
        </p>
      )}
    </li>
  );
};

/** Sheet three: who does what, when they meet next and how the family reaches the worker. */
export const AgreementsSheet = ({
  file,
  plan,
  level,
}: {
  readonly file: FamilyFile;
  readonly plan: Plan;
  readonly level?: 2 | 3;
}): ReactNode => {
  const t = useText('family-file');
  const common = useText('common');
  const language = useLanguage();
  const actions = byOwner(plan.actions);
  const { next, reach } = file.appointment;
  return (
    <PlanSheet
      number={3}
      level={level}
      familyName={plan.familyName}
      title={t('sheet.agreements')}
      lead={t('sheet.agreements.lead', { count: actions.length, words: numberInWords(actions.length, common) })}
    >
      <ul className="plan-list">
        {actions.map((action) => (
          <Agreement key={action.id} action={action} />
        ))}
        {file.trajectory.ending === undefined && (
          <li>
            <p>
              {next === undefined
                ? t('next.none')
                : t('sheet.next', {
                    date: spokenDate(next.on, 'weekday', language),
                    time: next.at?.replace(':', '.') ?? '',
                  })}
            </p>
            <p className="quiet small">{reach === undefined || reach === '' ? t('next.noReach') : reach}</p>
          </li>
        )}
      </ul>
    </PlanSheet>
  );
};
