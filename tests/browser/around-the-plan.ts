// What worker and family do around the plan: an invitation on paper, putting the plan to the family, saying yes.
import type { Family, TownName } from './cast.ts';
import { follow, home, press } from './hands.ts';
import type { Stage } from './open-stage.ts';
import { signIn, typeCode } from './sign-in.ts';
import { openVisitor, settled, type Visitor } from './visitor.ts';

export const toFamilyPage = async (worker: Visitor, { name }: Family): Promise<void> => {
  await home(worker);
  await worker.page.getByRole('link', { name, exact: true }).first().click();
  await settled(worker.page);
};

const inviteByPaper = async (worker: Visitor, family: Family, name: string): Promise<string> => {
  await toFamilyPage(worker, family);
  const { page } = worker;
  const member = page.getByRole('listitem').filter({ hasText: name });
  await member
    .getByRole('link', { name: /Uitnodiging/ })
    .first()
    .click();
  await press(worker, 'Maak de code');
  const paper = page.getByRole('region', { name: `Code voor ${name}` });
  return (await paper.locator('bdi').innerText()).trim();
};

type Arrival = { readonly town: TownName; readonly family: Family; readonly key: string; readonly name: string };

/** Somebody of the family signs in for the first time, on a phone, with the paper from the worker. */
export const arrive = async (stage: Stage, worker: Visitor, { town, family, key, name }: Arrival): Promise<Visitor> => {
  const code = await inviteByPaper(worker, family, name);
  const visitor = await openVisitor(stage, town, 320);
  await signIn(visitor.page, stage.addressOf(town), key);
  await typeCode(visitor.page, code);
  await settled(visitor.page);
  return visitor;
};

export const putToFamily = async (worker: Visitor, family: Family, link: string): Promise<void> => {
  await toFamilyPage(worker, family);
  await follow(worker, link);
  await press(worker, 'Leg het plan voor aan het gezin');
  await worker.page
    .getByText(/ligt bij het gezin/)
    .first()
    .waitFor();
};

/** From the page of the version: the answer, what happens then, and yes. */
export const sayYes = async (visitor: Visitor): Promise<void> => {
  const { page } = visitor;
  const sure = page.getByRole('heading', { name: /^(U zegt|Je zegt) ja\. Klopt dat\?$/ });
  await page.getByRole('radio', { name: /^Ja/ }).check();
  await press(visitor, 'Verder met ja');
  await sure.waitFor();
  await press(visitor, 'Ja, dit is ons plan');
  await sure.waitFor({ state: 'detached' });
  await settled(page);
};

/** Back in the looks at the file, until it says so. */
export const showOlderUntil = async ({ page }: Visitor, words: string): Promise<void> => {
  const older = page.getByRole('button', { name: 'Laat ouder zien' });
  const said = page.getByText(words).first();
  for (let turn = 0; turn < 12; turn += 1) {
    await older.or(said).first().waitFor();
    if ((await said.count()) > 0) break;
    await older.click();
    await settled(page);
  }
  await said.waitFor();
};
