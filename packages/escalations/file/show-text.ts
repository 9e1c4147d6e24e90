// A text that is about to leave lies before the family first. What names them keeps it in; it can be written anew as often as needed.
import type { FileReader } from '@greep/care';
import { addDays, type Day, type FieldError, fail, invalid, ok, type Result } from '@greep/kernel';
import { baseOf, type Leaving } from '../base-of.ts';
import type { Bottleneck } from '../bottleneck.ts';
import { levelOf } from '../bottleneck.ts';
import { termTo } from '../levels.ts';
import type { OutgoingText } from '../outgoing-text.ts';
import { checkOutgoingText, keptIn } from '../text/check-outgoing-text.ts';
import { knownInFile } from '../text/known-in-file.ts';
import type { BottleneckSlice } from './bottleneck-file.ts';
import { saidBefore } from './said-before.ts';

type Open = Extract<Bottleneck, { state: 'at-supervisor' | 'returned' | 'leaving' }>;

type Written = {
  readonly text: OutgoingText;
  readonly reason: string;
  readonly byName: string;
  readonly today: Day;
  readonly hasSeenWarnings: boolean;
  /** A refusal tells that a word is known: no more than the writer can read in the file. */
  readonly reader: FileReader;
  /** Where the fields of the text stand in the input. */
  readonly below: string;
};

const inFuture = ({ text, today, below }: Written): readonly FieldError[] => {
  const tried = text.kind === 'pass-up' ? text.tried : [];
  return tried.flatMap(({ month }, at) =>
    month && month > today ? [{ pointer: `${below}/tried/${at}/month`, code: 'day-in-future' }] : [],
  );
};

export const showText = (
  slice: BottleneckSlice,
  before: Open,
  stood: Leaving['before'],
  written: Written,
): Result<Leaving> => {
  const findings = checkOutgoingText(written.text, knownInFile(slice, written.reader));
  const fields = [...keptIn(findings, written), ...inFuture(written)];
  if (fields.length > 0) return fail(invalid(fields));
  const { text, reason, byName, today } = written;
  const isUnchanged = before.state === 'leaving' && JSON.stringify(before.text) === JSON.stringify(text);
  const base = isUnchanged
    ? { ...baseOf(before, 'written-anew', today), shown: before.shown }
    : baseOf(before, 'written-anew', today);
  return ok({
    ...base,
    state: 'leaving',
    steps: [...before.steps, { what: 'text-shown', level: levelOf(before), on: today, reason, byName }],
    due: addDays(today, termTo.look),
    text,
    reason,
    writtenByName: byName,
    shownOn: today,
    ...saidBefore(before, text),
    before: stood,
  });
};
