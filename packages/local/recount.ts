// `npm run recount -- <gemeente> <period>` counts every published figure of a period once more, from the facts in the journal,
// and says of each row whether it is equal. Such as: npm run recount -- utrecht 2026-q3 (or: running).
import { fail, Gemeente, ok, type Result } from '@greep/kernel';
import { type Installation, useInstallation } from './installation/use-installation.ts';
import { readRows } from './recount/facts.ts';
import type { Line, Recounted } from './recount/recount-report.ts';
import { recountPeriod } from './recount/recount-report.ts';

const usage = 'Use: npm run recount -- <gemeente> <period>, such as utrecht 2026-q3 or utrecht running';

const sayRow = (lines: readonly Line[], nameOf: (row: string) => string): string => {
  const [first] = lines;
  const figures = lines.map(({ column, published, recounted, isEqual }) => {
    const found = isEqual ? '' : ` (recount: ${recounted})`;
    return `${column} ${published}${found}`;
  });
  const verdict = lines.every(({ isEqual }) => isEqual) ? 'equal    ' : 'DIFFERENT';
  return `${verdict} ${first?.table} / ${first?.group} / ${nameOf(first?.row ?? '')}: ${figures.join(', ')}`;
};

const say = ({ report, recount: { lines, faults } }: Recounted): string => {
  const names = new Map<string, string>(report.providers.map(({ id, name }) => [id, name]));
  const rows = Object.values(Object.groupBy(lines, ({ table, group, row }) => `${table} ${group} ${row}`));
  const { period, asOf, from, until } = report.period;
  const wrong = lines.filter(({ isEqual }) => !isEqual).length;
  return [
    `${period}, ${from} to ${until}, as of ${asOf}:`,
    ...rows.map((row) => sayRow(row ?? [], (name) => names.get(name) ?? name)),
    ...faults.map((fault) => `DIFFERENT ${fault}`),
    `${lines.length} figures in ${rows.length} rows: ${lines.length - wrong} equal, ${wrong} different.`,
  ].join('\n');
};

const isWhole = ({ recount: { lines, faults } }: Recounted): boolean =>
  faults.length === 0 && lines.every(({ isEqual }) => isEqual);

const work = async ({ client, gemeenten, words }: Installation): Promise<Result<string, string>> => {
  const [word, period] = words;
  const gemeente = gemeenten.find(({ code, slug }) => word === code || word === slug);
  if (!gemeente || !period) return fail(usage);
  const recounted = await recountPeriod(readRows(client, Gemeente.parse(gemeente.code)), period.toLowerCase());
  if (!recounted.ok) return recounted;
  const said = recounted.value.map(say).join('\n\n');
  return recounted.value.every(isWhole) ? ok(said) : fail(said);
};

await useInstallation(work);
