// From a referral to a plan that the family agreed to, each with the own hands: everything by clicking and typing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrive, putToFamily, sayYes, toFamilyPage } from './around-the-plan.ts';
import { addAction, describeSteps, writeSteps } from './at-the-table.ts';
import { expectSound } from './expect-sound.ts';
import { follow, home, press, saved, screenOf, textOf } from './hands.ts';
import { openStage, type Stage } from './open-stage.ts';
import { seedTown } from './seed-town.ts';
import { settled, type Visitor, welcome } from './visitor.ts';

let stage: Stage;
let roel: Visitor;
let saskia: Visitor;
let joost: Visitor;
let anouk: Visitor;
let samira: Visitor;
let yassin: Visitor;

beforeAll(async () => {
  stage = await openStage();
  await seedTown(stage, 'utrecht');
});
afterAll(() => stage.close());

describe('the referrer', () => {
  test('begins a referral, leaves it half, and finds it back as it was', async () => {
    roel = await welcome(stage, 'roel');
    const { page } = roel;
    await page.getByRole('button', { name: 'Meld een gezin aan' }).first().click();
    await page.getByLabel('Naam van het gezin').fill('Bouzid');
    await page.getByLabel('Wat zijn de zorgen?').fill('De ochtenden lopen vast en de post blijft dicht.');
    await saved(roel);
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Naam van het gezin').inputValue()).toBe('Bouzid');
    expect(await page.getByLabel('Wat zijn de zorgen?').inputValue()).toContain('de post blijft dicht');
    await home(roel);
    await screenOf(roel).toContain('U bent nog aan het schrijven.');
    await follow(roel, 'Schrijf verder');
    await page.getByLabel('Naam van het gezin').waitFor();
  });

  test('hears at once everything that misses, at the place where it can be mended', async () => {
    const { page } = roel;
    await press(roel, 'Verder naar de controle');
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
    expect(await page.getByLabel('Naam van het gezin').inputValue()).toBe('Bouzid');
  });

  test('fills it in, reads it as the family will, and sends it', async () => {
    const { page } = roel;
    const people = page.getByRole('group', { name: /^Persoon/ });
    await people.nth(0).getByLabel('Naam').fill('Samira Bouzid');
    await people.nth(0).getByRole('radio', { name: 'ouder' }).check();
    await people.nth(0).getByLabel('Geboren op').fill('02-04-1988');
    await people.nth(0).getByRole('radio', { name: 'ja', exact: true }).check();
    await press(roel, 'Nog iemand');
    await people.nth(1).getByLabel('Naam').fill('Yassin Bouzid');
    await people.nth(1).getByRole('radio', { name: 'kind of jongere' }).check();
    await people.nth(1).getByLabel('Geboren op').fill('09-03-2011');
    await page.getByRole('radio', { name: 'ja, het is vrijwillig' }).check();
    await page.getByRole('radio', { name: 'ik', exact: true }).check();
    await page.getByRole('radio', { name: 'ja, zij weten het' }).check();
    await page.getByRole('checkbox', { name: 'bellen' }).check();
    await press(roel, 'Verder naar de controle');
    await page.getByRole('heading', { name: 'Zo leest het gezin het' }).waitFor();
    await screenOf(roel).toContain('De ochtenden lopen vast en de post blijft dicht.');
    await press(roel, 'Stuur naar de toetser');
    await page.getByText('De aanmelding is verstuurd.').waitFor();
  });
});

describe('the assessor', () => {
  test('asks the referrer something, and the referrer answers', async () => {
    saskia = await welcome(stage, 'saskia');
    await follow(saskia, 'Beoordeel');
    await saskia.page.getByRole('radio', { name: /Stel een vraag/ }).check();
    await press(saskia, 'Stuur de vraag naar de verwijzer');
    await saskia.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
    await saskia.page.getByLabel('Uw vraag aan de verwijzer').fill('Weet moeder dat u dit schreef?');
    await press(saskia, 'Stuur de vraag naar de verwijzer');
    await saskia.page.getByText('Uw vraag is verstuurd.').waitFor();

    await home(roel);
    await follow(roel, 'Geef antwoord');
    await screenOf(roel).toContain('Weet moeder dat u dit schreef?');
    await roel.page.getByLabel('Uw antwoord').fill('Ja, zij zat naast mij.');
    await press(roel, 'Stuur het antwoord naar de toetser');
    await roel.page.getByText('Uw antwoord is verstuurd.').waitFor();
  });

  test('accepts it for a provider with room', async () => {
    await home(saskia);
    await follow(saskia, 'Beoordeel');
    await screenOf(saskia).toContain('Ja, zij zat naast mij.');
    await saskia.page.getByRole('radio', { name: /^Neem aan/ }).check();
    await saskia.page.getByRole('radio', { name: /^Cumulus/ }).check();
    await press(saskia, 'Neem aan en stuur naar Cumulus');
    await saskia.page.getByText('U nam de aanmelding aan.').waitFor();
  });
});

