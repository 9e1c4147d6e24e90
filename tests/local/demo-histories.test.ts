// What the demo tells of how it went: hours, evaluations, bottlenecks and endings, before anything is loaded.
import { describe, expect, it } from 'vitest';
import { amersfoort } from '../../packages/local/demo/amersfoort.ts';
import type { BottleneckStory } from '../../packages/local/demo/bottleneck-story.ts';
import type { FamilyStory } from '../../packages/local/demo/family-story.ts';
import { obstacleCalled } from '../../packages/local/demo/obstacles.ts';
import { utrecht } from '../../packages/local/demo/utrecht.ts';

const towns = [utrecht, amersfoort].map((town) => [town.name, [...town.families, ...town.others]] as const);
const each = it.each(towns);

const isInOrder = (days: readonly number[]): boolean => days.every((day, at) => at === 0 || (days[at - 1] ?? 0) <= day);

const agreedGoals = ({ rounds = [] }: FamilyStory, day: number): ReadonlySet<string> => {
  const agreed = rounds.findLastIndex(
    ({ on, proposal }) =>
      on < day && proposal?.answers.length && proposal.answers.every(({ answer }) => answer === 'yes'),
  );
  return new Set(rounds.slice(0, agreed + 1).flatMap(({ goals = [] }) => goals.map(({ key }) => key)));
};

const hoursOf = ({ contacts = [] }: FamilyStory): number =>
  contacts.reduce((sum, { minutes }) => sum + minutes, 0) / 60;

describe('evaluations of the demo', () => {
  each('score every goal that everybody agreed to, and no other, in %s', (_name, families) => {
    for (const family of families)
      for (const { on, scores } of family.evaluations ?? [])
        expect([family.name, on, new Set(Object.keys(scores))]).toEqual([family.name, on, agreedGoals(family, on)]);
  });

  each('lie between the agreed plan and today, in order, in %s', (_name, families) => {
    for (const { name, evaluations = [], rounds = [], ending } of families) {
      const days = evaluations.map(({ on }) => on);
      const agreed = rounds[0]?.proposal?.answers.at(-1)?.on ?? -9999;
      expect([name, isInOrder([agreed, ...days, Math.min(ending?.on ?? -1, -1)])]).toEqual([name, true]);
    }
  });

  it('are contradicted and put right here and there, and go back as well as forward', () => {
    const all = towns.flatMap(([, families]) => families.flatMap(({ evaluations = [] }) => evaluations));
    expect(all.length).toBeGreaterThan(120);
    expect(all.filter(({ contradictions }) => contradictions?.length).length).toBeGreaterThan(5);
    expect(all.filter(({ corrections }) => corrections?.length).length).toBeGreaterThan(5);
    const steps = new Set(all.flatMap(({ scores }) => Object.values(scores).filter((one) => typeof one === 'string')));
    expect([...steps].toSorted()).toEqual(['+1', '+2', '+3', '-1', '0']);
  });
});

describe('hours of the demo', () => {
  each(
    'are of at most ten hours for each contact, on days between the first meeting and the end, in %s',
    (_name, families) => {
      for (const { name, contacts = [], firstMeeting, ending } of families) {
        const days = contacts.map(({ on }) => on);
        expect([name, isInOrder([firstMeeting?.on ?? -9999, ...days, ending?.on ?? -1])]).toEqual([name, true]);
        expect(contacts.every(({ minutes }) => minutes >= 5 && minutes <= 600)).toBe(true);
      }
    },
  );

  it('are about 200 for a family at its end, and 148 for family Bouzid', () => {
    const closed = towns.flatMap(([, families]) => families.filter(({ ending }) => ending?.as === 'closed'));
    expect(closed.length).toBeGreaterThan(12);
    for (const family of closed)
      expect([family.name, Math.abs(hoursOf(family) - 200) < 20]).toEqual([family.name, true]);
    const bouzid = utrecht.families.find(({ name }) => name === 'Bouzid');
    expect(Math.round((bouzid ? hoursOf(bouzid) : 0) / 10)).toBe(15);
  });
});

describe('bottlenecks of the demo', () => {
  const told = towns.flatMap(([, families]) => families.flatMap(({ bottlenecks = [] }) => bottlenecks));

  it('have something at every rung of the ladder', () => {
    const lastSteps = (stories: readonly BottleneckStory[]) =>
      new Set<string>(stories.map(({ steps }) => steps.at(-1)?.is ?? 'reported'));
    for (const [, families] of towns) {
      const here = families.flatMap(({ bottlenecks = [] }) => bottlenecks);
      const wanted = [
        'reported',
        'returned',
        'text-shown',
        'read-together',
        'answered',
        'judged',
        'to-policy-team',
        'to-nation',
      ];
      expect(wanted.filter((is) => !lastSteps(here).has(is))).toEqual([]);
    }
    const helped = told.flatMap(({ steps }) => steps.flatMap((step) => (step.is === 'judged' ? step.helped : [])));
    expect(new Set(helped)).toEqual(new Set(['yes', 'partly', 'no']));
  });

  each('go up and down in the order of days, while the help goes on, in %s', (_name, families) => {
    for (const { name, bottlenecks = [], firstMeeting, ending } of families)
      for (const { about, on, steps } of bottlenecks) {
        const days = [firstMeeting?.on ?? 0, on, ...steps.map((step) => step.on), ending?.on ?? -1];
        expect([name, about, isInOrder(days)]).toEqual([name, about, true]);
      }
  });

  each('can be told apart by a team: by question and the day on which it came, in %s', (_name, families) => {
    const left = families
      .flatMap(({ bottlenecks = [] }) => bottlenecks)
      .flatMap(({ about, steps }) =>
        steps
          .filter(({ is }) => is === 'read-together' || is === 'let-leave')
          .map(({ on }) => `${obstacleCalled(about).question} ${on}`),
      );
    expect(new Set(left).size).toBe(left.length);
  });

  it('fit a figure: five or more of the themes that the report names', () => {
    const [, families] = towns[0] ?? ['', []];
    const themes = Object.groupBy(
      families.flatMap(({ bottlenecks = [] }) => bottlenecks.map(({ about }) => obstacleCalled(about).theme)),
      (theme) => theme,
    );
    for (const theme of [
      'debts-and-money',
      'mental-health-care',
      'housing',
      'route-and-indication',
      'rules-between-organisations',
    ] as const)
      expect([theme, (themes[theme]?.length ?? 0) >= 5]).toEqual([theme, true]);
  });
});
