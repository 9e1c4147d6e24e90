// The table of a run, for the console and for docs/benchmarks.md.
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Row } from './measure.ts';

const verdictOf = ({ isMet }: Row): string => (isMet === undefined ? '' : isMet ? 'met' : '**missed**');

const parts = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(({ part }) => part))];

/** Asked before anything is measured: how busy it is with other work is part of the machine. */
export const machine = (): string => {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [busy = 0] = loadavg();
  return `${first?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, ${platform()} ${release()} ${arch()}, Node ${process.version}; load average at the start ${busy.toFixed(1)}`;
};

const tableOf = (rows: readonly Row[]): string =>
  [
    '| what | measured | target | |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.target ?? ''} | ${verdictOf(row)} |`),
  ].join('\n');

const missesIn = (rows: readonly Row[]): string => {
  const reasons = new Set(rows.flatMap(({ isMet, why }) => (isMet === false && why ? [why] : [])));
  return reasons.size === 0 ? '' : `\n\nWhy missed: ${[...reasons].join(' ')}`;
};

export const printed = (rows: readonly Row[]): string =>
  parts(rows)
    .map((part) => {
      const own = rows.filter((row) => row.part === part);
      const lines = own.map(({ what, measured, target, isMet }) => {
        const verdict = isMet === undefined ? '' : `${isMet ? 'met' : 'MISSED'} (${target})`;
        return `  ${what.padEnd(62)} ${measured.padEnd(48)} ${verdict}`.trimEnd();
      });
      return [part, ...lines].join('\n');
    })
    .join('\n\n');

/** The tables stand between these two lines of the document; the words around them are written by hand. */
export const marks = ['<!-- measured by npm run bench -->', '<!-- end of what was measured -->'] as const;

export const written = (rows: readonly Row[], on: string, document: string): string => {
  const [before = '', rest = ''] = document.split(marks[0]);
  const after = rest.split(marks[1])[1] ?? '';
  const tables = parts(rows).map((part) => {
    const own = rows.filter((row) => row.part === part);
    return `## ${part}\n\n${tableOf(own)}${missesIn(own)}`;
  });
  return `${before}${marks[0]}\nMeasured on: ${on}.\n\n${tables.join('\n\n')}\n${marks[1]}${after}`;
};
