import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Attainment } from '../evaluation/attainment.tsx';
import { Successes } from '../evaluation/successes.tsx';
import type { Plan } from './family-views.ts';

const goalsOf = ({ goals, safetyGoals }: Plan) => [...goals, ...safetyGoals];

/** What somebody of the family says against a score: something to talk about. */
const ToTalkAbout = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  const open = goalsOf(plan).flatMap((goal) =>
    goal.scores.flatMap(({ contradictions }) =>
      contradictions.filter(({ isOpen }) => isOpen).map((contradiction) => ({ goal, contradiction })),
    ),
  );
  return open.map(({ goal, contradiction: { byName, words, at } }) => (
    <Notice kind="info" key={at}>
      <p>{t('talk.says', { name: byName })}</p>
      <OwnWords>{words}</OwnWords>
      <p>
        <TextLink to="/gezinnen/$familyId/doelen/$goalId" params={{ familyId: plan.familyId, goalId: goal.id }}>
          {t('talk.go')}
          <span className="visually-hidden">: {goal.content.words}</span>
        </TextLink>
      </p>
    </Notice>
  ));
};

/** When it is time to look back together, and a way to begin. */
const Due = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const { evaluationDueOn: due, acts } = plan;
  if (due === undefined) return null;
  const isLate = due < today();
  const date = spokenDate(due, 'day', language);
  return (
    <>
      <p className="section__text">
        {isLate ? (
          <span className="late">
            <Icon name="warn" />
            {t('due.late', { date })}
          </span>
        ) : (
          t('due.on', { date: spokenDate(due, 'weekday', language) })
        )}
      </p>
      {acts.includes('evaluate') && (
        <p className="after no-print">
          <ButtonLink
            to="/gezinnen/$familyId/evaluatie/{-$deel}"
            params={{ familyId: plan.familyId }}
            icon="flag"
            look={isLate ? 'filled' : 'outlined'}
          >
            {t('due.go')}
          </ButtonLink>
        </p>
      )}
    </>
  );
};

/** In the file: what is to be talked about, when worker and family look back, and how far they came since the start. */
export const ProgressPart = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const last = plan.evaluations.at(-1);
  const moment = plan.attainment?.at(-1);
  if (plan.agreed === undefined && last === undefined) return null;
  const wordsOf = (id: string): string => goalsOf(plan).find((goal) => goal.id === id)?.content.words ?? '';
  const earlier = plan.evaluations.toReversed();
  return (
    <div className="looked-back">
      <div className="with-margin">
        <Section title={t('file.title')}>
          <ToTalkAbout plan={plan} />
          <Due plan={plan} />
          {last === undefined ? (
            <p className="section__text quiet">{t('file.none')}</p>
          ) : (
            <>
              <h3 className="doers__title">{t('success.lately', { date: spokenDate(last.on, 'day', language) })}</h3>
              <Successes successes={last.successes} />
              <p className="section__text">
                {t('file.evaluations')}{' '}
                {earlier.map(({ number, on }, index) => (
                  <span key={number}>
                    {index > 0 && ' · '}
                    <TextLink
                      to="/gezinnen/$familyId/evaluaties/$evaluation"
                      params={{ familyId: plan.familyId, evaluation: String(number) }}
                    >
                      {spokenDate(on, 'full', language)}
                    </TextLink>
                  </span>
                ))}
              </p>
            </>
          )}
        </Section>
        {/* The page has a margin of its own already: a second landmark would have to be told apart from it. */}
        <div className="margin">{moment !== undefined && <Attainment moment={moment} wordsOf={wordsOf} />}</div>
      </div>
    </div>
  );
};
