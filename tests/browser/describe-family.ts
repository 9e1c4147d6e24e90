// What a referrer writes about a family.
import type { Family } from './cast.ts';
import { press } from './hands.ts';
import type { Visitor } from './visitor.ts';

/** The mother, the son of 15, and how they are asked and reached. */
export const describeFamily = async (referrer: Visitor, family: Family): Promise<void> => {
  const { page } = referrer;
  const people = page.getByRole('group', { name: /^Persoon/ });
  await people.nth(0).getByLabel('Naam').fill(family.mother);
  await people.nth(0).getByRole('radio', { name: 'ouder' }).check();
  await people.nth(0).getByLabel('Geboren op').fill('02-04-1988');
  await people.nth(0).getByRole('radio', { name: 'ja', exact: true }).check();
  await press(referrer, 'Nog iemand');
  await people.nth(1).getByLabel('Naam').fill(family.son);
  await people.nth(1).getByRole('radio', { name: 'kind of jongere' }).check();
  await people.nth(1).getByLabel('Geboren op').fill('09-03-2011');
  await page.getByRole('radio', { name: 'ja, het is vrijwillig' }).check();
  await page.getByRole('radio', { name: 'ik', exact: true }).check();
  await page.getByRole('radio', { name: 'ja, zij weten het' }).check();
  await page.getByRole('checkbox', { name: 'bellen' }).check();
};
