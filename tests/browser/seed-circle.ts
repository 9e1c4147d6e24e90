// With whom a family shares, each signed in with the code of the worker.
import * as z from 'zod';
import { as, type SeededFamily, type Telling } from './seed-family.ts';
import { redeem } from './seed-town.ts';

const Session = z.object({ roles: z.array(z.object({ assignmentId: z.string(), role: z.string() })) });
const Code = z.object({ code: z.string() });

/** In Amersfoort the neighbour plays the son, so nobody of the circle is at the door there. */
export const readersOf = ({ town }: Telling): readonly object[] =>
  town === 'utrecht'
    ? [
        { name: 'Oma Fatiha', kind: 'network', what: 'whole-plan' },
        { name: 'juf Ellen', kind: 'partner', what: 'own-actions' },
      ]
    : [{ name: 'Oma Fatiha', kind: 'network', what: 'own-actions' }];

/** Somebody new of the network signs in for the first time; the teacher, who is known, types the code on her own page. */
export const seedCircle = async (telling: Telling, { path }: SeededFamily): Promise<void> => {
  const { stage, town, seeded } = telling;
  const worker = await as(telling, 'worker');
  const invite = async (body: object): Promise<string> =>
    (await worker.say({ path: `${path}/circle/invitations`, body }, Code)).view.code;
  if (town !== 'utrecht') return;
  await redeem(await stage.speaker(town, 'fatiha'), await invite({ name: 'Oma Fatiha', kind: 'network' }));
  const organisationId = seeded.organisations.get('Basisschool Overvecht');
  const code = await invite({ name: 'juf Ellen', kind: 'partner', organisationId });
  const ellen = await stage.speaker(town, 'ellen');
  const { roles } = (await ellen.read('/session', Session)).view;
  const role = roles.find((one) => one.role === 'partner')?.assignmentId ?? '';
  await ellen.say({ path: '/shared-plans/codes', body: { code }, role }, z.unknown());
};
