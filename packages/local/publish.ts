// `npm run publish -- <gemeente>` publishes the figures of a gemeente that are due, without waiting for the daily hour.
import { dayOf, fail, Gemeente, type OrganisationId, ok, randomIds, systemClock } from '@greep/kernel';
import { findOrganisation } from '@greep/people';
import { publishFigures } from '@greep/reporting';
import { openStore } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';

await useInstallation(async ({ client, gemeenten, words: [word] }) => {
  const found = gemeenten.find(({ code, slug }) => word === code || word === slug);
  if (!found) return fail('Use: npm run publish -- <gemeente>, such as utrecht');
  const alarm = (): void => console.error('A stored row does not parse.');
  const place = { client, gemeente: Gemeente.parse(found.code), clock: systemClock, ids: randomIds, alarm };
  const store = openStore({ ...place, plane: 'publish-figures' });
  const published = await publishFigures({
    ...{ store, today: dayOf(systemClock.now()), run: randomIds.next() },
    threshold: found.suppressionThreshold,
    nameOf: async (id: OrganisationId) => (await findOrganisation(store, id))?.name ?? '',
  });
  if (published.length === 0) return ok(`${found.name}: nothing was due.`);
  return ok(published.map(({ period, asOf }) => `${found.name}: published ${period}, as of ${asOf}.`).join('\n'));
});
