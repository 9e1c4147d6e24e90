import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Row } from '../../components/rows.tsx';
import { firstName } from '../../session/first-name.ts';
import { spokenTime } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { actText, purposeText, roleText } from './log-text.ts';
import type { Look } from './looks.ts';

/** Who looked, in which role, when, at what and why, in plain sentences. */
export const LookLine = ({
  look,
  mostActs = 4,
}: {
  readonly look: Look;
  /** How many things are named; the rest is counted. */
  readonly mostActs?: number;
}): ReactNode => {
  const t = useText('looks');
  const home = useText('family');
  const language = useLanguage();
  const { at, name, isMe, actions, organisationName } = look;
  const role = roleText(look.role);
  const who = isMe ? home('you') : firstName(name) || t('log.system');
  const why = isMe ? undefined : purposeText(look.purpose, look.role);
  const sentences = actions.slice(0, mostActs).map((action) => t(actText(action), { who }));
  const further = actions.length - mostActs;
  return (
    <Row>
      <p>
        <strong>{isMe ? home('you') : name || t('log.system')}</strong>
        {role !== undefined && !isMe && `, ${t(role)}`}
        {organisationName !== undefined && `, ${organisationName}`}
      </p>
      <p className="quiet">
        <DateText on={at} shape="weekday" />, {t('log.time', { time: spokenTime(at, language) })}. {sentences.join(' ')}{' '}
        {further > 0 && t('log.further', { count: further })} {why !== undefined && t(why, { who })}
      </p>
    </Row>
  );
};
