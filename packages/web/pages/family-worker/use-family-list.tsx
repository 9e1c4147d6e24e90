// The list of families of a worker or a supervisor: what stands in its columns and by which parts it can be shown.
import { useMemo } from 'react';
import type { Column, ListOf, Part } from '../../list/list-of.ts';
import { daysFrom, today } from '../../text/day-distance.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import { FamilyName, LastContact, NextVisit, nextVisitOf, stateInWords } from './family-cells.tsx';
import type { FamilyRow } from './family-rows.ts';
import { Needed } from './needed.tsx';

type Shape = {
  readonly label: string;
  /** For whoever coaches several workers. */
  readonly showsWorker?: boolean;
  /** For whoever notes contacts on this very page. */
  readonly onLog?: (familyId: string) => void;
};

const week = 7;

const partsOf = (t: Say<'worker'>): readonly Part<FamilyRow>[] => [
  { key: 'te-laat', label: t('part.late'), has: ({ due }) => due?.isLate ?? false },
  {
    key: 'deze-week',
    label: t('part.week'),
    has: ({ due }) => due !== undefined && !due.isLate && daysFrom(today(), due.on) < week,
  },
  { key: 'geen-bezoek', label: t('part.noVisit'), has: (row) => nextVisitOf(row) === undefined },
  { key: 'wacht', label: t('part.waiting'), has: ({ state }) => state !== 'running' && state !== 'ended' },
];

const columnsOf = (t: Say<'worker'>, { showsWorker = false, onLog }: Shape): readonly Column<FamilyRow>[] => [
  { key: 'gezin', label: t('column.family'), by: ({ name }) => name, cell: (row) => <FamilyName row={row} /> },
  ...(showsWorker
    ? [
        {
          key: 'gezinswerker',
          label: t('column.worker'),
          by: ({ workerName }: FamilyRow) => workerName,
          cell: ({ workerName }: FamilyRow) => workerName,
        },
      ]
    : []),
  {
    key: 'stand',
    label: t('column.state'),
    by: (row) => stateInWords(row, t),
    cell: (row) => stateInWords(row, t),
  },
  {
    key: 'laatste',
    label: t('column.last'),
    by: ({ lastContactOn }) => lastContactOn,
    cell: (row) => <LastContact row={row} onLog={onLog} />,
  },
  {
    key: 'volgende',
    label: t('column.next'),
    by: (row) => nextVisitOf(row) && `${nextVisitOf(row)?.on} ${nextVisitOf(row)?.at ?? ''}`,
    cell: (row) => <NextVisit row={row} />,
  },
  {
    key: 'nodig',
    label: t('column.needed'),
    by: ({ due }) => due?.on,
    cell: (row) => <Needed row={row} isOwn={!showsWorker} onLog={onLog} />,
  },
];

export const useFamilyList = ({ label, showsWorker, onLog }: Shape): ListOf<FamilyRow> => {
  const t = useText('worker');
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `t` is another one each time and says the same in one language.
  return useMemo(
    () => ({
      label,
      keyOf: ({ id }) => id,
      nameOf: ({ name }) => name,
      textOf: ({ name, workerName = '', interpreter = '' }) => `${name} ${workerName} ${interpreter}`,
      ownOrder: t('families.order'),
      columns: columnsOf(t, {
        label,
        ...(showsWorker !== undefined && { showsWorker }),
        ...(onLog !== undefined && { onLog }),
      }),
      parts: partsOf(t),
    }),
    [language, label, showsWorker, onLog],
  );
};
