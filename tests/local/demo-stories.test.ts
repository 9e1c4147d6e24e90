// What the demo tells, before anything is loaded.
import { describe, expect, it } from 'vitest';
import { amersfoort } from '../../packages/local/demo/amersfoort.ts';
import type { FamilyStory } from '../../packages/local/demo/family-story.ts';
import { inventFamily } from '../../packages/local/demo/invent-family.ts';
import type { TownStory } from '../../packages/local/demo/town-story.ts';
import { utrecht } from '../../packages/local/demo/utrecht.ts';
import { personas } from '../../packages/local/personas.ts';

const towns = [utrecht, amersfoort] as const;
const familiesOf = ({ families, others }: TownStory): readonly FamilyStory[] => [...families, ...others];

const countBy = (items: readonly FamilyStory[], of: (item: FamilyStory) => string): Record<string, number> =>
  Object.fromEntries(Object.entries(Object.groupBy(items, of)).map(([key, group]) => [key, group?.length ?? 0]));

/** The phase at the end of the day before yesterday: what decides it lies two days back at least. */
const phaseOf = ({ ending, phases = [], rounds = [], firstMeeting }: FamilyStory): string => {
  if (ending && ending.on <= -2) return ending.as;
  const moved = phases.filter(({ on }) => on <= -2).at(-1);
  if (moved) return moved.phase;
  const agreed = rounds.some(
    ({ proposal }) =>
      proposal?.answers.length && proposal.answers.every(({ answer, on }) => answer === 'yes' && on <= -2),
  );
  if (agreed) return 'under-way';
  return firstMeeting && firstMeeting.on <= -2 ? 'building-up' : 'waiting';
};

describe('the families of the demo', () => {
  it('are 75 in Utrecht as in annex 5 of the report, and one that waits for a worker', () => {
    const withWorker = familiesOf(utrecht).filter(({ worker }) => worker);
    expect(countBy(withWorker, ({ provider }) => provider)).toEqual({ Stade: 33, Portes: 31, Cumulus: 11 });
    expect(familiesOf(utrecht).filter(({ worker }) => !worker)).toHaveLength(1);
    const phases = countBy(withWorker, (family) => `${family.provider} ${phaseOf(family)}`);
    expect(phases).toEqual({
      ...{
        'Stade under-way': 20,
        'Stade winding-down': 5,
        'Stade aftercare': 5,
        'Stade no-way-in': 2,
        'Stade short': 1,
      },
      ...{ 'Portes under-way': 19, 'Portes closed': 12 },
      ...{ 'Cumulus building-up': 2, 'Cumulus under-way': 7, 'Cumulus winding-down': 2 },
    });
    const workers = countBy(withWorker, ({ worker }) => worker?.key ?? '');
    expect(workers).toMatchObject({ anouk: 6, fleur: 5 });
    expect(Object.keys(workers)).toHaveLength(7);
  });

  it('are fifteen in Amersfoort with five workers, and one that waits for a worker', () => {
    expect(familiesOf(amersfoort).filter(({ worker }) => worker)).toHaveLength(15);
    expect(familiesOf(amersfoort)).toHaveLength(16);
    expect(new Set(familiesOf(amersfoort).flatMap(({ worker }) => worker?.key ?? []))).toHaveLength(5);
  });

  it.each(towns.map((town) => [town.name, town] as const))('have a name of their own in %s', (_name, town) => {
    const names = [...familiesOf(town), ...town.referrals].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(towns.map((town) => [town.name, town] as const))('fit the room of the workers in %s', (_name, town) => {
    for (const organisation of town.organisations) {
      if (organisation.kind !== 'provider') continue;
      const here = familiesOf(town).filter(({ provider }) => provider === organisation.name);
      const busiest = Math.max(...Object.values(countBy(here, ({ worker }) => worker?.key ?? '')));
      expect(busiest).toBeLessThanOrEqual(organisation.familiesPerWorker);
      expect(here.length).toBeLessThanOrEqual(organisation.capacity);
    }
  });

  it.each(towns.map((town) => [town.name, town] as const))('happen in the order of life in %s', (_name, town) => {
    for (const family of familiesOf(town)) {
      const { referredOn, acceptedOn, worker, firstMeeting, rounds = [], contacts = [] } = family;
      const days = [referredOn, acceptedOn, worker?.on, firstMeeting?.on].filter((day) => day !== undefined);
      expect(days).toEqual(days.toSorted((one, other) => one - other));
      const told = rounds.flatMap(({ on, proposal }) => [on, ...(proposal ? [proposal.on] : [])]);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      const late = [...told, ...contacts.map(({ on }) => on)].filter((on) => on < (firstMeeting?.on ?? 0) || on >= 0);
      expect(late).toEqual([]);
    }
  });

  it('leave no blank in a sentence open', () => {
    expect(JSON.stringify(towns)).not.toMatch(/[{][a-z]+[}]/);
  });

  it('are the same at every load', () => {
    const wanted = { ...utrechtWanted, phase: 'voortgang' } as const;
    expect(inventFamily(wanted)).toEqual(inventFamily(wanted));
  });
});

const utrechtWanted = {
  name: 'Achterberg',
  place: 'Ondiep',
  provider: 'Stade',
  worker: { key: 'karin', firstName: 'Karin' },
  referrer: 'wendy',
};

describe('who works there', () => {
  it('has every persona that an administrator invites, and the family members whom a worker invites', () => {
    for (const town of towns) {
      const here = personas.filter(({ place }) => place === town.gemeente);
      const invited = new Set([town.admin, ...town.staff.map(({ key }) => key)]);
      const staff = here.filter(({ invitedBy }) => invitedBy === 'administrator').map(({ key }) => key);
      expect(staff.filter((key) => !invited.has(key))).toEqual([]);
      const members = new Set(town.families.flatMap(({ people }) => people.map(({ persona }) => persona)));
      const family = here.filter(({ roles: [first] }) => first.role === 'familyMember').map(({ key }) => key);
      expect(family.filter((key) => !members.has(key))).toEqual([]);
    }
  });

  it('has everybody who is named in a story', () => {
    for (const town of towns) {
      const known = new Set([town.admin, ...town.staff.map(({ key }) => key)]);
      const named = [...familiesOf(town), ...town.referrals].flatMap((family) => [
        family.referrer,
        ...('worker' in family && family.worker ? [family.worker.key] : []),
      ]);
      expect(named.filter((key) => !known.has(key))).toEqual([]);
    }
  });
});
