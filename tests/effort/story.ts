// The town in which the tasks are done: figures of half a year ago, and a family that is about to be referred.
import type { TownName } from '../browser/cast.ts';
import { openStage, type Stage } from '../browser/open-stage.ts';
import { seedOtherFamilies } from '../browser/seed-figures.ts';
import { seedTown } from '../browser/seed-town.ts';
import { openVisitor, type Visitor, welcome } from '../browser/visitor.ts';

const town: TownName = 'utrecht';

/** The key of a persona. */
export type Who = 'roel' | 'saskia' | 'joost' | 'anouk' | 'samira' | 'maaike' | 'bas';

export type Story = {
  readonly town: TownName;
  readonly stage: Stage;
  /** Signed in; on the first call through the door. */
  readonly as: (who: Who) => Promise<Visitor>;
  /** Somebody who was never here before, still outside. */
  readonly outside: () => Promise<Visitor>;
  readonly keep: (who: Who, visitor: Visitor) => void;
  readonly close: () => Promise<void>;
};

export const openStory = async (): Promise<Story> => {
  const stage = await openStage();
  const seeded = await seedTown(stage, town);
  await seedOtherFamilies({ stage, town, seeded, ago: 150 });
  await stage.publish(town);
  const visitors = new Map<Who, Visitor>();
  return {
    ...{ town, stage },
    as: async (who) => {
      const visitor = visitors.get(who) ?? (await welcome(stage, who));
      visitors.set(who, visitor);
      return visitor;
    },
    outside: () => openVisitor(stage, town, 320),
    keep: (who, visitor) => visitors.set(who, visitor),
    close: stage.close,
  };
};
