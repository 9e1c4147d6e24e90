import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Notice } from '../../components/notice.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { Plan, Version } from './family-views.ts';
import { useNames } from './use-names.ts';

const Waiting = ({ proposed }: { readonly proposed: Version }): ReactNode => {
  const t = useText('family');
  return (
    <Sheet pile labelledBy="antwoord">
      <h2 id="antwoord" className="utrecht-heading-2">
        {t('asked.title')}
      </h2>
      <p className="after">
        {t('asked.who', { who: firstName(proposed.proposedByName) })}{' '}
        <strong>
          <DateText on={proposed.proposedAt} shape="weekday" />
        </strong>
        . {t('asked.text')}
      </p>
      <p className="after">
        <ButtonLink look="filled" wide to="/plan/versie/$version" params={{ version: String(proposed.version) }}>
          {t('asked.go')}
        </ButtonLink>
      </p>
    </Sheet>
  );
};

const Proposed = ({ proposed }: { readonly proposed: Version }): ReactNode => {
  const t = useText('family');
  const names = useNames();
  const mine = proposed.answers.find(({ isMe }) => isMe);
  const others = proposed.answers.filter(({ answer }) => answer === 'waiting').map(({ name }) => firstName(name));
  return (
    <Notice kind="info">
      <strong>{mine === undefined ? t('asked.notMe') : t('asked.saidYes')}</strong>{' '}
      {t('asked.waitsFor', { who: names(others) })}{' '}
      <TextLink to="/plan/versie/$version" params={{ version: String(proposed.version) }}>
        {t('asked.read')}
      </TextLink>
    </Notice>
  );
};

const Refused = ({ refused }: { readonly refused: Version }): ReactNode => {
  const t = useText('family');
  const said = refused.answers.find(({ answer }) => answer === 'no' || answer === 'not-like-this');
  const who = said?.isMe ? t('you') : firstName(said?.name ?? '');
  return (
    <Notice kind="info">
      <strong>{t('refused.title', { who: firstName(refused.proposedByName) })}</strong>{' '}
      {said !== undefined && (said.answer === 'no' ? t('refused.no', { who }) : t('refused.not-like-this', { who }))}
      {said?.words !== undefined && <OwnWords size="list">{said.words}</OwnWords>}
    </Notice>
  );
};

/** What the plan waits for: my answer first, then somebody else's, then a new version. Nothing when nothing waits, or the help has ended. */
export const AskedForAnswer = ({ plan: { acts, proposed, refused } }: { readonly plan: Plan }): ReactNode => {
  if (!acts.includes('reword')) return null;
  if (proposed !== undefined)
    return acts.includes('answer') ? <Waiting proposed={proposed} /> : <Proposed proposed={proposed} />;
  return refused === undefined ? null : <Refused refused={refused} />;
};
