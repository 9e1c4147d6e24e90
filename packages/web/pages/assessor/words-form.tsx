import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';

export type WordsFormField = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What to do when it is empty. */
  readonly required: string;
  /** One line instead of a text. */
  readonly isLine?: boolean;
};

const none: readonly FieldMistake[] = [];

/** A form of a few fields of words, all of them needed, and one button. What was typed stays when sending fails. */
export const WordsForm = ({
  fields,
  button,
  note,
  problem,
  isBusy,
  onSend,
}: {
  readonly fields: readonly WordsFormField[];
  readonly button: string;
  readonly note?: string;
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  /** The words in the order of the fields. */
  readonly onSend: (words: readonly string[]) => void;
}): ReactNode => {
  const [words, setWords] = useState<readonly string[]>(fields.map(() => ''));
  const [mistakes, setMistakes] = useState(none);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = fields
      .filter((_, index) => words[index]?.trim() === '')
      .map(({ id, required }) => ({ field: id, message: required }));
    setMistakes(missing);
    if (missing.length === 0) onSend(words.map((word) => word.trim()));
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      {fields.map(({ id, label, hint, isLine = false }, index) => {
        const field = {
          id,
          label,
          hint,
          error: mistakes.find(({ field: wrong }) => wrong === id)?.message,
          value: words[index] ?? '',
          onType: (typed: string) => setWords(words.with(index, typed)),
          maxLength: isLine ? 200 : 4000,
        };
        return isLine ? <TextField key={id} {...field} /> : <TextArea key={id} {...field} />;
      })}
      <p className="buttons after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {button}
        </Button>
        {note !== undefined && <span className="quiet small">{note}</span>}
      </p>
    </form>
  );
};
