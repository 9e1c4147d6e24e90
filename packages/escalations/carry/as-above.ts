// A bottleneck in the file after word from above: the same story, one step further. Pure, so that twice is once.
// What the file was told and what it said itself stays, whatever is taken back above.
import { addDays } from '@greep/kernel';
import { baseOf, givenIn, type Leaving, verdictIn } from '../base-of.ts';
import type { Bottleneck } from '../bottleneck.ts';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { termTo } from '../levels.ts';
import type { Above, Round } from '../round.ts';
import { givenAbove, givenOf, heardOf, newsIn, notOwn, questionsOf } from './from-above.ts';

const stateAt = { doorbraakteam: 'at-doorbraakteam', policyTeam: 'at-policy-team' } as const;

type Outside = Bottleneck & { readonly above: Above };

/** The answer that the file knew was taken back: it stays as an earlier round, with what the family said of it. */
const roundTakenBack = (before: Outside, copy: DoorbraakBottleneck): readonly Round[] => {
  const given = givenIn(before);
  const takenBack = newsIn(before.above, copy).find(({ what }) => what === 'pulled-back');
  if (!given || !takenBack) return [];
  const verdict = verdictIn(before);
  const round = {
    question: before.content.question,
    questions: [],
    shown: [],
    late: [],
    given,
    takenBackOn: takenBack.on,
  };
  return [{ ...round, ...(verdict && { verdict }) }];
};

/** The family may still look at words that answer a question which is asked as before. */
const isStillAsked = (before: Bottleneck, copy: DoorbraakBottleneck): before is Leaving => {
  const asked = before.questions.filter(({ level }) => level !== 'supervisor');
  return before.state === 'leaving' && copy.state === 'returned' && asked.length === copy.questions.length;
};

const whereItLies = (
  base: ReturnType<typeof baseOf> & { readonly above: Above },
  copy: DoorbraakBottleneck,
): Bottleneck | undefined => {
  switch (copy.state) {
    case 'on-agenda':
      return { ...base, state: stateAt[copy.level], due: copy.due };
    case 'returned': {
      const due = addDays(copy.questions.at(-1)?.askedOn ?? copy.arrivedOn, termTo.answerQuestion);
      return { ...base, state: 'returned' as const, from: copy.level, question: copy.question, due };
    }
    case 'at-national':
      return { ...base, state: 'at-national' as const, due: copy.due };
    case 'answered':
    case 'closed': {
      const due = addDays(copy.answeredOn, termTo.judge);
      return { ...base, ...givenOf(copy), state: 'answered' as const, due };
    }
    default:
      return undefined;
  }
};

export const asAbove = (before: Outside, copy: DoorbraakBottleneck): Bottleneck => {
  const news = newsIn(before.above, copy);
  const takenBack = roundTakenBack(before, copy);
  const next = {
    steps: [...before.steps, ...notOwn(news)],
    above: heardOf(before.above, copy),
    rounds: [...before.rounds, ...takenBack],
    questions: questionsOf(before.questions, copy),
  };
  if (isStillAsked(before, copy)) return { ...before, ...next };
  const base = { ...baseOf(before, 'question-gone', news.at(-1)?.on ?? copy.arrivedOn), ...next };
  if (before.state === 'withdrawn') {
    const given = givenAbove(copy) ?? (takenBack.length > 0 ? undefined : before.given);
    const { withdrawnOn, reason } = before;
    return { ...base, state: 'withdrawn', withdrawnOn, ...(reason && { reason }), ...(given && { given }) };
  }
  // Judged already: what is put right later changes nothing of what the family said. Another answer is not judged yet.
  if (before.state === 'closed' && takenBack.length === 0) return { ...before, ...next, ...givenAbove(copy) };
  return whereItLies(base, copy) ?? { ...before, ...next };
};
