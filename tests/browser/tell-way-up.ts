// A rule that holds for the whole country: from the file to the nation, and all the way down.
import { describe, expect, test } from 'vitest';
import { firstNameOf } from './cast.ts';
import { follow, press, saved, screenOf, textOf } from './hands.ts';
import { fillSolution, lookUntil, openQuestion, reply } from './on-the-ladder.ts';
import type { Story } from './open-story.ts';
import { nameOf } from './sign-in.ts';
import { settled } from './visitor.ts';

const question = 'Mag een gezin met een schuldregeling de kinderbijslag houden?';
const why = 'De regeling telt de kinderbijslag als inkomen. Daardoor is er te weinig voor schoenen en boeken.';
const answer = {
  kind: /^Proef/,
  words: 'De kinderbijslag telt een jaar lang niet mee.',
  who: 'Het ministerie',
  what: 'schrijft dit aan alle gemeenten',
};

export const tellWayUp = (story: Story): void => {
  const { family, worker: workerKey, supervisor: supervisorKey, provider } = story.cast;
  const names = [family.mother, nameOf(workerKey), nameOf(supervisorKey), provider].map(firstNameOf);

  describe('up to the nation', () => {
    test('the worker reports it with what was tried, and is told everything that misses', async () => {
      const worker = await story.as('worker');
      const { page } = worker;
      await worker.visit('/gezinnen');
      await page.getByRole('link', { name: family.name, exact: true }).first().click();
      await follow(worker, 'Meld een knelpunt');
      await press(worker, 'Vraag het aan uw werkbegeleider');
      const summary = page.getByRole('region', { name: 'Nog drie dingen' });
      await summary.waitFor();
      await page.getByRole('radio', { name: 'Niet één doel' }).check();
      await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Geld en schulden' });
      await page.getByLabel('Wat', { exact: true }).fill('De Kredietbank gebeld.');
      await page.getByLabel('Uw vraag').fill(question);
      await page.getByLabel('Welke organisaties horen erbij?').fill('Kredietbank, Belastingdienst');
      await page.getByLabel('Wie mag dit beslissen?').fill('Het ministerie');
      await saved(worker);
      await press(worker, 'Vraag het aan uw werkbegeleider');
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      await screenOf(worker).toContain(nameOf(supervisorKey));
    });

    test('the supervisor passes it up, and worker and family read the text together', async () => {
      const supervisor = await story.as('supervisor');
      await openQuestion(supervisor, '/knelpunten', question);
      await reply(supervisor, /^Naar het doorbraakteam/);
      await press(supervisor, 'Breng het een stap hoger');
      await supervisor.page.getByLabel('Waarom is dit nodig?').fill(why);
      await supervisor.page.getByLabel('Waarom gaat dit naar boven?').fill('De rijksregel houdt dit tegen.');
      await press(supervisor, 'Laat dit aan het gezin lezen');
      await supervisor.page.getByRole('heading', { name: 'Deze tekst ligt bij het gezin' }).waitFor();
      const worker = await story.as('worker');
      await openQuestion(worker, '/knelpunten', question);
      await press(worker, 'Samen gelezen, de tekst mag weg');
      await screenOf(worker).toContain('bij het doorbraakteam');
    });

    test('the project leader sees the agenda, and leaves the answer to the team', async () => {
      const leader = await story.as('projectLeader');
      await lookUntil(leader, '/', question);
      await screenOf(leader).toContain('De leden van het team geven het antwoord.');
      await openQuestion(leader, '/', question);
      expect(await leader.page.getByRole('button', { name: 'Verder' }).count()).toBe(0);
      await story.expectSound(leader.page);
    });

    test('the doorbraakteam passes it to the policy team with a reason', async () => {
      const doorbraak = await story.as('doorbraak');
      await openQuestion(doorbraak, '/', question);
      await reply(doorbraak, /^Naar het beleidsteam/);
      await press(doorbraak, 'Breng het een stap hoger');
      await doorbraak.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await doorbraak.page.getByLabel('Waarom gaat het een stap hoger?').fill('Organisaties mogen dit niet beslissen.');
      await press(doorbraak, 'Breng het een stap hoger');
      await screenOf(doorbraak).toContain('Beleidsteam');
      await lookUntil(doorbraak, '/beantwoord', 'Een stap hoger gebracht');
    });

    test('the policy team writes a text of its own for the nation; what is of the gemeente blocks', async () => {
      const policy = await story.as('policyTeam');
      const { page } = policy;
      await lookUntil(policy, '/', question);
      await openQuestion(policy, '/', question);
      await reply(policy, /^Naar het land/);
      await press(policy, 'Breng het een stap hoger');
      await page.getByRole('heading', { level: 1, name: 'Wat mag het land lezen?' }).waitFor();
      await page.getByLabel('Waarom is dit nodig?').fill(`Bij ${provider} zien wij dit vaak. ${why}`);
      await page.getByText('Dit is een organisatie uit uw gemeente. Haal eruit:').first().waitFor();
      await page.getByLabel('Waarom gaat dit naar het land?').fill('Het is een rijksregel.');
      await press(policy, 'Breng dit naar het land');
      await page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await story.expectSound(page);
      await page.getByLabel('Waarom is dit nodig?').fill(why);
      await press(policy, 'Breng dit naar het land');
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      await screenOf(policy).toContain('bij het land');
    });
  });

  describe('and down again', () => {
    test('the national member sees no family and no gemeente, and answers', async () => {
      const nation = await story.as('nation');
      await lookUntil(nation, '/', question);
      await openQuestion(nation, '/', question);
      const seen = await nation.page.locator('body').innerText();
      expect(seen).toContain(why);
      for (const name of [...names, 'Utrecht', 'Amersfoort']) expect(seen).not.toContain(name);
      await story.expectSound(nation.page);
      await press(nation, 'Geef dit antwoord');
      await nation.page.getByRole('region', { name: 'Nog twee dingen' }).waitFor();
      await fillSolution(nation, answer);
      await press(nation, 'Geef dit antwoord');
      await nation.page.getByRole('button', { name: 'Geef dit antwoord' }).waitFor({ state: 'detached' });
      await screenOf(nation).toContain(answer.words);
    });

    test.each([
      { who: 'policy team', part: 'policyTeam' },
      { who: 'doorbraakteam', part: 'doorbraak' },
    ] as const)('the $who reads the answer', async ({ part }) => {
      const visitor = await story.as(part);
      await lookUntil(visitor, '/beantwoord', question);
      await openQuestion(visitor, '/beantwoord', question);
      await lookUntil(visitor, new URL(visitor.page.url()).pathname, answer.words);
    });

    test('the family reads it in the file, and it is closed when the worker wrote down that it helped', async () => {
      const mother = await story.as('mother');
      await openQuestion(mother, '/plan', question);
      await lookUntil(mother, new URL(mother.page.url()).pathname, 'Dit antwoord komt van het landelijke team.');
      await screenOf(mother).toContain(answer.words);
      const worker = await story.as('worker');
      await openQuestion(worker, '/knelpunten', question);
      await press(worker, 'Leg vast');
      await worker.page.getByRole('region', { name: 'Nog één ding' }).waitFor();
      await worker.page.getByRole('radio', { name: 'Het hielp', exact: true }).check();
      await press(worker, 'Leg vast');
      await screenOf(worker).toContain('afgerond');
      await mother.page.reload();
      await settled(mother.page);
      await screenOf(mother).toContain('Dit is afgerond.');
      expect(await textOf(mother)).toContain('Het hielp.');
    });
  });
};
