import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { OwnWords } from '../../components/own-words.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Tag } from '../../components/tag.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Action, VersionGoal } from './family-views.ts';

export type Comparison = View<'GET /families/{familyId}/plan-versions/{version}/comparison'>;
export type Change = Comparison['goals'][number]['change'];

const parts = ['words', 'smart', 'levels', 'lifeDomain', 'from', 'until', 'weight', 'speaker'] as const;

export const GoalText = ({ goal }: { readonly goal: VersionGoal | undefined }): ReactNode => {
  const t = useText('family-plan');
  if (goal === undefined) return <p className="quiet">{t('compare.absent')}</p>;
  const { content } = goal;
  return (
    <>
      {content.kind === 'own' ? (
        <OwnWords>{content.words}</OwnWords>
      ) : (
        <p {...asWritten(content.words)}>{content.words}</p>
      )}
      {content.smart !== undefined && (
        <p className="small quiet" {...asWritten(content.smart)}>
          {content.smart}
        </p>
      )}
    </>
  );
};

export const ActionText = ({ action }: { readonly action: Action | undefined }): ReactNode => {
  const t = useText('family-plan');
  if (action === undefined) return <p className="quiet">{t('compare.absent')}</p>;
  return (
    <p {...asWritten(action.what)}>
      <strong>{action.who}</strong>: {action.what}
    </p>
  );
};

type PairProps = {
  readonly change: Change;
  readonly fields?: readonly string[];
  readonly comparison: Comparison;
  readonly older: ReactNode;
  readonly newer: ReactNode;
};

/** The same thing in both versions, side by side. */
export const Pair = ({ change, fields = [], comparison, older, newer }: PairProps): ReactNode => {
  const t = useText('family-plan');
  const changed = parts.filter((part) => fields.includes(part)).map((part) => t(`compare.part.${part}`));
  return (
    <li className="compare">
      <p>
        <Tag>{t(`compare.${change}`)}</Tag>{' '}
        {change === 'changed' && changed.length > 0 && (
          <span className="small">{t('compare.in', { parts: changed.join(', ') })}</span>
        )}
      </p>
      <div className="two-texts__both">
        <Sheet>
          <p className="quiet small">{t('versions.one', { version: comparison.older.version })}</p>
          {older}
        </Sheet>
        <Sheet>
          <p className="quiet small">{t('versions.one', { version: comparison.newer.version })}</p>
          {newer}
        </Sheet>
      </div>
    </li>
  );
};
