// `npm run first-admin -- <gemeente> [name]`: see docs/first-admin.md.
import { fail, Gemeente, ok, randomIds, systemClock } from '@greep/kernel';
import { openStore } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';
import { makeFirstAdmin } from './make-first-admin.ts';

const usage = 'Use: npm run first-admin -- <gemeente> [name]';

await useInstallation(async ({ client, gemeenten, words: [town = '', name = 'Functioneel beheerder'] }) => {
  const known = gemeenten.find(({ slug, code }) => slug === town || code === town);
  if (!known)
    return fail(`No gemeente is called that. ${usage}, with one of ${gemeenten.map(({ slug }) => slug).join(', ')}.`);
  const gemeente = Gemeente.parse(known.code);
  const alarm = (facts: object): void => console.error(JSON.stringify({ level: 'alarm', ...facts }));
  const store = openStore({ client, gemeente, plane: 'admin', clock: systemClock, ids: randomIds, alarm });
  const made = await makeFirstAdmin(name, { store, now: systemClock.now(), newId: randomIds.next });
  if (!made.ok) return made;
  const { code, validUntil } = made.value;
  return ok(`The first admin of ${known.name} signs in and types this code, once, before ${validUntil}: ${code}`);
});
