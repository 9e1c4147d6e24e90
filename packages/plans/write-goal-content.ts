// A goal gets other content: what stood there is kept with its wording, and each field knows who changed it last.
import type { Author } from './author.ts';
import { type GoalContent, type GoalField, goalFields, steps, type WrittenGoal } from './goal.ts';

/** Each step is a field of its own. */
const fieldsOf = ({ levels, ...content }: GoalContent): Readonly<Partial<Record<GoalField, unknown>>> => ({
  ...content,
  ...Object.fromEntries(steps.map((step) => [`level${step}`, levels[step]])),
});

export const writeGoalContent = (goal: WrittenGoal, content: GoalContent, author: Author): WrittenGoal => {
  const [was, is] = [fieldsOf(goal.content), fieldsOf(content)];
  const changed = goalFields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  const { words } = content;
  return {
    ...goal,
    content,
    wordings: words === goal.content.words ? goal.wordings : [...goal.wordings, { ...author, words }],
    ...(changed.length > 0 && {
      writtenBy: { ...goal.writtenBy, ...Object.fromEntries(changed.map((field) => [field, author])) },
    }),
  };
};
