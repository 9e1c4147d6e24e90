// Something blocks a goal: it goes up without names, and the answer comes down to the family.
import { describe, expect, test } from 'vitest';
import { firstNameOf } from './cast.ts';
import { follow, press, saved, screenOf, textOf } from './hands.ts';
import { askBack, fillSolution, letGo, lookUntil, openQuestion, reply } from './on-the-ladder.ts';
import type { Story } from './open-story.ts';
import { nameOf } from './sign-in.ts';
import { secondTab, settled, welcome } from './visitor.ts';

const question = 'Wie zorgt dat de bus voor school weer bij ons stopt?';
const why = 'Zonder bus komen de kinderen elke ochtend te laat, en dan begint de ruzie.';
const agreement = {
  kind: /^Samenwerkingsafspraak/,
  words: 'De bus stopt vanaf januari weer in de straat.',
  who: 'Leerlingenvervoer',
  what: 'legt de nieuwe halte vast',
};

export const tellObstacle = (story: Story): void => {
  const { family, supervisor: supervisorKey, worker: workerKey, provider } = story.cast;
  const names = [family.mother, family.son, nameOf(workerKey), nameOf(supervisorKey), provider].map(firstNameOf);

  describe('in the file', () => {
    test('the mother says in her own words what blocks a goal; what misses is said at once', async () => {
      const mother = await story.as('mother');
      const { page } = mother;
      await mother.visit('/plan');
      await page.getByRole('link', { name: 'Ik wil dat de ochtenden rustig zijn.' }).first().click();
      await follow(mother, 'Vertel wat dit doel tegenhoudt');
      await press(mother, 'Vraag om een oplossing');
      const summary = page.getByRole('region', { name: 'Nog twee dingen' });
      expect(await summary.getByRole('link').allInnerTexts()).toEqual([
        'Schrijf op wat u tegenhoudt',
        'Kies waar het over gaat',
      ]);
      await page.getByLabel('In uw eigen woorden').fill(question);
      await page.getByLabel('Waar gaat het over?').selectOption({ label: 'School' });
      expect(await page.getByRole('radio', { name: 'Ik wil dat de ochtenden rustig zijn.' }).isChecked()).toBe(true);
      await page.getByLabel('Wat heeft u al geprobeerd?').fill('De school gebeld.');
      await saved(mother);
      await press(mother, 'Vraag om een oplossing');
      await screenOf(mother).toContain('Wij vroegen om een oplossing.');
      await story.expectSound(page);
    });

    test('what the supervisor began to write is there at another desk too, and not for the worker', async () => {
      const supervisor = await story.as('supervisor');
      await openQuestion(supervisor, '/knelpunten', question);
      await reply(supervisor, /^Terug met een vraag/);
      await supervisor.page.getByLabel('Uw vraag').fill('Wat zei de school');
      await saved(supervisor);
      const elsewhere = await welcome(story.stage(), supervisorKey, { site: story.town });
      await openQuestion(elsewhere, '/knelpunten', question);
      expect(await elsewhere.page.getByLabel('Uw vraag').inputValue()).toBe('Wat zei de school');
      await elsewhere.leave();
      const worker = await story.as('worker');
      await openQuestion(worker, '/knelpunten', question);
      await screenOf(worker).not.toContain('Wat zei de school');
    });

    test('the supervisor returns it with a question; an answer that was begun beside it is not lost', async () => {
      const supervisor = await story.as('supervisor');
      await openQuestion(supervisor, '/knelpunten', question);
      const late = await secondTab(supervisor);
      await askBack(supervisor, 'Wat zei de school daarop?');
      await screenOf(supervisor).toContain('Nog geen antwoord.');
      await reply(late, /^Oplossen/);
      await fillSolution(late, agreement);
      await press(late, 'Geef dit antwoord');
      const alert = late.page.getByRole('alert').filter({ hasText: 'Dit schreef u:' });
      await alert.getByText('Dit knelpunt is teruggegeven met een vraag').waitFor();
      for (const words of [agreement.words, agreement.what]) expect(await alert.innerText()).toContain(words);
      await screenOf(late).toContain('vraag terug');
      await late.page.close();
    });

    test('the worker answers the question', async () => {
      const worker = await story.as('worker');
      await worker.visit('/knelpunten');
      await screenOf(worker).toContain('Er is een vraag voor u.');
      await follow(worker, 'Geef antwoord');
      await press(worker, 'Stuur het antwoord');
      await worker.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await worker.page.getByLabel('Uw antwoord').fill('De school gaat niet over de halte.');
      await press(worker, 'Stuur het antwoord');
      await screenOf(worker).toContain(nameOf(supervisorKey));
      await screenOf(worker).not.toContain('Er is een vraag voor u');
    });
  });

  describe('out of the file', () => {
    test('a name in the text that goes out blocks beside its field, and nothing typed is lost', async () => {
      const supervisor = await story.as('supervisor');
      const { page } = supervisor;
      await openQuestion(supervisor, '/knelpunten', question);
      await reply(supervisor, /^Naar het doorbraakteam/);
      await press(supervisor, 'Breng het een stap hoger');
      await page.getByRole('heading', { level: 1, name: 'Wat mag het doorbraakteam lezen?' }).waitFor();
      await page.getByLabel('Waarom is dit nodig?').fill(`${firstNameOf(family.mother)} brengt ze nu zelf. ${why}`);
      await page.getByText('Dit is een naam uit het gezin. Haal eruit:').first().waitFor();
      await press(supervisor, 'Laat dit aan het gezin lezen');
      const summary = page.getByRole('region', { name: 'Nog twee dingen' });
      await summary.getByRole('link', { name: /Dit is een naam uit het gezin/ }).waitFor();
      await summary.getByRole('link', { name: 'Schrijf op waarom dit naar boven gaat' }).waitFor();
      await story.expectSound(page);
      expect(await page.getByLabel('Waarom is dit nodig?').inputValue()).toContain(why);
      expect(await page.getByLabel('Uw vraag').inputValue()).toBe(question);
    });

    test('without the name it is shown to the family; passing up a second time is refused in a clear sentence', async () => {
      const supervisor = await story.as('supervisor');
      const { page } = supervisor;
      const late = await secondTab(supervisor);
      for (const visitor of [supervisor, late]) {
        await visitor.page.getByLabel('Waarom is dit nodig?').fill(why);
        await visitor.page.getByLabel('Waarom gaat dit naar boven?').fill('De halte is niet aan ons.');
      }
      await press(supervisor, 'Laat dit aan het gezin lezen');
      await page.getByRole('heading', { name: 'Deze tekst ligt bij het gezin' }).waitFor();
      await press(late, 'Laat dit aan het gezin lezen');
      const alert = late.page.getByRole('alert').filter({ hasText: 'Dit schreef u:' });
      await alert.getByText('Iemand anders heeft dit intussen veranderd').waitFor();
      expect(await alert.innerText()).toContain(why);
      await screenOf(late).toContain('Dit knelpunt kan nu niet naar boven.');
      await late.page.close();
    });

    test('the mother reads the exact text, and says that it may go', async () => {
      const mother = await story.as('mother');
      await openQuestion(mother, '/plan', question);
      for (const words of [why, `${nameOf(supervisorKey)} schreef dit`, 'Verder gaat er niets over u mee.'])
        await screenOf(mother).toContain(words);
      await story.expectSound(mother.page);
      await press(mother, 'Zeg het');
      await mother.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await letGo(mother);
      await screenOf(mother).toContain('Het doorbraakteam zoekt een oplossing.');
    });

    test('the doorbraakteam sees it without names, and asks a question back', async () => {
      const doorbraak = await story.as('doorbraak');
      await lookUntil(doorbraak, '/', question);
      await openQuestion(doorbraak, '/', question);
      const seen = await textOf(doorbraak);
      expect(seen).toContain(why);
      for (const name of names) expect(seen).not.toContain(name);
      await askBack(doorbraak, 'Om hoeveel dagen per week gaat het?');
      await screenOf(doorbraak).toContain('De vraag is gesteld.');
      await story.expectSound(doorbraak.page);
    });

    test('worker and family answer it, again without names', async () => {
      const worker = await story.as('worker');
      await lookUntil(worker, '/knelpunten', 'Er is een vraag voor u.');
      await openQuestion(worker, '/knelpunten', question);
      await follow(worker, 'Schrijf het antwoord');
      await worker.page.getByLabel('Uw antwoord').fill('Het gaat om vijf dagen per week.');
      await press(worker, 'Laat dit aan het gezin lezen');
      await worker.page.getByRole('heading', { name: 'Deze tekst ligt bij het gezin' }).waitFor();
      const mother = await story.as('mother');
      await openQuestion(mother, '/plan', question);
      await screenOf(mother).toContain('Het gaat om vijf dagen per week.');
      await letGo(mother);
      await screenOf(mother).toContain('Het doorbraakteam zoekt een oplossing.');
    });
  });

  describe('the answer comes down', () => {
    test('the doorbraakteam answers with a direction and an agreement', async () => {
      const doorbraak = await story.as('doorbraak');
      const { page } = doorbraak;
      await lookUntil(doorbraak, '/', /^op de agenda$/);
      await openQuestion(doorbraak, '/', question);
      await screenOf(doorbraak).toContain('Het gaat om vijf dagen per week.');
      await reply(doorbraak, /^Oplossen/);
      await press(doorbraak, 'Geef dit antwoord');
      await page.getByRole('region', { name: 'Nog twee dingen' }).waitFor();
      await fillSolution(doorbraak, agreement);
      await page.getByRole('complementary', { name: 'Zo leest het gezin ons antwoord' }).waitFor();
      await press(doorbraak, 'Geef dit antwoord');
      await screenOf(doorbraak).toContain('Het antwoord is gegeven.');
    });

    test('the worker reads it with the family, who say whether it helped: only then it is closed', async () => {
      const worker = await story.as('worker');
      await lookUntil(worker, '/knelpunten', 'Er is een antwoord. Bespreek het met het gezin.');
      await openQuestion(worker, '/knelpunten', question);
      for (const words of [agreement.words, agreement.who, agreement.what]) await screenOf(worker).toContain(words);
      await story.expectSound(worker.page);
      const mother = await story.as('mother');
      await openQuestion(mother, '/plan', question);
      await screenOf(mother).toContain(agreement.words);
      await story.expectSound(mother.page);
      await mother.page.getByRole('radio', { name: 'Een beetje' }).check();
      await mother.page.getByLabel('Hoe ging het?').fill('In januari zien wij het.');
      await press(mother, 'Zeg het');
      await screenOf(mother).toContain('Dit is afgerond.');
      await worker.page.reload();
      await settled(worker.page);
      await screenOf(worker).toContain('Het hielp een beetje.');
    });
  });

  test('afterwards the doorbraakteam sees that it helped a little', async () => {
    await lookUntil(await story.as('doorbraak'), '/beantwoord', 'Het hielp een beetje');
  });
};
