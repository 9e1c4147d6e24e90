// Eight weeks later: worker and family look at the goals together, and what is not right is said and mended.
import { describe, expect, test } from 'vitest';
import { sayYes, toFamilyPage } from './around-the-plan.ts';
import { firstNameOf } from './cast.ts';
import { follow, home, press, saved, screenOf } from './hands.ts';
import type { Story } from './open-story.ts';
import { nameOf } from './sign-in.ts';
import { settled, type Visitor } from './visitor.ts';

const mornings = 'Ik wil dat de ochtenden rustig zijn.';
const football = 'Ik wil op voetbal blijven.';

const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The step of the goal that is on the screen, by the words of its slip. */
const choose = async ({ page }: Visitor, words: RegExp): Promise<void> => {
  await page.getByRole('radio', { name: words }).check();
};

const next = async (worker: Visitor, title: string): Promise<void> => {
  await follow(worker, 'Volgende');
  await heading(worker, title).waitFor();
};

export const tellEvaluation = (story: Story): void => {
  const { family } = story.cast;

  describe('at the table, months after the plan', () => {
    test('the worker sees that it is time to look back, and begins with what went well', async () => {
      const worker = await story.as('worker');
      await toFamilyPage(worker, family);
      await screenOf(worker).toContain('Terugkijken had gemoeten op');
      await follow(worker, 'Kijk samen terug');
      await heading(worker, 'Wat lukte er?').waitFor();
      await worker.page.getByLabel('In eigen woorden').first().fill('De wekker gaat nu elke dag.');
      await worker.page.getByRole('radio', { name: firstNameOf(family.mother) }).check();
      await saved(worker);
    });

    test('each goal gets a step; what was forgotten is said at once, and everything that was chosen is kept', async () => {
      const worker = await story.as('worker');
      const { page } = worker;
      await next(worker, mornings);
      await choose(worker, /Vier dagen per week rust/);
      await page.getByLabel('Wilt u er iets bij zeggen?').fill('Op maandag lukt het nog niet.');
      await next(worker, football);
      await next(worker, 'Papa komt alleen als oma erbij is.');
      await choose(worker, /De meeste ochtenden ruzie/);
      await follow(worker, 'Kijk of het klopt');
      await press(worker, 'Leg de evaluatie vast');
      const summary = page.getByRole('region', { name: 'Nog twee dingen' });
      expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([
        `Kies een trede bij ‘${football}’, of geen score`,
        'Kruis aan wie van het gezin erbij was',
      ]);
      await story.expectSound(page);
      await summary.getByRole('link').first().click();
      await heading(worker, football).waitFor();
      await choose(worker, /De meeste ochtenden ruzie/);
      await follow(worker, 'Terug');
      await heading(worker, mornings).waitFor();
      expect(await page.getByRole('radio', { name: /Vier dagen per week rust/ }).isChecked()).toBe(true);
      expect(await page.getByLabel('Wilt u er iets bij zeggen?').inputValue()).toBe('Op maandag lukt het nog niet.');
    });

    test('recorded in one go, the successes come first', async () => {
      const worker = await story.as('worker');
      const { page } = worker;
      await page.getByRole('link', { name: /Klopt het zo/ }).click();
      await heading(worker, 'Klopt het zo?').waitFor();
      for (const name of [family.mother, family.son])
        await page.getByRole('checkbox', { name: firstNameOf(name) }).check();
      await press(worker, 'Leg de evaluatie vast');
      await heading(worker, /^Evaluatie van/).waitFor();
      await screenOf(worker).toMatch(/De wekker gaat nu elke dag\.[\s\S]*Op maandag lukt het nog niet\./);
      await story.expectSound(page);
    });
  });

  describe('what is not right', () => {
    test('the son contradicts a score in his own words, with the step that he would choose', async () => {
      const son = await story.as('son');
      const { page } = son;
      await son.visit('/plan');
      await page.getByRole('link', { name: football }).first().click();
      await heading(son, football).waitFor();
      await press(son, 'Dit klopt niet');
      await press(son, 'Zeg dit');
      await page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await page.getByLabel('Wat klopt er niet?').fill('Ik ga nu elke week twee keer.');
      await page.getByRole('radio', { name: /^\+1/ }).check();
      await press(son, 'Zeg dit');
      await screenOf(son).toContain('Ik ga nu elke week twee keer.');
    });

    test('the worker puts it right; what stood there stays to be read, by the family too', async () => {
      const worker = await story.as('worker');
      const { page } = worker;
      await toFamilyPage(worker, family);
      await screenOf(worker).toContain(`${family.son} zegt dat een score niet klopt:`);
      await follow(worker, 'Lees en praat erover');
      await heading(worker, football).waitFor();
      await press(worker, 'Verbeter deze score');
      await choose(worker, /Vier dagen per week rust/);
      await press(worker, 'Verbeter');
      await page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await page.getByLabel('Waarom verbetert u dit?').fill('Wij telden de trainingen samen.');
      await press(worker, 'Verbeter');
      await screenOf(worker).toContain('Er stond 0. Het is +1.');
      const son = await story.as('son');
      await son.page.reload();
      await settled(son.page);
      for (const words of ['Er stond 0. Het is +1.', 'Wij telden de trainingen samen.', nameOf(story.cast.worker)])
        await screenOf(son).toContain(words);
    });

    test('the plan goes on in a new version, to which both say yes', async () => {
      const worker = await story.as('worker');
      await toFamilyPage(worker, family);
      await worker.page.getByRole('region', { name: 'Hoe ver het is' }).getByRole('link').last().click();
      await heading(worker, /^Evaluatie van/).waitFor();
      await follow(worker, 'Leg het plan opnieuw voor');
      await press(worker, 'Leg het plan voor aan het gezin');
      await worker.page
        .getByText(/ligt bij het gezin/)
        .first()
        .waitFor();
      for (const part of ['mother', 'son'] as const) {
        const visitor = await story.as(part);
        await home(visitor);
        await follow(visitor, 'Lees het plan en geef antwoord');
        await sayYes(visitor);
      }
      await screenOf(await story.as('son')).toContain('Iedereen zei ja. Dit plan is gedeeld');
    });
  });
};
