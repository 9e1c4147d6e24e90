// How the file reads a copy outside it: what is new, what was asked, and what was answered.
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { Above, GivenAnswer, Round } from '../round.ts';
import type { LadderQuestion, LadderStep } from '../step.ts';

/** What the file itself did is written in the file already. */
const ownSteps: readonly LadderStep['what'][] = ['question-answered', 'withdrawn'];

/** Steps that the file has not written down yet. */
export const newsIn = (above: Above, copy: DoorbraakBottleneck): readonly LadderStep[] => copy.steps.slice(above.steps);

export const notOwn = (steps: readonly LadderStep[]): readonly LadderStep[] =>
  steps.filter(({ what }) => !ownSteps.includes(what));

export const heardOf = (above: Above, copy: DoorbraakBottleneck): Above => ({
  ...above,
  heard: copy.revision,
  steps: copy.steps.length,
});

type Answered = Extract<DoorbraakBottleneck, { state: 'answered' | 'closed' }>;

export const givenOf = ({ level, answer, corrections, answeredOn }: Answered): GivenAnswer => ({
  answeredAt: level,
  answer,
  corrections,
  answeredOn,
});

/** Also what was answered just before it was withdrawn. */
export const givenAbove = (copy: DoorbraakBottleneck): GivenAnswer | undefined => {
  if (copy.state === 'withdrawn') return copy.given;
  return copy.state === 'answered' || copy.state === 'closed' ? givenOf(copy) : undefined;
};

/** Questions of the supervisor stay; those from above are as they are above, with answers that have not arrived there yet. */
export const questionsOf = (before: readonly LadderQuestion[], copy: DoorbraakBottleneck): LadderQuestion[] => {
  if (copy.state === 'withdrawn') return [...before];
  const above = before.filter(({ level }) => level !== 'supervisor');
  const asked = copy.questions.map((question, at) => {
    const { answer, answeredOn } = above[at] ?? {};
    return question.answer || !answer || !answeredOn ? question : { ...question, answer, answeredOn };
  });
  return [...before.filter(({ level }) => level === 'supervisor'), ...asked];
};

/**
 * An earlier round hears of its copy too: a correction, or that its answer was taken back and another given.
 * The newest round with a copy keeps the way to it.
 */
export const roundsAsAbove = (
  round: Round & { readonly above: Above },
  copy: DoorbraakBottleneck,
): readonly Round[] => {
  const news = newsIn(round.above, copy);
  const given = givenAbove(copy);
  const takenBack = news.find(({ what }) => what === 'pulled-back');
  const { above, ...rest } = round;
  const late = [...round.late, ...notOwn(news)];
  const heard = { late, above: heardOf(above, copy), questions: questionsOf(round.questions, copy) };
  const old = { ...rest, ...(takenBack && round.given && { takenBackOn: takenBack.on }) };
  const isNew = given && round.given && news.some(({ what }) => what === 'answered');
  if (isNew)
    return [
      { ...old, questions: [] },
      { question: round.question, shown: [], given, ...heard },
    ];
  return [{ ...old, ...heard, ...(given && { given }) }];
};
