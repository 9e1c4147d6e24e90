import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { Notice } from '../../components/notice.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from '../family-file/family-crumbs.tsx';
import { useFamilyId } from '../family-file/use-family-id.ts';
import type { Plan } from '../family-member/family-views.ts';
import { useNames } from '../family-member/use-names.ts';
import { Attainment } from './attainment.tsx';
import { contentText, ScoreTrace } from './score-trace.tsx';
import { Successes } from './successes.tsx';

type Evaluation = View<'GET /families/{familyId}/evaluations/{evaluation}'>;

const Scores = ({ evaluation: { familyId, scores } }: { readonly evaluation: Evaluation }): ReactNode => {
  const t = useText('evaluation');
  return (
    <Section title={t('ready.said')}>
      <ul className="rows">
        {scores.map((score) => (
          <li className="row" key={score.goalId}>
            <div className="row__body">
              {score.kind === 'own' ? (
                <OwnWords>{score.goalWords}</OwnWords>
              ) : (
                <p dir="auto">
                  <Tag kind="must">{t('goal.must')}</Tag> {score.goalWords}
                </p>
              )}
              <p>
                <strong>{contentText(score.content, t)}</strong>
                {score.content.words !== undefined && <span dir="auto"> {score.content.words}</span>}
              </p>
              <ScoreTrace score={score} />
            </div>
            <div className="row__end">
              <TextLink to="/gezinnen/$familyId/doelen/$goalId" params={{ familyId, goalId: score.goalId }}>
                {t('page.goal')}
                <span className="visually-hidden">: {score.goalWords}</span>
              </TextLink>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** The plan goes on: what was seen leads to other steps and actions, in a version that the family agrees to. */
const GoOn = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  const params = { familyId: plan.familyId };
  if (!plan.isEvaluatedSince || !plan.acts.includes('propose')) return null;
  return (
    <div className="no-print looked-back">
      <Notice kind="positive">
        <p>
          <strong>{t('page.recorded')}</strong> {t('page.next')}
        </p>
        <p className="buttons after">
          <ButtonLink to="/gezinnen/$familyId/tafel" params={params} look="filled">
            {t('page.change')}
          </ButtonLink>
          <ButtonLink to="/gezinnen/$familyId/plan/voorleggen" params={params}>
            {t('page.propose')}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  );
};

const Page = ({ evaluation, plan }: { readonly evaluation: Evaluation; readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const names = useNames();
  const { familyId, number, on, presentNames, recordedByName, successes, attainment, scores, nextDueOn } = evaluation;
  const wordsOf = (goalId: string): string => scores.find((score) => score.goalId === goalId)?.goalWords ?? '';
  const isLast = plan.evaluations.at(-1)?.number === number;
  return (
    <>
      <FamilyCrumbs file={{ id: familyId, name: plan.familyName }} here={t('page.crumb')} />
      <PageHeading
        lead={t('page.who', { count: presentNames.length, names: names(presentNames), worker: recordedByName })}
      >
        {t('page.title', { date: spokenDate(on, 'full', language) })}
      </PageHeading>
      {isLast && <GoOn plan={plan} />}
      <WithMargin
        margin={
          <>
            {attainment !== undefined && <Attainment moment={attainment} wordsOf={wordsOf} />}
            {isLast && nextDueOn !== undefined && (
              <MarginNote title={t('due.title')}>
                <p>{t('due.on', { date: spokenDate(nextDueOn, 'weekday', language) })}</p>
              </MarginNote>
            )}
            <MarginNote title={t('margin.title')}>
              <p>{t('margin.who')}</p>
            </MarginNote>
          </>
        }
      >
        <Section title={t('success.said')}>
          <Successes successes={successes} />
        </Section>
        <Scores evaluation={evaluation} />
      </WithMargin>
    </>
  );
};

/** One evaluation as worker and supervisor read it; right after recording, with how the plan goes on. */
export const EvaluationPage = (): ReactNode => {
  const { evaluation = '' } = useParams({ strict: false });
  const familyId = useFamilyId();
  const plan = useView('GET /families/{familyId}/plan', { params: { familyId } });
  const shown = useView('GET /families/{familyId}/evaluations/{evaluation}', {
    params: { familyId, evaluation: Number(evaluation) },
  });
  return (
    <ShownView shown={shown}>
      {(view) => <ShownView shown={plan}>{(itsPlan) => <Page evaluation={view} plan={itsPlan} />}</ShownView>}
    </ShownView>
  );
};
