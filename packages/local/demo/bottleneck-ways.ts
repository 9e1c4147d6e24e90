// The ways that bottlenecks of the demo went, from the day on which they were reported: how far up, and whether the answer
// came down and helped.
import type { BottleneckStep, BottleneckStory, Team } from './bottleneck-story.ts';
import { obstacleCalled } from './obstacles.ts';
import { chanceFor } from './seeded.ts';

export type Way =
  | 'new'
  | 'returned'
  | 'solved'
  | 'shown'
  | 'agenda'
  | 'asked-back'
  | 'answered'
  | 'closed'
  | 'policy'
  | 'policy-closed'
  | 'nation'
  | 'nation-closed';

export type Told = {
  readonly about: string;
  readonly way: Way;
  readonly on: number;
  readonly helped?: 'yes' | 'partly' | 'no';
  readonly goal?: string;
};

const reasons = {
  up: 'Dit kunnen wij zelf niet beslissen, en het komt bij meer gezinnen voor.',
  policy: 'Wie dit mag beslissen zit niet in het team: een regel van de gemeente staat in de weg.',
  nation: 'De gemeente kan dit niet veranderen: de regel is landelijk.',
} as const;

const verdicts = {
  yes: 'Het is geregeld, precies zoals beloofd.',
  partly: 'Het hielp een eind op weg. Het wachten duurde lang.',
  no: 'De afspraak is niet nagekomen.',
} as const;

type At = (least: number, most: number) => number;

const answered = (at: Team, on: number): BottleneckStep => ({ is: 'answered', at, on });

const outOfFile = (after: At): readonly BottleneckStep[] => {
  const shown = after(7, 10);
  return [
    { is: 'text-shown', on: shown, reason: reasons.up },
    { is: 'read-together', on: shown + 2 },
  ];
};

const stepsOf = ({ about, way, on, helped = 'yes' }: Told): readonly BottleneckStep[] => {
  const chance = chanceFor(`bottleneck|${about}|${on}`);
  const after: At = (least, most) => on + chance.from(least, most);
  const judged = (day: number): BottleneckStep => ({ is: 'judged', on: day, helped, words: verdicts[helped] });
  switch (way) {
    case 'new':
      return [];
    case 'returned':
      return [{ is: 'returned', on: after(3, 4), question: 'Wat zei de organisatie precies, en wie zei dat?' }];
    case 'solved':
      return [answered('supervisor', after(4, 11)), judged(after(18, 25))];
    case 'shown':
      return [{ is: 'text-shown', on: after(7, 10), reason: reasons.up }];
    case 'agenda':
      return outOfFile(after);
    case 'asked-back': {
      const question = 'Is er al eens een gesprek met alle betrokkenen tegelijk geweest?';
      return [...outOfFile(after), { is: 'asked-back', on: after(20, 23), question }];
    }
    case 'answered':
      return [...outOfFile(after), answered('doorbraakteam', after(26, 36))];
    case 'closed':
      return [...outOfFile(after), answered('doorbraakteam', after(19, 36)), judged(after(42, 50))];
    case 'policy':
    case 'policy-closed': {
      const up = [...outOfFile(after), { is: 'to-policy-team', on: after(24, 30), reason: reasons.policy } as const];
      return way === 'policy' ? up : [...up, answered('policyTeam', after(58, 68)), judged(after(78, 84))];
    }
    case 'nation':
    case 'nation-closed': {
      const up: readonly BottleneckStep[] = [
        ...outOfFile(after),
        { is: 'to-policy-team', on: after(24, 30), reason: reasons.policy },
        { is: 'to-nation', on: after(50, 60), reason: reasons.nation },
      ];
      return way === 'nation' ? up : [...up, answered('national', after(118, 132)), judged(after(140, 150))];
    }
  }
};

export const bottleneckOf = (told: Told): BottleneckStory => {
  const { about, on, goal } = told;
  return { about: obstacleCalled(about).key, on, ...(goal && { goal }), steps: stepsOf(told) };
};
