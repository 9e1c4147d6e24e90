import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Section } from '../../components/section.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { Answer, Version } from './family-views.ts';
import { useNames } from './use-names.ts';

const icons = { waiting: 'clock', yes: 'check', no: 'stop', 'not-like-this': 'say' } as const;

const Line = ({ answer: { name, answer, words, at, isMe } }: { readonly answer: Answer }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  return (
    <li className="row row--stacked">
      <p className="with-icon">
        <Icon name={icons[answer]} />
        <span>
          <strong>{isMe ? home('you') : name}</strong> {t(`answer.${answer}`)}{' '}
          {at !== undefined && <DateText on={at} />}
        </span>
      </p>
      {words !== undefined && <OwnWords>{words}</OwnWords>}
    </li>
  );
};

/** What happens now, in one or two sentences. */
export const WhatNow = ({ version }: { readonly version: Version }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const names = useNames();
  const { state, answers, proposedByName } = version;
  const waiting = answers.filter(({ answer }) => answer === 'waiting');
  const who = names(waiting.map(({ name }) => firstName(name)));
  const isAsked = answers.some(({ isMe }) => isMe);
  if (state === 'agreed') return <Notice kind="positive">{t('now.agreed')}</Notice>;
  if (state === 'refused') return <Notice kind="info">{t('now.refused', { who: firstName(proposedByName) })}</Notice>;
  if (state === 'superseded') return <Notice kind="info">{t('now.superseded')}</Notice>;
  if (!isAsked)
    return (
      <Notice kind="info">
        <strong>{t('now.notAsked')}</strong> {t('now.notAskedWhy')} {home('asked.waitsFor', { who })}
      </Notice>
    );
  if (waiting.some(({ isMe }) => isMe)) return null;
  return (
    <Notice kind="positive">
      <strong>{home('asked.saidYes')}</strong> {home('asked.waitsFor', { who })} {t('now.onlyThen')}
    </Notice>
  );
};

/** Who was asked and what each said. */
export const Answers = ({ version }: { readonly version: Version }): ReactNode => {
  const t = useText('family-plan');
  return (
    <Section title={t('answers.title')}>
      <ul className="rows">
        {version.answers.map((answer) => (
          <Line key={answer.personId} answer={answer} />
        ))}
      </ul>
    </Section>
  );
};
