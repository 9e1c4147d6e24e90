// The tasks in the order in which life brings them: each begins where the one before ended.
import { arrive } from '../../browser/around-the-plan.ts';
import { casts } from '../../browser/cast.ts';
import type { Visitor } from '../../browser/visitor.ts';
import type { Person } from '../person.ts';
import type { Story } from '../story.ts';
import type { Task } from '../task.ts';
import { addColleague, answer, attainment, log, looks, report, score } from './along-the-way.ts';
import { accept, choose, meet, refer } from './handover.ts';
import { agree, firstPlan, propose, reword, safety } from './plan.ts';

const untilProposed: readonly Task[] = [refer, accept, choose, meet, firstPlan, safety, propose];
const afterwards: readonly Task[] = [agree, reword, log, score, report, answer, looks, attainment, addColleague];

export const tasks: readonly Task[] = [...untilProposed, ...afterwards];

/** Somebody of the family comes in with the paper from the worker; that is no task of the table. */
const letMotherIn = async (story: Story): Promise<void> => {
  const { town, stage } = story;
  const { family, mother: key } = casts[town];
  story.keep('samira', await arrive(stage, await story.as('anouk'), { town, family, key, name: family.mother }));
};

/** Nobody shuts a page with the last word half typed: out of the field, and until nothing is on its way. */
const putDown = async ({ page }: Visitor): Promise<void> => {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.waitForTimeout(1_200);
  await page.waitForLoadState('networkidle');
};

/** Does them one after the other; `done` hears of each with the hands that did it. */
export const doTasks = async <Hands extends Person>(
  story: Story,
  handsOf: (visitor: Visitor) => Hands,
  done: (task: Task, hands: Hands) => void,
): Promise<void> => {
  for (const task of tasks) {
    if (task === afterwards[0]) await letMotherIn(story);
    const visitor = await story.as(task.who);
    await visitor.visit('/');
    const hands = handsOf(visitor);
    await task.do(hands).catch(async (cause: unknown) => {
      const screen = await visitor.page.getByRole('main').innerText();
      throw new Error(`"${task.name}" was not done at ${visitor.page.url()}, which says:\n${screen}`, { cause });
    });
    await putDown(visitor);
    done(task, hands);
  }
};
