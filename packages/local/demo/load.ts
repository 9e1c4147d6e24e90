// Loads the demo into an installation in demo mode, through its public interface like everybody else.
import { amersfoort } from './amersfoort.ts';
import type { DemoStep } from './demo-progress.ts';
import { type LoadPhases, openTownLoad, phases, stepsOf, type TownLoad } from './load-town.ts';
import type { TownStory } from './town-story.ts';
import { utrecht } from './utrecht.ts';

export const demoTowns: readonly TownStory[] = [utrecht, amersfoort];

export type Loading = Pick<TownLoad, 'atOnce'> & {
  readonly towns: readonly TownStory[];
  /** Where to speak to a gemeente and how its first admin gets a code. */
  readonly reach: (story: TownStory) => Pick<TownLoad, 'town' | 'adminCode' | 'nation'>;
  readonly tell: (step: DemoStep) => void;
};

export type Loaded = {
  readonly done: number;
  /** Why stories were broken off; empty when all was told. */
  readonly leftAsIs: readonly string[];
};

export const loadDemo = async ({ towns, reach, tell, atOnce }: Loading): Promise<Loaded> => {
  const total = towns.reduce((sum, story) => sum + stepsOf(story), 0);
  const leftAsIs: string[] = [];
  let done = 0;
  const told = (what: string): void => {
    done += 1;
    tell({ done, total, what });
  };
  tell({ done, total, what: 'de eerste beheerders' });
  const open = (story: TownStory): Promise<LoadPhases> =>
    openTownLoad({ ...reach(story), story, told, atOnce, leftAsIs: (why) => leftAsIs.push(why) });
  const opened = await Promise.all(towns.map(open));
  for (const phase of phases) await Promise.all(opened.map((town) => town[phase]()));
  return { done, leftAsIs };
};
