// The goals of a row as the parts of a bar: as fine as may be seen, and no finer.
import { type Amount, isSeen } from '../../pictures/amount.ts';
import type { AttainmentPart, AttainmentRow, PartKind } from '../../pictures/attainment-layout.ts';
import type { Say } from '../../text/use-text.ts';
import { amountOf, type ReportRow } from './report.ts';

type Split = readonly (readonly [column: string, kind: PartKind])[];

/** Outwards from the border, the finest first. */
const notForward: readonly Split[] = [
  [
    ['same', 'same'],
    ['back', 'back'],
  ],
  [['not-forward', 'notForward']],
];
const forward: readonly Split[] = [
  [
    ['one', 'one'],
    ['two', 'two'],
    ['three', 'three'],
  ],
  [
    ['one', 'one'],
    ['two-or-more', 'twoOrMore'],
  ],
  [['forward', 'forward']],
];

const finest = (row: ReportRow, splits: readonly Split[], t: Say<'figures'>): readonly AttainmentPart[] => {
  const isWhole = (split: Split): boolean => split.every(([column]) => isSeen(amountOf(row, column)));
  const chosen = splits.find(isWhole) ?? splits.at(-1) ?? [];
  return chosen.map(([column, kind]) => ({ kind, amount: amountOf(row, column), word: t(`goals.part.${kind}`) }));
};

const sumOf = (forwardGoals: Amount, total: number, t: Say<'figures'>): string =>
  isSeen(forwardGoals) ? t('goals.sum', { forward: forwardGoals, total }) : '';

/** A row of which the whole, or no part, may be seen has no bar: its length would say nothing, or something untrue. */
export const attainmentRow = (row: ReportRow, name: string, t: Say<'figures'>): AttainmentRow => {
  const total = amountOf(row, 'total');
  const bare = { name, notForward: [], forward: [] };
  if (!isSeen(total)) return { ...bare, of: t('goals.little'), sum: '' };
  const sides = { notForward: finest(row, notForward, t), forward: finest(row, forward, t) };
  const of = t('goals.of', { count: total });
  const isAnySeen = [...sides.notForward, ...sides.forward].some(({ amount }) => isSeen(amount));
  if (!isAnySeen) return { ...bare, of, sum: t('cell.hidden') };
  return { name, of, sum: sumOf(amountOf(row, 'forward'), total, t), ...sides };
};

/** Whether some parts stand together because they may not be seen apart. */
export const isMerged = (rows: readonly AttainmentRow[]): boolean =>
  rows.some((row) =>
    [...row.notForward, ...row.forward].some(({ kind }) => ['notForward', 'twoOrMore', 'forward'].includes(kind)),
  );

/** The picture in one sentence, row by row. */
export const attainmentLabel = (rows: readonly AttainmentRow[], t: Say<'figures'>): string =>
  [t('goals.about'), ...rows.map(({ name, sum, of }) => [name, sum === '' ? of : sum].join(': '))].join('. ');