describe('the warm handover', () => {
  test('the supervisor chooses a worker with room', async () => {
    joost = await welcome(stage, 'joost');
    for (let turn = 0; turn < 20 && !(await textOf(joost)).includes('Bouzid'); turn += 1) await home(joost);
    await follow(joost, 'Kies gezinswerker');
    await expectSound(joost.page);
    await joost.page.getByRole('radio', { name: /^Anouk Verhoeven/ }).check();
    await press(joost, 'Kies deze gezinswerker');
    await joost.page.getByText('Anouk Verhoeven').first().waitFor();
  });

  test('the worker records the first meeting, and the referrer sees that it was there', async () => {
    anouk = await welcome(stage, 'anouk');
    await follow(anouk, 'Leg vast');
    await expectSound(anouk.page);
    await anouk.page.getByRole('radio', { name: 'De verwijzer' }).check();
    await anouk.page.getByRole('checkbox', { name: 'Het gezin maakt het eigen plan' }).check();
    await press(anouk, 'Leg de ontmoeting vast');
    await anouk.page.getByRole('link', { name: 'Begin het gesprek' }).first().waitFor();
    await home(roel);
    await roel.page.getByText('De gezinswerker is bij het gezin.').waitFor();
  });
});

describe('at the kitchen table', () => {
  test('the family says what it wants to change, and worker and family describe the five steps', async () => {
    const { page } = anouk;
    await follow(anouk, 'Begin het gesprek');
    await page.getByLabel(/In uw eigen woorden/).fill('Ik wil dat de ochtenden rustig zijn.');
    await page.getByRole('radio', { name: 'Samira' }).check();
    await page.getByRole('button', { name: 'Erbij' }).click();
    await page.getByRole('main').getByText('Ik wil dat de ochtenden rustig zijn.').first().waitFor();
    await page.getByRole('link', { name: /Nog 5 treden beschrijven/ }).click();
    await describeSteps(anouk);
  });

  test('what must is kept apart, with by whom and why', async () => {
    const { page } = anouk;
    await page
      .getByRole('link', { name: /Wat móet anders/ })
      .first()
      .click();
    await expectSound(page);
    await page.getByLabel('Wat moet?').fill('Papa komt alleen als oma erbij is.');
    await page.getByLabel('Wie legt dit op?').fill('Bureau Jeugdzorg');
    await page.getByLabel('Waarom?').fill('Zo zijn de kinderen veilig.');
    await press(anouk, 'Zet apart in het plan');
    await page.getByText('Bureau Jeugdzorg').first().waitFor();
    await page.getByRole('link', { name: /Nog 5 treden beschrijven/ }).click();
    await writeSteps(anouk);
    await page.getByLabel('Eind').focus();
    await saved(anouk);
  });

  test('everybody who does something is written down, and when they meet again', async () => {
    const { page } = anouk;
    await page.getByRole('link', { name: /Hoe pakken we het aan/ }).click();
    await expectSound(page);
    await addAction(anouk, /Wie van het gezin/, ['Samira', 'legt ’s avonds de kleren klaar']);
    await follow(anouk, 'Volgende vraag');
    await addAction(anouk, /Wie van welke organisatie/, ['Anouk van Cumulus', 'belt de school']);
    await page.getByLabel('Welke dag?').fill('18-12-2030');
    await page.getByLabel('Hoe laat?').fill('10.00');
    await page.getByLabel('Hoe bereikt het gezin u?').fill('Bel 06 00 00 00 00.');
    await press(anouk, 'Leg de afspraak vast');
    await page.getByText('De afspraak ligt vast. Het gezin ziet die nu.').waitFor();
    await follow(anouk, 'Volgende vraag');
    await addAction(anouk, /Wie uit de eigen kring/, ['Oma Fatiha', 'brengt Ilias naar school']);
  });
});

