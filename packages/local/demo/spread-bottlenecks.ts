// Gives each bottleneck of a table to a family of the demo whose help was going on at the time.

import type { BottleneckStory } from './bottleneck-story.ts';
import { bottleneckOf, type Way } from './bottleneck-ways.ts';
import type { FamilyStory } from './family-story.ts';

export type Row = readonly [provider: string, about: string, way: Way, on: number, helped?: 'yes' | 'partly' | 'no'];

const mostForOne = 2;
/** Days after the first meeting in which nobody reports anything yet. */
const settlingIn = 10;

const lastDayOf = ({ on, steps }: BottleneckStory): number => steps.at(-1)?.on ?? on;

const isAllOver = ({ steps }: BottleneckStory): boolean => steps.at(-1)?.is === 'judged';

const canHave = (family: FamilyStory, bottleneck: BottleneckStory): boolean => {
  const { firstMeeting, ending } = family;
  if (!firstMeeting || firstMeeting.on + settlingIn > bottleneck.on) return false;
  return !ending || (isAllOver(bottleneck) && lastDayOf(bottleneck) < ending.on);
};

const goalOn = ({ rounds = [] }: FamilyStory, day: number): string | undefined =>
  rounds.find(({ on, goals = [] }) => goals.length > 0 && on < day)?.goals?.[0]?.key;

export const spreadBottlenecks = (families: readonly FamilyStory[], rows: readonly Row[]): readonly FamilyStory[] => {
  const given = new Map<string, readonly BottleneckStory[]>();
  for (const [provider, about, way, on, helped] of rows) {
    const plain = bottleneckOf({ about, way, on, ...(helped && { helped }) });
    const fitting = families.filter((family) => family.provider === provider && canHave(family, plain));
    const fewest = Math.min(...fitting.map(({ name }) => given.get(name)?.length ?? 0));
    const family = fitting.find(({ name }) => (given.get(name)?.length ?? 0) === fewest);
    if (!family || fewest >= mostForOne) throw new Error(`no family for the bottleneck ${about} of ${on}`);
    const goal = goalOn(family, on);
    given.set(family.name, [...(given.get(family.name) ?? []), { ...plain, ...(goal && { goal }) }]);
  }
  return families.map((family) => {
    const bottlenecks = given.get(family.name);
    return bottlenecks ? { ...family, bottlenecks } : family;
  });
};
