// A version of the plan as it was put to the family, with who said what to it.
import type { Principal } from '@greep/access';
import type { Stored } from '@greep/store';
import type * as z from 'zod';
import type { PlanFile } from './plan-file.ts';
import type { PlanVersion } from './plan-version.ts';
import { speakerName } from './show-goal.ts';
import type { AnswerState, VersionView } from './views.ts';

type Shown = z.infer<typeof VersionView>;
type Answers = z.infer<typeof AnswerState>[];

const isMe = (principal: Principal, personId: string): boolean =>
  principal.kind === 'person' && principal.personId === personId;

const answersOf = (version: PlanVersion, principal: Principal): Answers =>
  version.mustAgree.map(({ personId, name }) => {
    const given = version.answers.find((answer) => answer.personId === personId);
    const base = { personId, name, isMe: isMe(principal, personId) };
    return given
      ? { ...base, answer: given.answer, at: given.at, ...(given.words && { words: given.words }) }
      : { ...base, answer: 'waiting' };
  });

export const showVersion = (file: PlanFile, { value, version }: Stored<PlanVersion>, principal: Principal): Shown => ({
  version: value.version,
  state: value.state,
  goals: value.goals.map((goal) => ({
    id: goal.id,
    content: goal.content,
    speakerName: speakerName(file, goal),
    wordings: goal.wordings,
    order: goal.order,
    isDropped: goal.droppedAt !== undefined,
  })),
  actions: value.actions,
  scores: value.scores ?? [],
  ...(value.appointment && { appointment: value.appointment }),
  ...(value.reach && { reach: value.reach }),
  readers: value.readers,
  answers: answersOf(value, principal),
  proposedAt: value.proposedAt,
  proposedByName: value.proposedBy.name,
  ...(value.state === 'agreed' && { agreedOn: value.agreedOn }),
  etag: version,
});
