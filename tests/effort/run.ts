// `npm run effort`: what each of fifteen tasks asks of the hands, done in the browser as a person would, and how long the
// keystroke-level model says that it takes. Prints a table and writes it into docs/effort.md. No test: it measures.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Effort, estimate } from './keystroke-level.ts';
import { countHands } from './person.ts';
import { openStory } from './story.ts';
import { doTasks, tasks } from './tasks/in-order.ts';

const document = join(import.meta.dirname, '../../docs/effort.md');
const marks = ['<!-- measured by npm run effort -->', '<!-- end of what was measured -->'] as const;

type Row = Effort & { readonly name: string; readonly who: string };

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

const story = await openStory();
const rows: Row[] = [];
try {
  await doTasks(story, countHands, ({ name, who }, person) => rows.push({ name, who, ...person.effort() }));
} finally {
  const table = tableOf(rows);
  console.log(table);
  if (rows.length === tasks.length) {
    const [before = '', rest = ''] = readFileSync(document, 'utf8').split(marks[0]);
    writeFileSync(document, `${before}${marks[0]}\n${table}\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`);
  }
  await story.close();
}
