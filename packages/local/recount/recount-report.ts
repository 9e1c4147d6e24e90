// One published report against a recount of everything that was told up to then.
import { fail, ok, type Result } from '@greep/kernel';
import { PublishedReport, tables } from '@greep/reporting';
import { type Facts, fillDrawers } from './drawers.ts';
import { countedFor, foldTo, journalOf, type Kind, kinds, newestIn, type ReadRows, type Told } from './facts.ts';
import { isRight, type Place, type Published, recounted } from './judge.ts';

export type Line = Place & { readonly published: Published; readonly recounted: string; readonly isEqual: boolean };
export type Recount = {
  readonly lines: readonly Line[];
  /** What does not belong together although the figures may be right. */
  readonly faults: readonly string[];
};

const columnsOf = (table: keyof typeof tables, group: string): readonly string[] =>
  tables[table].groups.find((each) => each.group === group)?.columns.map(({ column }) => column) ?? [];

const linesOf = (report: PublishedReport, facts: Facts): readonly Line[] => {
  const drawers = fillDrawers(facts, report.period);
  return report.tables.flatMap(({ table, groups }) =>
    groups.flatMap(({ group, rows }) =>
      rows.flatMap(({ row, figures }) => {
        const columns = columnsOf(table, group);
        const beside = (column: string): Published => figures[columns.indexOf(column)] ?? 'absent';
        return columns.map((column): Line => {
          const place = { table, group, row, column };
          const { exact } = recounted(drawers, place);
          const isEqual = isRight(beside(column), place, { drawers, threshold: report.threshold, beside });
          return { ...place, published: beside(column), recounted: exact.toFixed(1).replace('.0', ''), isEqual };
        });
      }),
    ),
  );
};

/** Every contribution must be the newest fact of its key, and every key must have one. */
const isKeptWell = async (read: ReadRows, kind: Kind): Promise<boolean> => {
  const kept = new Map((await read(`CONTRIBUTION#${kind}`)).map(({ sk, version }) => [sk, version]));
  const newest = newestIn(await journalOf(read, kind));
  return kept.size <= newest.size && [...kept].every(([key, version]) => version <= (newest.get(key) ?? 0));
};

const isLost = async (read: ReadRows, kind: Kind): Promise<boolean> => {
  const newest = newestIn(await journalOf(read, kind));
  const kept = new Map((await read(`CONTRIBUTION#${kind}`)).map(({ sk, version }) => [sk, version]));
  return [...newest].some(([key, number]) => (kept.get(key) ?? 0) < number);
};

/** Reads twice, the other way round, since facts may be on their way while it reads. */
const faultsOf = async (read: ReadRows): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const kind of kinds) {
    if (!(await isKeptWell(read, kind))) faults.push(`a contribution of ${kind} was never told`);
    if (await isLost(read, kind)) faults.push(`a fact of ${kind} did not reach the contributions`);
  }
  return faults;
};

const emptyFacts = { trajectory: [], hours: [], plan: [], attainment: [], bottleneck: [] };

const recountOne = async (read: ReadRows, report: PublishedReport): Promise<Recount> => {
  const { period, asOf } = report.period;
  const place = period === 'running' ? 'running' : `${period}#${asOf}`;
  const facts: Record<Kind, readonly Told['data'][]> = { ...emptyFacts };
  const faults: string[] = [];
  for (const kind of kinds) {
    const numbers = await countedFor(read, { place, run: report.run }, kind);
    if (!numbers) faults.push(`it was not kept what was counted of ${kind}`);
    const folded = foldTo(await journalOf(read, kind), numbers ?? new Map());
    facts[kind] = folded.facts;
    if (folded.missing.length > 0)
      faults.push(`${folded.missing.length} counted facts of ${kind} are not in the journal`);
  }
  return { lines: linesOf(report, facts), faults: [...faults, ...(await faultsOf(read))] };
};

export type Recounted = { readonly report: PublishedReport; readonly recount: Recount };

/** All reports of a period, by the day on which they were counted; fails when none was published. */
export const recountPeriod = async (read: ReadRows, period: string): Promise<Result<readonly Recounted[], string>> => {
  const reports = (await read(`PUBLISHED#${period}`)).map(({ data }) => PublishedReport.parse(data));
  if (reports.length === 0) return fail(`No figures were published of ${period}.`);
  const all: Recounted[] = [];
  for (const report of reports) all.push({ report, recount: await recountOne(read, report) });
  return ok(all);
};
