import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { SharedPlan } from './circle-views.ts';
import { OwnAgreements } from './own-agreements.tsx';

const WholePlan = ({ goals, others }: Pick<SharedPlan, 'goals' | 'others'>): ReactNode => {
  const t = useText('circle');
  return (
    <>
      <Section title={t('goals.title')} level={3}>
        <Rows>
          {goals.map(({ id, words, nextStep }) => (
            <Row key={id}>
              <OwnWords>{words}</OwnWords>
              {nextStep !== undefined && <p className="quiet">{t('goals.next', { step: nextStep })}</p>}
            </Row>
          ))}
        </Rows>
      </Section>
      {others.length > 0 && (
        <Section title={t('others.title')} level={3}>
          <Rows>
            {others.map(({ id, who, what }) => (
              <Row key={id}>
                <p dir="auto">
                  <strong>{who}</strong> {what}
                </p>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
};

const WhomToAsk = ({ worker }: Pick<SharedPlan, 'worker'>): ReactNode => {
  const t = useText('circle');
  return (
    <Sheet>
      <h3 className="utrecht-heading-3">{t('ask.title')}</h3>
      {worker === undefined ? (
        <p>{t('ask.none')}</p>
      ) : (
        <>
          <p>{t('ask.who', { name: worker.name, provider: worker.providerName })}</p>
          {worker.reach !== undefined && <p>{worker.reach}</p>}
        </>
      )}
    </Sheet>
  );
};

/** One family: what the reader does for it, whom to call, and that the family decides. */
export const SharedPlanPart = ({ plan }: { readonly plan: SharedPlan }): ReactNode => {
  const t = useText('circle');
  const language = useLanguage();
  const { familyId, familyName, what, since, endedOn, worker } = plan;
  return (
    <Section title={t('family', { name: familyName })}>
      <p className="section__text">{t(`reads.${what}`)}</p>
      {endedOn !== undefined && <p>{t('ended', { date: spokenDate(endedOn, 'day', language) })}</p>}
      <Section title={t('mine.title')} level={3}>
        <OwnAgreements plan={plan} />
      </Section>
      {what === 'whole-plan' && <WholePlan goals={plan.goals} others={plan.others} />}
      <div className="stack after">
        <WhomToAsk worker={worker} />
        <Sheet>
          <h3 className="utrecht-heading-3">{t('know.title')}</h3>
          <p>{t('know.stop')}</p>
          <p>
            {t('know.seen')} {t('know.since', { date: spokenDate(since, 'full', language) })}
          </p>
          <p className="no-print">
            <TextLink to="/kring/$familyId/stoppen" params={{ familyId }}>
              {t('end.link')}
            </TextLink>
          </p>
        </Sheet>
      </div>
    </Section>
  );
};
