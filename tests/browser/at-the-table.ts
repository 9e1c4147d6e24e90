// What a family worker writes at the kitchen table.
import { saved } from './hands.ts';
import type { Visitor } from './visitor.ts';

const steps = {
  '0: hoe is het nu?': 'De meeste ochtenden ruzie',
  '+1: wat wilt u halen?': 'Vier dagen per week rust',
  '+2: wat zou nog beter zijn?': 'Elke schooldag rust',
  '+3: wat is het allermooist?': 'Ook in het weekend, zonder hulp',
  '−1: wanneer gaat het slechter dan nu?': 'Elke ochtend ruzie',
};

export const writeSteps = async ({ page }: Visitor): Promise<void> => {
  for (const [label, words] of Object.entries(steps)) await page.getByLabel(label).fill(words);
};

/** The five steps of a goal, how we shall see it, and what it is about. */
export const describeSteps = async (worker: Visitor): Promise<void> => {
  const { page } = worker;
  await writeSteps(worker);
  await page.getByLabel('Zo zien we of het lukt').fill('Over drie maanden vier ochtenden per week zonder ruzie.');
  await page.getByRole('radio', { name: 'opvoeden' }).check();
  await page.getByRole('radio', { name: 'het allerbelangrijkst' }).check();
  await saved(worker);
};

export const addAction = async (
  { page }: Visitor,
  who: RegExp,
  [name, what]: readonly [string, string],
): Promise<void> => {
  await page.getByLabel(who).fill(name);
  await page.getByLabel('Wat doet die?').fill(what);
  await page.getByRole('button', { name: 'Erbij' }).first().click();
  await page.getByText(what).first().waitFor();
};
