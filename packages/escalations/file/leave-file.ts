// The moment at which words leave the file. What was clean when it was shown is looked at once more:
// somebody may have joined the family since.
import { addDays, type Day, fail, LadderId, ok, type Result, wrongState } from '@greep/kernel';
import type { Outcome } from '@greep/verbs';
import { baseOf, type Leaving } from '../base-of.ts';
import type { Bottleneck } from '../bottleneck.ts';
import { dueAt, type TeamLevel } from '../levels.ts';
import type { Above } from '../round.ts';
import { putLink } from '../storage.ts';
import { checkOutgoingText, isClean } from '../text/check-outgoing-text.ts';
import { knownInFile } from '../text/known-in-file.ts';
import type { BottleneckSlice } from './bottleneck-file.ts';
import { writeBottleneck } from './write-bottleneck.ts';

type Departure = {
  readonly action: string;
  readonly today: Day;
  readonly newId: () => string;
  readonly on?: Day;
  readonly byName: string;
};

const stateAt = { doorbraakteam: 'at-doorbraakteam', policyTeam: 'at-policy-team' } as const;

/** The copy gets an id of chance: nothing about the file follows from it. */
const aboveOf = ({ text, above }: Leaving, { today, newId }: Departure): Above | undefined => {
  if (text.kind === 'answer') return above && { ...above, sent: above.sent + 1 };
  return { id: LadderId.parse(newId()), text, leftOn: today, sent: 1, heard: 0, steps: 0 };
};

const answered = ({ text, questions }: Leaving, today: Day): Bottleneck['questions'] =>
  text.kind === 'pass-up'
    ? questions
    : questions.map((asked, at) =>
        at === questions.length - 1 ? { ...asked, answer: text.answer, answeredOn: today } : asked,
      );

const outside = (leaving: Leaving, above: Above, { today, byName }: Departure): Bottleneck => {
  const { text, before } = leaving;
  const level: TeamLevel = before.state === 'returned' ? before.from : 'doorbraakteam';
  const what = text.kind === 'pass-up' ? ('left-file' as const) : ('question-answered' as const);
  return {
    ...baseOf(leaving, 'left', today),
    state: stateAt[level],
    above,
    due: text.kind === 'pass-up' ? dueAt(level, today) : addDays(today, 14),
    questions: answered(leaving, today),
    steps: [...leaving.steps, { what, level, on: today, byName }],
  };
};

export const leaveFile = (slice: BottleneckSlice, leaving: Leaving, departure: Departure): Result<Outcome> => {
  if (!isClean(checkOutgoingText(leaving.text, knownInFile(slice)))) return fail(wrongState('text-holds-names-now'));
  const above = aboveOf(leaving, departure);
  if (!above) return fail(wrongState('bottleneck-text-is-shown'));
  const next = outside(leaving, above, departure);
  return ok(
    writeBottleneck(departure.action, next, slice.bottleneck.version, {
      ...(departure.on && { on: departure.on }),
      puts: leaving.text.kind === 'pass-up' ? [putLink(above.id, next)] : [],
      facts: [
        { type: 'bottleneck-left-file.v1', data: { bottleneckId: next.id, ladderId: above.id, sent: above.sent } },
      ],
    }),
  );
};
