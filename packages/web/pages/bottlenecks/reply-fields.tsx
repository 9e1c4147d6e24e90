import type { ReactNode } from 'react';
import { Choice } from '../../components/choices.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { AnswerFields } from './answer-fields.tsx';
import { type FormPart, fieldIn } from './form-part.ts';
import { type Reply, replyOf } from './reply-form.ts';

export type ReplyOption = { readonly value: Reply; readonly label: string; readonly hint: string };

/** What do we do with this: the choice, and the fields that belong to it. */
export const ReplyFields = ({
  options,
  upIsPage,
  ...part
}: FormPart & {
  readonly options: readonly ReplyOption[];
  /** Bringing it on is done on a page of its own: then there is nothing to fill in here. */
  readonly upIsPage: boolean;
}): ReactNode => {
  const t = useText('reply');
  const { fields, onType, mistakes } = part;
  const reply = replyOf(fields);
  return (
    <>
      <Choice
        id="reply"
        label={t('reply')}
        columns={3}
        error={mistakes.find(({ field }) => field === 'reply')?.message}
        options={options}
        value={reply}
        onChoose={(value) => onType({ ...fields, reply: value })}
      />
      {reply === 'solve' && <AnswerFields {...part} />}
      {reply === 'back' && (
        <TextArea label={t('question')} hint={t('question.hint')} maxLength={1500} {...fieldIn(part, 'question')} />
      )}
      {reply === 'up' && !upIsPage && (
        <TextArea label={t('reason')} hint={t('reason.hint')} maxLength={1500} {...fieldIn(part, 'reason')} />
      )}
    </>
  );
};
