// From a referral to a plan that the family agreed to, each with the own hands: everything by clicking and typing.
// A test file per gemeente tells it, so that both are played at the same time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrive, putToFamily, sayYes, showOlderUntil, toFamilyPage } from './around-the-plan.ts';
import { addAction, describeSteps, writeSteps } from './at-the-table.ts';
import { casts, firstNameOf, type TownName } from './cast.ts';
import { describeFamily } from './describe-family.ts';
import { expectSound } from './expect-sound.ts';
import { follow, home, press, saved, screenOf, textOf } from './hands.ts';
import { openStage, type Stage } from './open-stage.ts';
import { seedTown } from './seed-town.ts';
import { nameOf } from './sign-in.ts';
import { noteContact } from './tell-contact.ts';
import { settled, type Visitor, welcome } from './visitor.ts';

export const tellJourney = (town: TownName): void => {
  const cast = casts[town];
  const { family } = cast;
  const workerName = nameOf(cast.worker);
  const supervisorName = nameOf(cast.supervisor);
  let stage: Stage;
  let referrer: Visitor;
  let assessor: Visitor;
  let supervisor: Visitor;
  let worker: Visitor;
  let mother: Visitor;
  let son: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    await seedTown(stage, town);
  });
  afterAll(() => stage.close());

  describe('the referrer', () => {
    test('begins a referral, leaves it half, and finds it back as it was', async () => {
      referrer = await welcome(stage, cast.referrer, { site: town });
      const { page } = referrer;
      await page.getByRole('button', { name: 'Meld een gezin aan' }).first().click();
      await page.getByLabel('Naam van het gezin').fill(family.name);
      await page.getByLabel('Wat zijn de zorgen?').fill('De ochtenden lopen vast en de post blijft dicht.');
      await saved(referrer);
      await page.reload();
      await settled(page);
      expect(await page.getByLabel('Naam van het gezin').inputValue()).toBe(family.name);
      expect(await page.getByLabel('Wat zijn de zorgen?').inputValue()).toContain('de post blijft dicht');
      await home(referrer);
      await screenOf(referrer).toContain('U bent nog aan het schrijven.');
      await follow(referrer, 'Schrijf verder');
      await page.getByLabel('Naam van het gezin').waitFor();
    });

    test('hears at once everything that misses, at the place where it can be mended', async () => {
      const { page } = referrer;
      await press(referrer, 'Verder naar de controle');
      await page.getByRole('button', { name: 'Stuur naar de toetser' }).click();
      const summary = page.getByRole('region', { name: 'Nog vijf dingen' });
      await summary.waitFor();
      expect(await summary.getByRole('link').allInnerTexts()).toEqual([
        'Noem minstens één persoon van het gezin',
        'Kies of het vrijwillig is',
        'Kies wie de gezinswerker voorstelt',
        'Kies of het gezin van de aanmelding weet',
        'Kies hoe wij het gezin veilig bereiken',
      ]);
      await summary.getByRole('link', { name: 'Noem minstens één persoon van het gezin' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('people-0-name');
      expect(await page.getByLabel('Naam van het gezin').inputValue()).toBe(family.name);
    });

    test('fills it in, reads it as the family will, and sends it', async () => {
      const { page } = referrer;
      await describeFamily(referrer, family);
      await press(referrer, 'Verder naar de controle');
      await page.getByRole('heading', { name: 'Zo leest het gezin het' }).waitFor();
      await screenOf(referrer).toContain('De ochtenden lopen vast en de post blijft dicht.');
      await press(referrer, 'Stuur naar de toetser');
      await page.getByText('De aanmelding is verstuurd.').waitFor();
    });
  });

  describe('the assessor', () => {
    test('asks the referrer something, and the referrer answers', async () => {
      assessor = await welcome(stage, cast.assessor, { site: town });
      await follow(assessor, 'Beoordeel');
      await assessor.page.getByRole('radio', { name: /Stel een vraag/ }).check();
      await press(assessor, 'Stuur de vraag naar de verwijzer');
      await assessor.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await assessor.page.getByLabel('Uw vraag aan de verwijzer').fill('Weet moeder dat u dit schreef?');
      await press(assessor, 'Stuur de vraag naar de verwijzer');
      await assessor.page.getByText('Uw vraag is verstuurd.').waitFor();

      await home(referrer);
      await follow(referrer, 'Geef antwoord');
      await screenOf(referrer).toContain('Weet moeder dat u dit schreef?');
      await referrer.page.getByLabel('Uw antwoord').fill('Ja, zij zat naast mij.');
      await press(referrer, 'Stuur het antwoord naar de toetser');
      await referrer.page.getByText('Uw antwoord is verstuurd.').waitFor();
    });

    test('accepts it for a provider with room', async () => {
      await home(assessor);
      await follow(assessor, 'Beoordeel');
      await screenOf(assessor).toContain('Ja, zij zat naast mij.');
      await assessor.page.getByRole('radio', { name: /^Neem aan/ }).check();
      await assessor.page.getByRole('radio', { name: new RegExp(`^${cast.provider}`) }).check();
      await press(assessor, `Neem aan en stuur naar ${cast.provider}`);
      await assessor.page.getByText('U nam de aanmelding aan.').waitFor();
    });
  });

  describe('the warm handover', () => {
    test('the supervisor chooses a worker with room', async () => {
      supervisor = await welcome(stage, cast.supervisor, { site: town });
      for (let turn = 0; turn < 20 && !(await textOf(supervisor)).includes(family.name); turn += 1)
        await home(supervisor);
      await follow(supervisor, 'Kies gezinswerker');
      await expectSound(supervisor.page);
      await supervisor.page.getByRole('radio', { name: new RegExp(`^${workerName}`) }).check();
      await press(supervisor, 'Kies deze gezinswerker');
      await supervisor.page.getByText(workerName).first().waitFor();
    });

    test('the worker records the first meeting, and the referrer sees that it was there', async () => {
      worker = await welcome(stage, cast.worker, { site: town });
      await follow(worker, 'Leg vast');
      await expectSound(worker.page);
      await worker.page.getByRole('radio', { name: 'De verwijzer' }).check();
      await worker.page.getByRole('checkbox', { name: 'Het gezin maakt het eigen plan' }).check();
      await press(worker, 'Leg de ontmoeting vast');
      await worker.page.getByRole('link', { name: 'Begin het gesprek' }).first().waitFor();
      await home(referrer);
      await referrer.page.getByText('De gezinswerker is bij het gezin.').waitFor();
    });
  });

  describe('at the kitchen table', () => {
    test('the family says what it wants to change, and worker and family describe the five steps', async () => {
      const { page } = worker;
      await follow(worker, 'Begin het gesprek');
      await page.getByLabel(/In uw eigen woorden/).fill('Ik wil dat de ochtenden rustig zijn.');
      await page.getByRole('radio', { name: firstNameOf(family.mother) }).check();
      await page.getByRole('button', { name: 'Erbij' }).click();
      await page.getByRole('main').getByText('Ik wil dat de ochtenden rustig zijn.').first().waitFor();
      await page.getByRole('link', { name: /Nog 5 treden beschrijven/ }).click();
      await describeSteps(worker);
    });

    test('what must is kept apart, with by whom and why', async () => {
      const { page } = worker;
      await page
        .getByRole('link', { name: /Wat móet anders/ })
        .first()
        .click();
      await expectSound(page);
      await page.getByLabel('Wat moet?').fill('Papa komt alleen als oma erbij is.');
      await page.getByLabel('Wie legt dit op?').fill('Bureau Jeugdzorg');
      await page.getByLabel('Waarom?').fill('Zo zijn de kinderen veilig.');
      await press(worker, 'Zet apart in het plan');
      await page.getByText('Bureau Jeugdzorg').first().waitFor();
      await page.getByRole('link', { name: /Nog 5 treden beschrijven/ }).click();
      await writeSteps(worker);
      await page.getByLabel('Eind').focus();
      await saved(worker);
    });

    test('everybody who does something is written down, and when they meet again', async () => {
      const { page } = worker;
      await page.getByRole('link', { name: /Hoe pakken we het aan/ }).click();
      await expectSound(page);
      await addAction(worker, /Wie van het gezin/, [firstNameOf(family.mother), 'legt ’s avonds de kleren klaar']);
      await follow(worker, 'Volgende vraag');
      await addAction(worker, /Wie van welke organisatie/, [
        `${firstNameOf(workerName)} van ${cast.provider}`,
        'belt de school',
      ]);
      await page.getByLabel('Welke dag?').fill('18-12-2030');
      await page.getByLabel('Hoe laat?').fill('10.00');
      await page.getByLabel('Hoe bereikt het gezin u?').fill('Bel 06 00 00 00 00.');
      await press(worker, 'Leg de afspraak vast');
      await page.getByText('De afspraak ligt vast. Het gezin ziet die nu.').waitFor();
      await follow(worker, 'Volgende vraag');
      await addAction(worker, /Wie uit de eigen kring/, ['Oma Fatiha', 'brengt Ilias naar school']);
    });
  });

  describe('the family', () => {
    test('signs in on a phone with the code on paper, and changes a word; the worker sees what changed', async () => {
      mother = await arrive(stage, worker, { town, family, key: cast.mother, name: family.mother });
      await screenOf(mother).toContain(`Dag ${firstNameOf(family.mother)}`);
      await mother.page
        .getByRole('link', { name: /Ik wil dat de ochtenden rustig zijn/ })
        .first()
        .click();
      await press(mother, 'Ik wil de woorden veranderen');
      await mother.page.getByLabel('Hoe zegt u het?').fill('Ik wil dat onze ochtenden rustig zijn.');
      await saved(mother);
      await press(mother, 'Klaar');
      await toFamilyPage(worker, family);
      for (const words of [
        `${family.mother} veranderde dit`,
        'Ik wil dat de ochtenden rustig zijn.',
        'Ik wil dat onze ochtenden rustig zijn.',
      ])
        await screenOf(worker).toContain(words);
    });

    test('reads who will read the plan before it says yes', async () => {
      son = await arrive(stage, worker, { town, family, key: cast.son, name: family.son });
      await putToFamily(worker, family, 'Leg voor aan het gezin');
      await home(mother);
      await follow(mother, 'Lees het plan en geef antwoord');
      await mother.page.getByRole('heading', { name: 'Wie leest dit als u ja zegt' }).waitFor();
      await screenOf(mother).toMatch(new RegExp(`werkbegeleider van ${workerName}`, 'i'));
      await sayYes(mother);
      await screenOf(mother).toContain('zei ja op');
    });

    test('the son of 15 says not like this, in his own words, and then nothing is shared', async () => {
      await home(son);
      await follow(son, 'Lees het plan en geef antwoord');
      await son.page.getByRole('radio', { name: /^Niet zo, maar/ }).check();
      await press(son, 'Verstuur mijn antwoord');
      await son.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await son.page.getByLabel('Hoe wil je het wel?').fill('Ik wil ook op voetbal blijven.');
      await press(son, 'Verstuur mijn antwoord');
      await son.page.waitForURL('**/plan');
      await settled(son.page);
      await screenOf(son).toContain('Nog niemand. Pas als iedereen ja zegt, delen wij het plan.');
      await toFamilyPage(worker, family);
      await screenOf(worker).toContain('Ik wil ook op voetbal blijven.');
    });

    test('his words become a goal in a new version, to which both say yes: only then it is shared', async () => {
      const { page } = worker;
      await follow(worker, 'Verander het samen aan tafel');
      await page.getByLabel(/In uw eigen woorden/).fill('Ik wil op voetbal blijven.');
      await page.getByRole('radio', { name: firstNameOf(family.son) }).check();
      await page.getByRole('button', { name: 'Erbij' }).click();
      await page
        .getByRole('link', { name: /Nog 5 treden beschrijven/ })
        .last()
        .click();
      await describeSteps(worker);
      await putToFamily(worker, family, 'Leg de nieuwe versie voor');
      for (const visitor of [mother, son]) {
        await home(visitor);
        await follow(visitor, 'Lees het plan en geef antwoord');
        await sayYes(visitor);
      }
      await screenOf(son).toContain('Iedereen zei ja. Dit plan is gedeeld');
      await mother.visit('/mensen');
      await screenOf(mother).toMatch(new RegExp(`werkbegeleider van ${workerName}`, 'i'));
    });

    test('lays the two versions side by side', async () => {
      await mother.visit('/plan');
      await follow(mother, 'Vergelijk met versie 1');
      await mother.page.getByRole('heading', { name: 'Wat veranderde in versie 2?' }).waitFor();
      await screenOf(mother).toContain('Ik wil op voetbal blijven.');
    });
  });

  describe('afterwards', () => {
    test('the worker notes a contact with two clicks and one field, and takes it back when it was too soon', async () => {
      await home(worker);
      await noteContact(worker, family.name);
      await toFamilyPage(worker, family);
      expect(await worker.page.getByText('Samen de post gesorteerd.').count()).toBe(1);
    });

    test('the family sees who looked, in which role and why', async () => {
      await mother.visit('/wie-keek');
      await showOlderUntil(mother, `${firstNameOf(supervisorName)} helpt uw gezinswerker met het werk.`);
      for (const words of [workerName, supervisorName]) await screenOf(mother).toContain(words);
    });

    test('whoever must leave quickly is gone at once, and nobody comes back by the back button', async () => {
      const { page, context } = mother;
      await context.route('https://www.buienradar.nl/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Buienradar</title>' }),
      );
      await press(mother, 'Verlaat deze site');
      await page.waitForURL('https://www.buienradar.nl/**');
      await page.goBack();
      await page.getByRole('link', { name: 'Kies een persoon' }).waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain(firstNameOf(family.mother));
    });
  });
};
