// The first admin of a gemeente is the act of an operator. On this machine the loader is its own operator;
// for another installation the code comes along on the command line.
import { Gemeente, randomIds, systemClock } from '@greep/kernel';

/** `endpoint` is that of the tables. Loaded late: most loads find an admin who is known already. */
export const makeAdminCode = async (endpoint: string, code: string, name: string): Promise<string> => {
  const { openStore } = await import('@greep/store');
  const { localClient } = await import('../installation/open-tables.ts');
  const { makeFirstAdmin } = await import('../make-first-admin.ts');
  const client = localClient(endpoint);
  const alarm = (facts: object): void => console.error(JSON.stringify({ level: 'alarm', ...facts }));
  const gemeente = Gemeente.parse(code);
  const store = openStore({ client, gemeente, plane: 'admin', clock: systemClock, ids: randomIds, alarm });
  const made = await makeFirstAdmin(name, { store, now: systemClock.now(), newId: randomIds.next });
  client.destroy();
  if (!made.ok) throw new Error(made.error);
  return made.value.code;
};
