// A bottleneck in the file after word from above: the same story, one step further. Pure, so that twice is once.
import { addDays } from '@greep/kernel';
import type { Above, Bottleneck } from '../bottleneck.ts';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { termTo } from '../levels.ts';
import type { LadderQuestion, LadderStep } from '../step.ts';

const stateAt = { doorbraakteam: 'at-doorbraakteam', policyTeam: 'at-policy-team' } as const;

/** What the file itself did is written in the file already. */
const ownSteps: readonly LadderStep['what'][] = ['question-answered', 'withdrawn'];

const baseOf = ({ id, familyId, providerId, content, reportedBy, reportedOn }: Bottleneck) => ({
  ...{ id, familyId, providerId, content, reportedBy, reportedOn },
});

/** Questions of the supervisor stay; those from above are as they are above, with answers that have not arrived there yet. */
const questionsOf = (before: Bottleneck, copy: DoorbraakBottleneck): LadderQuestion[] => {
  const above = before.questions.filter(({ level }) => level !== 'supervisor');
  const asked = copy.questions.map((question, at) => (question.answer ? question : (above[at] ?? question)));
  return [...before.questions.filter(({ level }) => level === 'supervisor'), ...asked];
};

const answered = (copy: Extract<DoorbraakBottleneck, { state: 'answered' | 'closed' }>) => ({
  answeredAt: copy.level,
  answer: copy.answer,
  corrections: copy.corrections,
  answeredOn: copy.answeredOn,
});

export const asAbove = (before: Bottleneck & { readonly above: Above }, copy: DoorbraakBottleneck): Bottleneck => {
  const news = copy.steps.slice(before.above.steps).filter(({ what }) => !ownSteps.includes(what));
  const steps = [...before.steps, ...news];
  const above = { ...before.above, heard: copy.revision, steps: copy.steps.length };
  const base = { ...baseOf(before), steps, above, questions: questionsOf(before, copy) };
  if (before.state === 'withdrawn') return { ...before, ...base };
  // Judged already: what is put right later changes nothing of what the family said.
  if (before.state === 'closed') return { ...before, ...base, ...('answer' in copy && answered(copy)) };
  switch (copy.state) {
    case 'on-agenda':
      return { ...base, state: stateAt[copy.level], due: copy.due };
    case 'returned': {
      const due = addDays(copy.questions.at(-1)?.askedOn ?? copy.arrivedOn, termTo.answerQuestion);
      return { ...base, state: 'returned', from: copy.level, question: copy.question, due };
    }
    case 'at-national':
      return { ...base, state: 'at-national', due: copy.due };
    case 'answered':
    case 'closed':
      return { ...base, ...answered(copy), state: 'answered', due: addDays(copy.answeredOn, termTo.judge) };
    case 'withdrawn':
      return { ...before, ...base };
  }
};
