// Signing in as a persona, the way a person does it: the door of the gemeente, the page of personas, and back.
import type { Page } from 'playwright-core';
import { personas } from '../../packages/local/personas.ts';

export const nameOf = (key: string): string => {
  const persona = personas.find((one) => one.key === key);
  if (!persona) throw new Error(`nobody is called ${key}`);
  return persona.name;
};

/** From the page that offers to sign in. */
export const choosePersona = async (page: Page, key: string): Promise<void> => {
  await page.getByRole('link', { name: 'Kies een persoon' }).click();
  await page.getByRole('link', { name: nameOf(key) }).click();
};

/** Ends at the home of the persona, or at the page that asks for the code on paper. */
export const signIn = async (page: Page, address: string, key: string): Promise<void> => {
  await page.goto(`${address}/`);
  await choosePersona(page, key);
  await page.waitForURL((url) => url.origin === address && url.pathname !== '/inloggen');
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** The code is shown once, on paper; with it Greep knows who signed in. */
export const typeCode = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
};
