// What is said of a criterion: of what was found, and of how much of it our checks can see.
import type { Criterion } from './criteria.ts';
import type { CriterionResult } from './results.ts';

/** `read`: no program and no test looks at it. */
export type Outcome = 'whole' | 'part' | 'read' | 'absent' | 'faults';

const isLookedAt = ({ axe, ibm, own, tests }: CriterionResult): boolean =>
  [axe, ibm, own, tests].some(({ length }) => length > 0);

export const outcomeOf = ({ reach }: Criterion, result: CriterionResult): Outcome => {
  if (result.faults > 0) return 'faults';
  if (reach === 'absent') return 'absent';
  return isLookedAt(result) ? reach : 'read';
};
