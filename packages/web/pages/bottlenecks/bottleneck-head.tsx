import type { ReactNode } from 'react';
import { Facts } from '../../components/facts.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tag } from '../../components/tag.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Bottleneck } from './bottleneck-views.ts';

/** The question as heading, the goal that waits for it, and who decides, must act and told it. */
export const BottleneckHead = ({ bottleneck }: { readonly bottleneck: Bottleneck }): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  const language = useLanguage();
  const { content, theme, question, goal, reportedBy, reportedOn, due, owner } = bottleneck;
  const { whoMayDecide, organisations } = content;
  const facts = [
    whoMayDecide !== undefined && ([ladder('decides'), whoMayDecide] as const),
    organisations.length > 0 && ([ladder('organisations'), organisations.join(', ')] as const),
    owner !== undefined && ([t('fact.owner'), owner.name ?? t(`owner.${owner.kind}`)] as const),
    due !== undefined && ([t('fact.due'), spokenDate(due, 'weekday', language)] as const),
    [t('fact.reported'), `${reportedBy.name}, ${spokenDate(reportedOn, 'day', language)}`] as const,
  ].filter((fact) => fact !== false);
  return (
    <>
      <p className="stuck__tags">
        <Tag>{ladder(`theme.${theme}`)}</Tag>
        <Tag>{t(`tag.${bottleneck.state}`)}</Tag>
      </p>
      <PageHeading ownWords={reportedBy.as === 'family'}>{question}</PageHeading>
      {goal !== undefined && (
        <>
          <p className="quiet">{t('goal')}</p>
          <blockquote className="stuck__voice">
            <OwnWords size="quote">{goal.words}</OwnWords>
          </blockquote>
        </>
      )}
      <div className="who-decides">
        <Facts line facts={facts} />
      </div>
    </>
  );
};
