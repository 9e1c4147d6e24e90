// The flower as far as file and plan know it: who helps, from near and from organisations, and with which goal. How strong
// a tie is and what it costs is not asked yet, so nothing is drawn of it.
import type { FlowerData } from '../../pictures/flower-layout.ts';
import { firstName } from '../../session/first-name.ts';
import type { Say } from '../../text/use-text.ts';
import type { FamilyFile, Plan } from './family-views.ts';
import { helpersOf } from './helpers-of.ts';

type Words = { readonly t: Say<'pictures'>; readonly names: (names: readonly string[]) => string };

export const flowerOf = (file: FamilyFile, plan: Plan, { t, names }: Words): FlowerData => {
  const worker = file.trajectory.worker;
  const helpers = helpersOf({ ...plan, worker });
  return {
    family: file.name,
    members: file.members.map(({ name }) => firstName(name)),
    worker: worker && t('flower.worker', { name: firstName(worker.name) }),
    people: helpers.flatMap(({ name, kind, goals }) =>
      kind === 'worker'
        ? []
        : [
            {
              name,
              kind,
              ...(goals.length > 0 && {
                role: t('flower.goals', { count: goals.length, goals: names(goals.map(String)) }),
              }),
            },
          ],
    ),
  };
};
