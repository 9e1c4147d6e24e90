// The worker notes a contact with two clicks and one field, and takes it back when it was too soon.
import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

const sentence = 'Samen de post gesorteerd.';

/** From her own home; afterwards it was noted once. */
export const noteContact = async ({ page }: Visitor, family: string): Promise<void> => {
  const log = page.getByRole('region', { name: 'Snel vastleggen' });
  const press = async (): Promise<void> => {
    await log.getByRole('button', { name: '1½ uur' }).click();
    await log.getByText(`${family}: bewaard om`).waitFor();
  };
  await page
    .getByRole('button', { name: `Leg contact vast: ${family}` })
    .last()
    .click();
  await page.keyboard.type(sentence);
  await press();
  await log.getByRole('button', { name: 'Haal terug' }).click();
  await log.getByText('Teruggehaald.').waitFor();
  expect(await log.getByLabel('Eén zin').inputValue()).toBe(sentence);
  await press();
};
