// The pages that no persona has among the own ones: before signing in, without a role, of a new family, and while the screen
// lies with the family.
import * as z from 'zod';
import { casts } from './cast.ts';
import type { Stage } from './open-stage.ts';
import { seedChosen, seedMeeting, seedSignIns, seedWaiting, type Telling } from './seed-family.ts';
import { pagesAtBeginning, pagesInFamilyTurn, pagesOfNobody, pagesWithoutRole } from './sweep.ts';
import { openVisitor, settled, welcome } from './visitor.ts';
import { type HowToLook, type Ids, look, walk } from './walk-pages.ts';

type Complaints = Promise<readonly string[]>;

const Person = z.object({ roles: z.array(z.object({ assignmentId: z.string() })) });

const endRoles = async ({ stage, town, seeded }: Telling, key: string): Promise<void> => {
  const admin = await stage.speaker(town, casts[town].admin);
  const path = `/people/${seeded.people.get(key)}`;
  const { view, etag } = await admin.read(path, Person);
  for (const { assignmentId } of view.roles)
    await admin.say({ method: 'DELETE', path: `${path}/roles/${assignmentId}`, etag }, Person);
};

/** Of the manager, who is in none from then on. */
export const sweepWithoutRole = async (telling: Telling, how: HowToLook = {}): Complaints => {
  const { key } = casts[telling.town].manager;
  await endRoles(telling, key);
  const visitor = await welcome(telling.stage, key, { site: telling.town });
  await visitor.page.waitForURL('**/geen-rol');
  const complaints = await walk(visitor, { who: key, paths: pagesWithoutRole, ...how });
  await visitor.leave();
  return complaints;
};

/** The page of personas is of the machine of a demo, and there in Dutch only. */
export const sweepNobody = async ({ stage, town }: Telling, how: HowToLook = {}): Complaints => {
  const visitor = await openVisitor(stage, town);
  const complaints = [...(await walk(visitor, { who: 'nobody', paths: pagesOfNobody, ...how }))];
  await visitor.leave();
  const other = await openVisitor(stage, town);
  await other.page.goto(stage.addressOf(town));
  await other.page.getByRole('link', { name: 'Kies een persoon' }).click();
  await settled(other.page);
  complaints.push(...(await look(other, 'personas', { ...how, languages: ['nl'] })));
  await other.leave();
  return complaints;
};

type Walker = { readonly stage: Stage; readonly town: Telling['town'] };

const walkAs = async (
  { stage, town }: Walker,
  who: string,
  { paths, ids = {}, ...how }: HowToLook & { readonly paths: readonly string[]; readonly ids?: Ids },
): Complaints => {
  const visitor = await welcome(stage, who, { site: town });
  const complaints = await walk(visitor, { who, paths, ids, ...how });
  await visitor.leave();
  return complaints;
};

/** A family that waits for a worker, then for the first meeting, then for the first words of its plan. */
export const sweepBeginning = (telling: Telling, how: HowToLook = {}) => {
  const { supervisor, worker, mother, family: cast } = casts[telling.town];
  let family = '';
  return {
    beforeWorker: async (): Complaints => {
      family = await seedWaiting(telling);
      return walkAs(telling, supervisor, { paths: pagesAtBeginning.beforeWorker, ids: { family }, ...how });
    },
    beforeMeeting: async (): Complaints => {
      await seedChosen(telling, family);
      return walkAs(telling, worker, { paths: pagesAtBeginning.beforeMeeting, ids: { family }, ...how });
    },
    beforePlan: async (languages: readonly string[] = ['nl']): Complaints => {
      const seeded = await seedMeeting(telling, family);
      await seedSignIns(telling, seeded);
      const ids = { family, son: seeded.memberId(cast.son) };
      return [
        ...(await walkAs(telling, worker, { paths: pagesAtBeginning.beforePlan, ids, ...how })),
        ...(await walkAs(telling, mother, { paths: pagesAtBeginning.familyBeforePlan, ...how, languages })),
      ];
    },
  };
};

/** The worker gives the screen away; what then stands on it. */
export const sweepFamilyTurn = async ({ stage, town }: Walker, familyId: string, how: HowToLook = {}): Complaints => {
  const visitor = await welcome(stage, casts[town].worker, { site: town });
  await visitor.visit(`/gezinnen/${familyId}/gesprek/scherm-geven`);
  await visitor.page.getByRole('button', { name: 'Geef het scherm aan het gezin' }).click();
  await visitor.page.waitForURL('**/beurt');
  const complaints = await walk(visitor, { who: 'family turn ', paths: pagesInFamilyTurn, ...how });
  await visitor.leave();
  return complaints;
};
