import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { levelOf } from '../../pictures/goal-way.ts';
import { signed } from '../../pictures/progress-words.ts';
import { firstName } from '../../session/first-name.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-member/family-views.ts';
import { type Mistake, partsOf, presentIn, scoreIn, typedDay } from './evaluation-fields.ts';
import { reasonOf } from './step-options.ts';
import type { Evaluating } from './use-evaluating.ts';

type Part = { readonly plan: Plan; readonly goals: readonly Goal[]; readonly evaluating: Evaluating };

/** Where something is still missing, with a way to each: the fields are on other parts of the conversation. */
const StillMissing = ({
  familyId,
  goals,
  mistakes,
}: {
  readonly familyId: string;
  readonly goals: readonly Goal[];
  readonly mistakes: readonly Mistake[];
}) => {
  const t = useText('common');
  const box = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    if (mistakes.length > 0) box.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  const parts = partsOf(goals);
  return (
    <section className="error-summary" aria-labelledby={title} tabIndex={-1} ref={box}>
      <h2 className="utrecht-heading-3" id={title}>
        {t('errors', { count: mistakes.length, words: numberInWords(mistakes.length, t) })}
      </h2>
      <ul>
        {mistakes.map(({ part, field, message }) => (
          <li key={field}>
            {parts.includes(part) ? (
              <Link
                className="utrecht-link"
                to="/gezinnen/$familyId/evaluatie/{-$deel}"
                params={{ familyId, deel: part }}
                hash={field}
              >
                {message}
              </Link>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const WhatWasSaid = ({ plan, goals, evaluating }: Part): ReactNode => {
  const t = useText('evaluation');
  const said = (id: string): ReactNode => {
    const { step, because } = scoreIn(evaluating.typing.fields, id);
    const reason = reasonOf(because);
    if (reason !== undefined) return <strong>{t('line.none', { why: t(`because.${reason}`) })}</strong>;
    return step === '' ? (
      <span className="quiet">{t('ready.notYet')}</span>
    ) : (
      <strong>
        <bdi dir="ltr">{signed(levelOf(step))}</bdi>
      </strong>
    );
  };
  return (
    <Section title={t('ready.said')}>
      <ul className="rows">
        {goals.map(({ id, content }) => (
          <li className="row" key={id}>
            <div className="row__body">
              {content.kind === 'own' ? (
                <OwnWords>{content.words}</OwnWords>
              ) : (
                <p dir="auto">
                  <Tag kind="must">{t('goal.must')}</Tag> {content.words}
                </p>
              )}
              <p>{said(id)}</p>
            </div>
            <div className="row__end">
              <Link
                className="utrecht-link"
                to="/gezinnen/$familyId/evaluatie/{-$deel}"
                params={{ familyId: plan.familyId, deel: id }}
              >
                {t('ready.change')}
                <span className="visually-hidden">: {content.words}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Who was there and when, what was said of each goal, and what happens once it is recorded. */
export const ReadyPart = (part: Part): ReactNode => {
  const t = useText('evaluation');
  const { plan, evaluating } = part;
  const { typing, change, mistakes, errorAt, send, isBusy, problem } = evaluating;
  return (
    <>
      <PageHeading lead={t('ready.lead')}>{t('ready.title')}</PageHeading>
      <StillMissing familyId={plan.familyId} goals={part.goals} mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Choices
        id="present"
        label={t('present.label')}
        error={errorAt('present')}
        options={plan.people.map(({ personId, name }) => ({ value: personId, label: firstName(name) }))}
        values={[...presentIn(typing.fields)]}
        onChoose={(ids) => change({ present: ids.join(' ') })}
      />
      <DateField
        id="on"
        label={t('on.label')}
        error={errorAt('on')}
        value={typedDay(typing.fields)}
        onType={(on) => change({ on })}
        onBlur={typing.flush}
      />
      <WhatWasSaid {...part} />
      <Section title={t('ready.then')}>
        <Notice kind="info">
          <p>{t('ready.then.seen')}</p>
          <p>{t('ready.then.contradict')}</p>
          <p>{t('ready.then.correct')}</p>
        </Notice>
        <WhyForStaff about="evaluate" />
        <p className="buttons after">
          <Button look="filled" isBusy={isBusy} onClick={() => void send()}>
            {t('ready.go')}
          </Button>
        </p>
      </Section>
    </>
  );
};
