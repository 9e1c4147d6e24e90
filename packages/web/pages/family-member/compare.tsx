import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { HowFarCompared } from '../evaluation/how-far-then.tsx';
import { NotFound } from '../not-found.tsx';
import { ActionText, type Change, type Comparison, GoalText, Pair } from './compare-pair.tsx';
import { WithOurFamily } from './with-our-family.tsx';

const route = getRouteApi('/role/plan/vergelijk/$version');

const Same = ({ count }: { readonly count: number }): ReactNode => {
  const t = useText('family-plan');
  return count > 0 && <p className="quiet after">{t('compare.same', { count })}</p>;
};

const Compared = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const evaluation = useText('evaluation');
  const { older, newer, goals, actions } = comparison;
  const isSame = ({ change }: { readonly change: Change }): boolean => change === 'same';
  const isNothing = goals.every(isSame) && actions.every(isSame);
  return (
    <>
      <BackLink to="/plan">{home('plan.title')}</BackLink>
      <PageHeading lead={isNothing ? t('compare.nothing') : t('compare.lead')}>
        {t('compare.title', { version: newer.version })}
      </PageHeading>
      <Section title={home('goals.title')}>
        <ul>
          {goals
            .filter((row) => !isSame(row))
            .map(({ id, change, fields }) => (
              <Pair
                key={id}
                {...{ change, fields, comparison }}
                older={<GoalText goal={older.goals.find((goal) => goal.id === id)} />}
                newer={<GoalText goal={newer.goals.find((goal) => goal.id === id)} />}
              />
            ))}
        </ul>
        <Same count={goals.filter(isSame).length} />
      </Section>
      <HowFarCompared older={older} newer={newer} title={evaluation('then.title.family')} />
      <Section title={t('doers.title')}>
        <ul>
          {actions
            .filter((row) => !isSame(row))
            .map(({ id, change }) => (
              <Pair
                key={id}
                {...{ change, comparison }}
                older={<ActionText action={older.actions.find((action) => action.id === id)} />}
                newer={<ActionText action={newer.actions.find((action) => action.id === id)} />}
              />
            ))}
        </ul>
        <Same count={actions.filter(isSame).length} />
      </Section>
    </>
  );
};

const ComparisonOf = ({ familyId, version }: { readonly familyId: string; readonly version: number }): ReactNode => (
  <ShownView
    shown={useView('GET /families/{familyId}/plan-versions/{version}/comparison', {
      params: { familyId, version },
      query: {},
    })}
  >
    {(comparison) => <Compared comparison={comparison} />}
  </ShownView>
);

/** What changed since the version before. */
export const ComparePlan = (): ReactNode => {
  const { version } = route.useParams();
  if (!/^[1-9]\d{0,5}$/.test(version)) return <NotFound />;
  return <WithOurFamily>{(familyId) => <ComparisonOf familyId={familyId} version={Number(version)} />}</WithOurFamily>;
};
