import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { Facts } from '../../components/facts.tsx';
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

const Fields = ({ goal, fields }: { readonly goal: VersionGoal; readonly fields: readonly GoalField[] }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const textOf = (field: GoalField): string => goalFieldText(goal, field, { t, language });
  return (
    <>
      {fields.includes('words') &&
        (goal.content.kind === 'own' ? <OwnWords>{textOf('words')}</OwnWords> : <p>{textOf('words')}</p>)}
      <Facts
        facts={fields
          .filter((field) => field !== 'words')
          .map((field) => [
            t(`goal.${field}`),
            <span key={field} className="written" dir="auto">
              {textOf(field) || t('version.empty')}
            </span>,
          ])}
      />
    </>
  );
};

const Side = ({
  name,
  goal,
  fields,
}: {
  /** Which version; left out when there is only one. */
  readonly name?: string;
  readonly goal: VersionGoal | undefined;
  readonly fields: readonly GoalField[];
}): ReactNode => {
  const t = useText('family-file');
  return (
    <div className="compared__side">
      {name !== undefined && <p className="quiet small">{name}</p>}
      {goal === undefined ? <p className="quiet">{t('version.notThere')}</p> : <Fields goal={goal} fields={fields} />}
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
        <Side {...(older && { name: t('versions.one', { version: newer.version }) })} goal={after} fields={shown} />
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
                      {older !== undefined && (
                        <p className="quiet small">{t('versions.one', { version: version.version })}</p>
                      )}
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
