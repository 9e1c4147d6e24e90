// What worker and family do around the plan: an invitation on paper, putting the plan to the family, saying yes.
import { follow, home, press } from './hands.ts';
import type { Stage } from './open-stage.ts';
import { signIn, typeCode } from './sign-in.ts';
import { openVisitor, settled, type Visitor } from './visitor.ts';

export const toFamilyPage = async (worker: Visitor): Promise<void> => {
  await home(worker);
  await worker.page.getByRole('link', { name: 'Bouzid', exact: true }).first().click();
  await settled(worker.page);
};

const inviteByPaper = async (worker: Visitor, name: string): Promise<string> => {
  await toFamilyPage(worker);
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

/** Somebody of the family signs in for the first time, on a phone, with the paper from the worker. */
export const arrive = async (
  stage: Stage,
  worker: Visitor,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<Visitor> => {
  const code = await inviteByPaper(worker, name);
  const visitor = await openVisitor(stage, 'utrecht', 320);
  await signIn(visitor.page, stage.addressOf('utrecht'), key);
  await typeCode(visitor.page, code);
  await settled(visitor.page);
  return visitor;
};

export const putToFamily = async (worker: Visitor, link: string): Promise<void> => {
  await toFamilyPage(worker);
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
  const sure = page.getByRole('heading', { name: 'U zegt ja. Klopt dat?' });
  await page.getByRole('radio', { name: /^Ja/ }).check();
  await press(visitor, 'Verder met ja');
  await sure.waitFor();
  await press(visitor, 'Ja, dit is ons plan');
  await sure.waitFor({ state: 'detached' });
  await settled(page);
};
