// What was sent about a goal becomes a goal: a safety goal says openly who imposed it and why.
import { type FieldError, fail, invalid, ok, type Result } from '@greep/kernel';
import type { GoalContent, Levels } from './goal.ts';
import type { GoalInput } from './inputs.ts';
import type { PlanFile } from './plan-file.ts';

const noSteps: Levels = { '-1': '', '0': '', '+1': '', '+2': '', '+3': '' };

const wrongDays = ({ from, until }: GoalInput): FieldError[] =>
  from && until && until < from ? [{ pointer: '/until', code: 'before-start' }] : [];

const unknownSpeaker = ({ members }: PlanFile, { speaker }: GoalInput): FieldError[] =>
  speaker.who === 'together' || members.some(({ value }) => value.personId === speaker.personId)
    ? []
    : [{ pointer: '/speaker', code: 'not-a-choice' }];

const missingOfSafety = ({ kind, imposedBy, because }: GoalInput): FieldError[] => {
  if (kind === 'own') return [];
  return [
    ...(imposedBy ? [] : [{ pointer: '/imposedBy', code: 'required' }]),
    ...(because ? [] : [{ pointer: '/because', code: 'required' }]),
  ];
};

export const goalContent = (file: PlanFile, input: GoalInput): Result<GoalContent> => {
  const wrong = [...unknownSpeaker(file, input), ...wrongDays(input), ...missingOfSafety(input)];
  if (wrong.length > 0) return fail(invalid(wrong));
  const { kind, imposedBy = '', because = '' } = input;
  const content = {
    words: input.words,
    speaker: input.speaker,
    ...(input.smart && { smart: input.smart }),
    lifeDomain: input.lifeDomain ?? 'not-discussed',
    ...(input.from && { from: input.from }),
    ...(input.until && { until: input.until }),
    weight: input.weight ?? 3,
    levels: { ...noSteps, ...input.levels },
  };
  return ok(kind === 'own' ? { kind, ...content } : { kind, ...content, imposedBy, because });
};
