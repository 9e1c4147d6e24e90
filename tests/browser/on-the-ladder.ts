// What people do with something that blocks a goal, on whatever step of the ladder it lies.
import { press } from './hands.ts';
import { settled, type Visitor } from './visitor.ts';

export const openQuestion = async (visitor: Visitor, list: string, question: string): Promise<void> => {
  await visitor.visit(list);
  await visitor.page.getByRole('link', { name: question }).first().click();
  await visitor.page.getByRole('heading', { level: 1, name: question }).waitFor();
  await settled(visitor.page);
};

export type Solution = { readonly kind: RegExp; readonly words: string; readonly who: string; readonly what: string };

export const fillSolution = async ({ page }: Visitor, { kind, words, who, what }: Solution): Promise<void> => {
  await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel('Oplossing').fill(words);
  const deal = page.getByRole('group', { name: 'Afspraak 1' });
  await deal.getByLabel('Wie').fill(who);
  await deal.getByLabel('Doet wat').fill(what);
  await deal.getByLabel('Uiterlijk').fill('18-12-2030');
};

/** Of the choices what to do with it. */
export const reply = async ({ page }: Visitor, name: RegExp): Promise<void> => {
  await page.getByRole('group', { name: 'Wat doen we met dit knelpunt?' }).getByRole('radio', { name }).check();
};

export const askBack = async (visitor: Visitor, question: string): Promise<void> => {
  await reply(visitor, /^Terug met een vraag/);
  await visitor.page.getByLabel('Uw vraag').fill(question);
  await press(visitor, 'Stel deze vraag');
};

/** Somebody of the family read the exact text and lets it go. */
export const letGo = async (visitor: Visitor): Promise<void> => {
  await visitor.page.getByRole('radio', { name: /^Dit mag zo weg/ }).check();
  await press(visitor, 'Zeg het');
};

/** What the carriers bring is there a moment later. */
export const lookUntil = async (visitor: Visitor, path: string, words: string | RegExp): Promise<void> => {
  const said = visitor.page.getByRole('main').getByText(words).first();
  for (let turn = 0; turn < 30; turn += 1) {
    await visitor.visit(path);
    if (await said.isVisible()) return;
  }
  await said.waitFor();
};
