import { type ReactNode, useMemo, useState } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { List } from '../../list/list.tsx';
import type { ListOf } from '../../list/list-of.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import type { Language } from '../../text/language.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import { DueWhen } from '../family-worker/due-when.tsx';
import { FamilyName } from '../family-worker/family-cells.tsx';
import type { FamilyRow } from '../family-worker/family-rows.ts';
import { ChooseForSeveral, ChosenNow } from './choose-for-several.tsx';
import type { ChosenFor } from './use-choosing-worker.ts';

const ChooseOne = ({ row }: { readonly row: FamilyRow }): ReactNode => {
  const t = useText('worker');
  return (
    <ButtonLink
      to="/gezinnen/$familyId/gezinswerker"
      params={{ familyId: row.id }}
      aria-label={`${t('act.choose-worker')}: ${row.name}`}
    >
      {t('act.choose-worker')}
    </ButtonLink>
  );
};

const listOf = (t: Say<'worker'>, language: Language): ListOf<FamilyRow> => ({
  label: t('supervisor.waiting'),
  keyOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  textOf: ({ name, approachName, interpreter = '' }) => `${name} ${approachName} ${interpreter}`,
  ownOrder: t('supervisor.waiting.order'),
  parts: [{ key: 'te-laat', label: t('part.late'), has: ({ due }) => due?.isLate ?? false }],
  columns: [
    { key: 'gezin', label: t('column.family'), by: ({ name }) => name, cell: (row) => <FamilyName row={row} /> },
    {
      key: 'aanpak',
      label: t('column.approach'),
      by: ({ approachName }) => approachName,
      cell: (row) => row.approachName,
    },
    {
      key: 'sinds',
      label: t('column.since'),
      by: ({ since }) => since,
      cell: (row) => (
        <>
          {spokenDate(row.since, 'day', language)} {row.due !== undefined && <DueWhen due={row.due} />}
        </>
      ),
    },
    { key: 'kies', label: t('column.needed'), cell: (row) => <ChooseOne row={row} /> },
  ],
});

const useChosen = (rows: readonly FamilyRow[]) => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const turn = (key: string): void =>
    setKeys((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return { keys, turn, chosen: rows.filter(({ id }) => keys.has(id)) };
};

/** Several families that wait: those that are chosen get the same worker in one go. */
export const WaitingList = ({ rows }: { readonly rows: readonly FamilyRow[] }): ReactNode => {
  const t = useText('worker');
  const words = useText('list');
  const language = useLanguage();
  const { keys, turn, chosen } = useChosen(rows);
  const [done, setDone] = useState<{ readonly done: readonly ChosenFor[]; readonly worker: string }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `t` is another one each time and says the same in one language.
  const list = useMemo(() => listOf(t, language), [language]);
  return (
    <>
      <List
        rows={rows}
        list={list}
        choosing={{
          chosen: keys,
          turn,
          can: () => true,
          label: words('choose.column'),
          labelOf: (name) => words('choose', { name }),
        }}
      />
      {chosen.length > 0 && (
        <ChooseForSeveral rows={chosen} onDone={(results, worker) => setDone({ done: results, worker })} />
      )}
      {done !== undefined && <ChosenNow {...done} />}
    </>
  );
};
