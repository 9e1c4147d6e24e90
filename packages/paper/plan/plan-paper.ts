import type { PlanOnPaper } from '@greep/plans';
import type { Paper } from '../paper.ts';
import { inDutch } from './in-dutch.ts';
import { inEnglish } from './in-english.ts';
import { leastFirst, withoutFirst } from './leave-out.ts';
import { planGroups } from './plan-blocks.ts';

/** The family's plan as a paper of at most three pages. */
export const planPaper = (plan: PlanOnPaper): Paper => {
  const say = plan.language === 'nl' ? inDutch : inEnglish;
  const things = leastFirst(plan);
  const short = say.foot(plan.version, plan.printedOn);
  return {
    language: plan.language,
    title: say.title(plan.familyName),
    madeOn: plan.printedOn,
    foot: { long: `${say.family(plan.familyName)} · ${short}`, short },
    page: say.page,
    unprintable: say.unprintable,
    most: things.length,
    without: (leftOut) => planGroups({ plan, say, out: withoutFirst(things, leftOut) }),
  };
};
