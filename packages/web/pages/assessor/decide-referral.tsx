import { type ComponentType, type ReactNode, useState } from 'react';
import { Choice } from '../../components/choices.tsx';
import { Section } from '../../components/section.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import type { NewsItem } from '../referral/news.tsx';
import type { ReferralView } from '../referral/referral-api.ts';
import type { OnMoved } from '../referral/use-act.ts';
import { AcceptReferral } from './accept-referral.tsx';
import { AskReferrer } from './ask-referrer.tsx';
import { DeclineReferral } from './decline-referral.tsx';
import { ReferOn } from './refer-on.tsx';

const decisions = ['accept', 'ask', 'refer-on', 'decline'] as const;
type Decision = (typeof decisions)[number];

/** What each form of a decision gets. */
export type DecisionProps = {
  readonly view: ReferralView;
  readonly version: number | undefined;
  readonly onDone: (next: string) => void;
  readonly onMoved: OnMoved;
};

const forms: Readonly<Record<Decision, ComponentType<DecisionProps>>> = {
  accept: AcceptReferral,
  ask: AskReferrer,
  'refer-on': ReferOn,
  decline: DeclineReferral,
};

/** One question, four answers; each opens its own form with one button that names what happens. */
export const DecideReferral = ({
  view,
  version,
  onMoved,
  onNews,
}: Pick<DecisionProps, 'view' | 'version' | 'onMoved'> & { readonly onNews: (news: NewsItem) => void }): ReactNode => {
  const t = useText('referral');
  const [decision, setDecision] = useState<Decision>();
  const Form = decision === undefined ? undefined : forms[decision];
  const onDone = (done: Decision, text: string): void => {
    setDecision(undefined);
    onNews({ kind: 'positive', title: t(`decided.${done}`), text });
  };
  return (
    <div className="section no-print">
      <Section title={t('decide.title')}>
        <Choice
          id="decision"
          label={t('decide.what')}
          columns={2}
          options={decisions.map((value) => ({ value, label: t(`decide.${value}`), hint: t(`decide.${value}.hint`) }))}
          value={decision}
          onChoose={setDecision}
        />
        <WhyForStaff about="decide" />
        {Form !== undefined && decision !== undefined && (
          <div className="after">
            <Form view={view} version={version} onMoved={onMoved} onDone={(text) => onDone(decision, text)} />
          </div>
        )}
      </Section>
    </div>
  );
};
