// How it went with an invented family: evaluations every eight or twelve weeks, the phases, and how it ended.
import type { EndingStory, EvaluationStory, PhaseStory, ScoreStory, Step } from './family-story.ts';
import { type Cast, filler } from './invent-people.ts';
import type { Chance } from './seeded.ts';
import { successesOf } from './successes.ts';
import type { Theme } from './themes.ts';

const steps = ['-1', '0', '+1', '+2', '+3'] as const;
const stepAt = (level: number): Step => steps[level + 1] ?? '0';

export type Course = {
  readonly agreed: number;
  /** Last day on which there can be an evaluation. */
  readonly until: number;
  readonly everyWeeks: number;
};

const daysOf = ({ agreed, until, everyWeeks }: Course, chance: Chance): readonly number[] => {
  const days: number[] = [];
  for (let on = agreed + everyWeeks * 7; on <= until; on += everyWeeks * 7 + chance.from(-3, 3)) days.push(on);
  return days;
};

/** Most goals go forward a step at a time, some stand still, a few go back. */
const move = (level: number, chance: Chance): number =>
  Math.max(-1, Math.min(3, level + chance.among([1, 1, 1, 0, 1, 0, -1, 2, 1, 0])));

type Doubt = { readonly words: string; readonly answer: string };
const doubts: readonly [Doubt, ...Doubt[]] = [
  {
    words: 'Ik vind dat het verder is. Jullie zien niet hoe het op zondag gaat.',
    answer: 'Samen over de zondag gepraat. Volgende keer kijken wij daar ook naar.',
  },
  {
    words: 'Zo voelt het niet. Vorige week ging het nog mis.',
    answer: 'Besproken wat er misging. De score blijft, met deze woorden erbij.',
  },
];

const contradicted = (cast: Cast, goal: string, on: number, chance: Chance): Partial<EvaluationStory> => {
  const doubt = chance.among(doubts);
  const [parent] = cast.people;
  const answer = { on: on + 2, words: doubt.answer };
  return { contradictions: [{ goal, name: parent.name, on: on + 1, words: doubt.words, answer }] };
};

const corrected = (goal: string, on: number, step: Step): Partial<EvaluationStory> => ({
  corrections: [{ goal, on: on + 1, step, why: 'Bij het opschrijven een trede te laag gezet; samen rechtgezet.' }],
});

const noteOn = (cast: Cast, { goal, step, on }: { goal: string; step: number; on: number }, chance: Chance) => {
  switch (chance.from(1, 14)) {
    case 1:
      return contradicted(cast, goal, on, chance);
    case 2:
      return step < 3 ? corrected(goal, on, stepAt(step + 1)) : {};
    default:
      return {};
  }
};

export const evaluationsOf = (
  cast: Cast,
  chosen: readonly Theme[],
  course: Course,
  chance: Chance,
): readonly EvaluationStory[] => {
  const fill = filler(cast);
  const levels = new Map(chosen.map(({ key }) => [key, 0]));
  return daysOf(course, chance).map((on, place) => {
    for (const [key, level] of levels) levels.set(key, move(level, chance));
    const isHoliday = chance.from(1, 9) === 1;
    const scores = [...levels].map(([key, level], at): readonly [string, ScoreStory] =>
      isHoliday && at > 0 ? [key, { because: 'not-discussed' }] : [key, stepAt(level)],
    );
    const [first] = chosen;
    const best = chosen.toSorted((one, other) => (levels.get(other.key) ?? 0) - (levels.get(one.key) ?? 0))[0] ?? first;
    const words = best && fill(successesOf(best.key)[place % 2] ?? '');
    const [parent] = cast.people;
    return {
      on,
      successes: words ? [{ words, speaker: parent.name }] : [],
      scores: Object.fromEntries(scores),
      ...(first && on < -4 && noteOn(cast, { goal: first.key, step: levels.get(first.key) ?? 0, on }, chance)),
    };
  });
};

/** Moves by hand beside the agreed plan, which makes it under way by itself. */
export const phasesOf = (cast: Cast, met: number, chance: Chance): readonly PhaseStory[] => {
  const winding = { on: -chance.from(20, 80), phase: 'winding-down' } as const;
  if (cast.wanted.phase === 'afbouw') return [winding];
  if (cast.wanted.phase !== 'nazorg') return [];
  const care = -chance.from(12, 90);
  return [
    { on: Math.max(care - 70, -met + 200), phase: 'winding-down' },
    { on: care, phase: 'aftercare' },
  ];
};

const endings: readonly [Omit<EndingStory, 'on'>, ...Omit<EndingStory, 'on'>[]] = [
  { as: 'closed', reason: 'goals-reached', words: '{ouder} heeft het zelf in de hand. Bellen mag altijd.' },
  {
    as: 'closed',
    reason: 'goals-reached',
    words: 'Twee van de drie doelen zijn gehaald. Met de rest gaat het gezin zelf verder.',
  },
  { as: 'closed', reason: 'goals-reached', words: 'Het lukt nu zonder ons. De eigen kring helpt verder.' },
  { as: 'closed', reason: 'family-stops', words: '{ouder} wil het nu zelf proberen. De deur blijft open.' },
  { as: 'closed', reason: 'moved', words: 'Het gezin is verhuisd. De nieuwe gemeente weet ervan.' },
  { as: 'closed', reason: 'no-progress', words: 'Samen besloten te stoppen: dit hielp niet genoeg.' },
];

export const endingOf = (cast: Cast, on: number, chance: Chance): EndingStory => {
  const fill = filler(cast);
  switch (cast.wanted.phase) {
    case 'geen ingang': {
      const words = 'Het gezin wil nu geen hulp. De verwijzer weet dat het opnieuw mag vragen.';
      return { on, as: 'no-way-in', reason: 'no-way-in', words };
    }
    case 'kort':
      return { on, as: 'short', reason: 'goals-reached', words: 'Er was weinig nodig, en dat is gelukt.' };
    default: {
      const ending = chance.among(endings);
      return { ...ending, on, ...(ending.words && { words: fill(ending.words) }) };
    }
  }
};
