import { type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { CheckRow } from '../../components/check-row.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { WithWords } from '../../components/with-words.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';
import { ownActions } from './own-actions.ts';

/** What the reader does: a tick says that it is done, and can be taken back. */
export const MyActions = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family');
  const language = useLanguage();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/actions/{actionId}/done', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const actions = ownActions(plan).filter(({ id, doneOn }) => doneOn === undefined || ticked.includes(id));
  const last = actions.find(({ id, doneOn }) => id === ticked.at(-1) && doneOn !== undefined);

  const tick = async (actionId: string, isDone: boolean): Promise<void> => {
    const action = actions.find(({ id }) => id === actionId);
    if (action === undefined || isBusy) return;
    setTicked([...ticked.filter((id) => id !== actionId), actionId]);
    const { familyId } = plan;
    await submit({ params: { familyId, actionId }, body: { isDone }, ifMatch: action.version });
  };

  return (
    <Section title={t('mine.title')}>
      {actions.length === 0 && <p className="section__text">{t('mine.none')}</p>}
      <ul className="rows">
        {actions.map(({ id, what, who, before, doneOn }) => (
          <li className="row" key={id}>
            <CheckRow
              label={what}
              note={before === undefined ? who : t('mine.before', { date: spokenDate(before, 'weekday', language) })}
              isDone={doneOn !== undefined}
              onTick={(isDone) => void tick(id, isDone)}
            />
          </li>
        ))}
      </ul>
      <ProblemNotice problem={problem} />
      {last !== undefined && (
        <UndoBar onUndo={() => void tick(last.id, false)} isBusy={isBusy}>
          <WithWords sentence={t('mine.done', { what: last.what })} words={last.what} />
        </UndoBar>
      )}
    </Section>
  );
};