describe('the family', () => {
  test('signs in on a phone with the code on paper, and changes a word; the worker sees what changed', async () => {
    samira = await arrive(stage, anouk, { key: 'samira', name: 'Samira Bouzid' });
    await screenOf(samira).toContain('Dag Samira');
    await samira.page
      .getByRole('link', { name: /Ik wil dat de ochtenden rustig zijn/ })
      .first()
      .click();
    await press(samira, 'Ik wil de woorden veranderen');
    await samira.page.getByLabel('Hoe zegt u het?').fill('Ik wil dat onze ochtenden rustig zijn.');
    await saved(samira);
    await press(samira, 'Klaar');
    await toFamilyPage(anouk);
    for (const words of [
      'Samira Bouzid veranderde dit',
      'Ik wil dat de ochtenden rustig zijn.',
      'Ik wil dat onze ochtenden rustig zijn.',
    ])
      await screenOf(anouk).toContain(words);
  });

  test('reads who will read the plan before it says yes', async () => {
    yassin = await arrive(stage, anouk, { key: 'yassin', name: 'Yassin Bouzid' });
    await putToFamily(anouk, 'Leg voor aan het gezin');
    await home(samira);
    await follow(samira, 'Lees het plan en geef antwoord');
    await samira.page.getByRole('heading', { name: 'Wie leest dit als u ja zegt' }).waitFor();
    await screenOf(samira).toMatch(/werkbegeleider van Anouk Verhoeven/i);
    await sayYes(samira);
    await screenOf(samira).toContain('zei ja op');
  });

  test('the son of 15 says not like this, in his own words, and then nothing is shared', async () => {
    await home(yassin);
    await follow(yassin, 'Lees het plan en geef antwoord');
    await yassin.page.getByRole('radio', { name: /^Niet zo, maar/ }).check();
    await press(yassin, 'Verstuur mijn antwoord');
    await yassin.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
    await yassin.page.getByLabel('Hoe wilt u het wel?').fill('Ik wil ook op voetbal blijven.');
    await press(yassin, 'Verstuur mijn antwoord');
    await yassin.page.waitForURL('**/plan');
    await settled(yassin.page);
    await screenOf(yassin).toContain('Nog niemand. Pas als iedereen ja zegt, delen wij het plan.');
    await toFamilyPage(anouk);
    await screenOf(anouk).toContain('Ik wil ook op voetbal blijven.');
  });

  test('his words become a goal in a new version, to which both say yes: only then it is shared', async () => {
    const { page } = anouk;
    await follow(anouk, 'Verander het samen aan tafel');
    await page.getByLabel(/In uw eigen woorden/).fill('Ik wil op voetbal blijven.');
    await page.getByRole('radio', { name: 'Yassin' }).check();
    await page.getByRole('button', { name: 'Erbij' }).click();
    await page
      .getByRole('link', { name: /Nog 5 treden beschrijven/ })
      .last()
      .click();
    await describeSteps(anouk);
    await putToFamily(anouk, 'Leg de nieuwe versie voor');
    for (const visitor of [samira, yassin]) {
      await home(visitor);
      await follow(visitor, 'Lees het plan en geef antwoord');
      await sayYes(visitor);
    }
    await screenOf(yassin).toContain('Iedereen zei ja. Dit plan is gedeeld');
    await samira.visit('/mensen');
    await screenOf(samira).toMatch(/werkbegeleider van Anouk Verhoeven/i);
  });

  test('lays the two versions side by side', async () => {
    await samira.visit('/plan');
    await follow(samira, 'Vergelijk met versie 1');
    await samira.page.getByRole('heading', { name: 'Wat veranderde in versie 2?' }).waitFor();
    await screenOf(samira).toContain('Ik wil op voetbal blijven.');
  });
});

describe('afterwards', () => {
  test('the worker notes a contact with two clicks and one field', async () => {
    await home(anouk);
    const log = anouk.page.getByRole('region', { name: 'Snel vastleggen' });
    await log.getByLabel('Eén zin').fill('Samen de post gesorteerd.');
    await log.getByRole('radio', { name: '1½ uur' }).click();
    await log.getByRole('button', { name: 'Vastleggen' }).click();
    await log.getByText('Bouzid: bewaard om').waitFor();
    await toFamilyPage(anouk);
    await screenOf(anouk).toContain('Samen de post gesorteerd.');
  });

  test('the family sees who looked, in which role and why', async () => {
    await samira.visit('/wie-keek');
    const { page } = samira;
    const older = page.getByRole('button', { name: 'Laat ouder zien' });
    const why = page.getByText('Joost helpt uw gezinswerker met het werk.').first();
    for (let turn = 0; turn < 12; turn += 1) {
      await older.or(why).first().waitFor();
      if ((await why.count()) > 0) break;
      await older.click();
      await settled(page);
    }
    for (const words of ['Anouk Verhoeven', 'Joost Timmer', 'Joost helpt uw gezinswerker met het werk.'])
      await screenOf(samira).toContain(words);
  });

  test('whoever must leave quickly is gone at once, and nobody comes back by the back button', async () => {
    const { page, context } = samira;
    await context.route('https://www.buienradar.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Buienradar</title>' }),
    );
    await press(samira, 'Verlaat deze site');
    await page.waitForURL('https://www.buienradar.nl/**');
    await page.goBack();
    await page.getByRole('link', { name: 'Kies een persoon' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Samira');
  });
});
