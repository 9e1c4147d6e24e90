import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { OwnWords } from '../../components/own-words.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Version } from './family-views.ts';
import { type GoalField, goalFieldOf, goalFieldText } from './goal-facts.ts';

type Comparison = View<'GET /families/{familyId}/plan-versions/{version}/comparison'>;
type GoalChange = Comparison['goals'][number];
type ActionChange = Comparison['actions'][number];
type VersionGoal = Version['goals'][number];
type VersionAction = Version['actions'][number];

const all: readonly GoalField[] = [
  'words',
  'speaker',
  'smart',
  'lifeDomain',
  'weight',
  'from',
  'until',
  'levels',
  'imposedBy',
  'because',
];

const Side = ({
  name,
  goal,
  fields,
}: {
  readonly name: string;
  readonly goal: VersionGoal | undefined;
  readonly fields: readonly GoalField[];
}): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  return (
    <div className="compared__side">
      <p className="quiet small">{name}</p>
      {goal === undefined ? (
        <p className="quiet">{t('version.notThere')}</p>
      ) : (
        fields.map((field) => {
          const text = goalFieldText(goal, field, { t, language });
          if (field === 'words')
            return goal.content.kind === 'own' ? <OwnWords key={field}>{text}</OwnWords> : <p key={field}>{text}</p>;
          return (
            <div key={field}>
              <p className="quiet small">{t(`goal.${field}`)}</p>
              <p className="written" dir="auto">
                {text === '' ? t('version.empty') : text}
              </p>
            </div>
          );
        })
      )}
    </div>
  );
};

/** One goal that changed: the older version on one side, the newer on the other. Without an older one it is only read. */
export const ComparedGoal = ({
  change: { id, change, fields },
  older,
  newer,
}: {
  readonly change: GoalChange;
  readonly older: Version | undefined;
  readonly newer: Version;
}): ReactNode => {
  const t = useText('family-file');
  const [before, after] = [older, newer].map((version) => version?.goals.find((goal) => goal.id === id));
  const words = (after ?? before)?.content.words ?? '';
  const named = fields.map(goalFieldOf).filter((field) => field !== undefined);
  const present = all.filter(
    (field) => (field !== 'imposedBy' && field !== 'because') || (after ?? before)?.content.kind === 'safety',
  );
  const shown = change === 'changed' ? all.filter((field) => named.includes(field)) : present;
  return (
    <article className="compared" aria-label={words}>
      {older !== undefined && (
        <p>
          <Tag>{t(`change.${change}`)}</Tag>{' '}
          {change === 'changed' && !named.includes('words') && <OwnWords bare>{words}</OwnWords>}
        </p>
      )}
      <div className={older === undefined ? 'compared__one' : 'compared__both'}>
        {older !== undefined && (
          <Side name={t('versions.one', { version: older.version })} goal={before} fields={shown} />
        )}
        <Side name={t('versions.one', { version: newer.version })} goal={after} fields={shown} />
      </div>
    </article>
  );
};

const ActionText = ({ action }: { readonly action: VersionAction | undefined }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  if (action === undefined) return <span className="quiet">{t('version.notThere')}</span>;
  return (
    <>
      {action.who}: {action.what}
      {action.before !== undefined && ` (${t('action.before', { date: spokenDate(action.before, 'day', language) })})`}
    </>
  );
};

/** Who does what, as far as it changed, in two columns. */
export const ComparedActions = ({
  changes,
  older,
  newer,
}: {
  readonly changes: readonly ActionChange[];
  readonly older: Version | undefined;
  readonly newer: Version;
}): ReactNode => {
  const t = useText('family-file');
  const changed = changes.filter(({ change }) => change !== 'same');
  if (changed.length === 0) return null;
  return (
    <Section title={t('sheet.agreements')}>
      <ul className="rows">
        {changed.map(({ id, change }) => (
          <li key={id} className="row">
            <div className="row__body">
              {older !== undefined && <Tag>{t(`change.${change}`)}</Tag>}
              <div className={older === undefined ? 'compared__one' : 'compared__both'}>
                {[older, newer]
                  .filter((version) => version !== undefined)
                  .map((version) => (
                    <div className="compared__side" key={version.version}>
                      <p className="quiet small">{t('versions.one', { version: version.version })}</p>
                      <p dir="auto">
                        <ActionText action={version.actions.find((action) => action.id === id)} />
                      </p>
                    </div>
                  ))}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
