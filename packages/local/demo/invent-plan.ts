// The plan of an invented family: goals and actions from themes, and for some a newer version after an evaluation.
import type { PlanRound } from './family-story.ts';
import { answering, type Cast, filler } from './invent-people.ts';
import type { Theme } from './themes.ts';

const goalOf = (theme: Theme, fill: (text: string) => string, place: number) => {
  const [lower, now, expected, better, best] = theme.levels;
  return {
    key: theme.key,
    words: theme.words,
    smart: fill(theme.smart),
    lifeDomain: theme.lifeDomain,
    weight: 5 - place,
    levels: [fill(lower), fill(now), fill(expected), fill(better), fill(best)] as const,
  };
};

const yesOfAll = (cast: Cast, on: number) =>
  answering(cast).map((name, place) => ({ name, on: on + place, answer: 'yes' as const }));

export type PlanDays = { readonly written: number; readonly agreed?: number };

/** Without `agreed` the goals were written down and nobody was asked yet. */
export const firstPlan = (cast: Cast, chosen: readonly Theme[], { written, agreed }: PlanDays): PlanRound => {
  const fill = filler(cast);
  const [parent] = cast.people;
  const goals = chosen.map((theme, place) => ({ ...goalOf(theme, fill, place), speaker: parent.name }));
  if (agreed === undefined) return { on: written, goals: goals.slice(0, 2) };
  // Of the first goal what others do, of the next what the family does.
  const actions = chosen.slice(0, 2).flatMap(({ key, actions: [first, second] }, place) => {
    const one = place === 0 ? (second ?? first) : first;
    return one ? [{ goal: key, owner: one.owner, who: fill(one.who), what: fill(one.what) }] : [];
  });
  const proposedOn = agreed - answering(cast).length + 1;
  return { on: written, goals, actions, proposal: { on: proposedOn - 1, answers: yesOfAll(cast, proposedOn) } };
};

const nextSteps = [
  'belt zelf als iets niet lukt',
  'kiest wie er bij het volgende gesprek is',
  'schrijft elke vrijdag op wat goed ging',
] as const;

/** The plan goes on in a new version; while nobody answered yet, the family sees that it is asked. */
export const nextPlan = (cast: Cast, goal: string, { on, isOpen }: { on: number; isOpen: boolean }): PlanRound => {
  const fill = filler(cast);
  const what = nextSteps[Math.abs(on) % nextSteps.length] ?? nextSteps[0];
  return {
    on,
    actions: [{ goal, owner: 'family', who: fill('{ouder}'), what }],
    proposal: { on, answers: isOpen ? [] : yesOfAll(cast, on + 1) },
  };
};
