// One worker for several families that wait: each is asked for by itself, so that one that cannot does not stop the rest.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, Problem } from '../../api/answer.ts';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import type { FamilyRow } from '../family-worker/family-rows.ts';

export type ChosenFor = { readonly row: FamilyRow; readonly problem: Problem | undefined };

const changed = [
  'GET /families',
  'GET /waiting-families',
  'GET /workers-with-room',
  'GET /families/{familyId}',
] as const;

/** Reads the version first: whoever was quicker is not overruled. */
const chooseFor = async (row: FamilyRow, workerId: string): Promise<Answer<View<'GET /families/{familyId}'>>> => {
  const params = { familyId: row.id };
  const file = await send('GET /families/{familyId}', { params });
  if (!file.ok) return file;
  const { version: ifMatch } = file;
  return send('PUT /families/{familyId}/worker', {
    params,
    body: { workerId },
    ...(ifMatch !== undefined && { ifMatch }),
  });
};

export type ChoosingWorker = {
  readonly choose: (rows: readonly FamilyRow[], workerId: string) => Promise<readonly ChosenFor[]>;
  readonly isBusy: boolean;
};

export const useChoosingWorker = (): ChoosingWorker => {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const choose = async (rows: readonly FamilyRow[], workerId: string): Promise<readonly ChosenFor[]> => {
    setBusy(true);
    const done: ChosenFor[] = [];
    // One after the other: each takes a place of the same worker.
    for (const row of rows) {
      const answer = await chooseFor(row, workerId);
      done.push({ row, problem: answer.ok ? undefined : answer.problem });
    }
    await Promise.all(changed.map((call) => queries.invalidateQueries({ queryKey: [call] })));
    setBusy(false);
    return done;
  };
  return { choose, isBusy };
};
