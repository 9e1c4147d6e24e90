// `npm run effort`: what each of fifteen tasks asks of the hands, done in the browser as a person would, and how long the
// keystroke-level model says that it takes. Prints a table and writes it into docs/effort.md. No test: it measures.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrive } from '../browser/around-the-plan.ts';
import { casts } from '../browser/cast.ts';
import { type Effort, estimate } from './keystroke-level.ts';
import { countHands } from './person.ts';
import { openStory, type Story } from './story.ts';
import type { Task } from './task.ts';
import { addColleague, answer, attainment, log, looks, report, score } from './tasks/along-the-way.ts';
import { accept, choose, meet, refer } from './tasks/handover.ts';
import { agree, firstPlan, propose, reword, safety } from './tasks/plan.ts';

const document = join(import.meta.dirname, '../../docs/effort.md');
const marks = ['<!-- measured by npm run effort -->', '<!-- end of what was measured -->'] as const;

type Row = Effort & { readonly name: string; readonly who: string };

/** Somebody of the family comes in with the paper from the worker; that is no task of the table. */
const letMotherIn = async (story: Story): Promise<void> => {
  const { town, stage } = story;
  const { family, mother: key } = casts[town];
  story.keep('samira', await arrive(stage, await story.as('anouk'), { town, family, key, name: family.mother }));
};

const measure = async (story: Story, task: Task): Promise<Row> => {
  const visitor = await story.as(task.who);
  await visitor.visit('/');
  const person = countHands(visitor);
  await task.do(person).catch(async (cause: unknown) => {
    const screen = await visitor.page.getByRole('main').innerText();
    throw new Error(`"${task.name}" was not done at ${visitor.page.url()}, which says:\n${screen}`, { cause });
  });
  return { name: task.name, who: task.who, ...person.effort() };
};

const spoken = (total: number): string => {
  const whole = Math.round(total);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

const tableOf = (rows: readonly Row[]): string =>
  [
    '| task | who | pages | clicks | other keys | letters of the text | estimate | of it typing |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => {
      const typing = estimate({ pages: 0, clicks: 0, keys: 0, letters: row.letters, moves: 0, acts: 0 });
      const cells = [
        row.name,
        row.who,
        row.pages,
        row.clicks,
        row.keys,
        row.letters,
        spoken(estimate(row)),
        spoken(typing),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');

const untilProposed = [refer, accept, choose, meet, firstPlan, safety, propose];
const tasks = [...untilProposed, agree, reword, log, score, report, answer, looks, attainment, addColleague];
const story = await openStory();
const rows: Row[] = [];
try {
  for (const task of tasks) {
    if (rows.length === untilProposed.length) await letMotherIn(story);
    rows.push(await measure(story, task));
  }
} finally {
  const table = tableOf(rows);
  console.log(table);
  if (rows.length === tasks.length) {
    const [before = '', rest = ''] = readFileSync(document, 'utf8').split(marks[0]);
    writeFileSync(document, `${before}${marks[0]}\n${table}\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`);
  }
  await story.close();
}
