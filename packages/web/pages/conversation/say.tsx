import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { type Concern, type Conversation, conversationCall } from './conversation-view.ts';
import type { TellSaving } from './told.ts';
import { type TableDraft, useFoundDraft, useTableDraft } from './use-table-draft.ts';

const together = 'together';

type Saying = {
  readonly talk: Conversation;
  readonly question: Concern['question'];
  readonly tellSaving: TellSaving;
  readonly announce: (said: string) => void;
};

const speakerOf = (chosen: string | undefined, { people }: Conversation): Concern['speaker'] => {
  const member = people.find(({ personId }) => personId === chosen);
  return member ? { who: 'member', personId: member.personId } : { who: 'together' };
};

const Writing = ({
  talk,
  question,
  draft,
  tellSaving,
  announce,
}: Saying & { readonly draft: TableDraft }): ReactNode => {
  const t = useText('conversation');
  const { familyId, people } = talk;
  const typing = useTableDraft({ familyId, section: question, draft, tellSaving });
  const [isMissing, setMissing] = useState(false);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/conversation/concerns', {
    changes: [conversationCall],
  });
  const { words = '', speaker = together } = typing.fields;
  useEffect(() => tellSaving(typing.phase, typing.flush), [tellSaving, typing.phase, typing.flush]);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { words: said = '', speaker: by } = typing.current();
    document.getElementById('say')?.focus();
    setMissing(said.trim() === '');
    if (said.trim() === '') return;
    const body = { question, words: said.trim(), speaker: speakerOf(by, talk) };
    const answer = await submit({ params: { familyId }, body });
    if (!answer.ok) return;
    // Whoever speaks goes on speaking.
    typing.type({ words: '' });
    typing.flush();
    announce(t('written', { words: said.trim() }));
  };
  return (
    <form className="say" onSubmit={(event) => void add(event)} noValidate>
      <ProblemNotice problem={problem} />
      <TextArea
        id="say"
        label={t(talk.isFamilyTurn ? 'say.turn' : 'say.label')}
        ownWords
        error={isMissing ? t('say.missing') : undefined}
        value={words}
        maxLength={1000}
        onType={(text) => typing.type({ words: text })}
        onBlur={typing.flush}
      />
      {typing.clash && <TwoTexts conflict={typing.clash} onChoose={typing.choose} ownWords />}
      <div className="say__end">
        <Choice
          label={t('who')}
          options={[
            ...people.map(({ personId, name }) => ({ value: String(personId), label: firstName(name) })),
            { value: together, label: t('together') },
          ]}
          value={speaker}
          onChoose={(value) => typing.type({ speaker: value })}
        />
        <Button type="submit" icon="plus" isBusy={isBusy}>
          {t('say.go')}
        </Button>
      </div>
    </form>
  );
};

/** One thing that somebody at the table says. It saves itself while one writes, whoever has the screen. */
export const Say = (saying: Saying): ReactNode => {
  const { talk, question } = saying;
  const draft = useFoundDraft({ familyId: talk.familyId, section: question });
  return draft === undefined ? <Loading /> : <Writing key={question} {...saying} draft={draft} />;
};
