// Invented gemeenten for the figures: families of some providers with all that they add, told by chance or as the pilots were.
import { addDays, BottleneckId, Day, OrganisationId, TrajectoryId } from '@greep/kernel';
import { type Contributions, levelRows, type TrajectoryContribution, themeRows } from '@greep/reporting';
import { anId } from '../support/clock.ts';
import { type Chance, chanceOf } from './chance.ts';

export const worldStart = Day.parse('2025-05-01');
export const worldDays = 560;

export const providerId = (number: number) => OrganisationId.parse(anId(9_000 + number));

export type World = { readonly seed: number; readonly families: number; readonly providers: number };

const endings = ['closed', 'closed', 'short', 'no-way-in'] as const;

const phasesFrom = (met: Day, chance: Chance): readonly string[] => {
  const marks: string[] = [`building-up@${met}`];
  let on = met;
  for (const phase of ['under-way', 'winding-down', 'aftercare'] as const) {
    if (!chance.happens(0.75)) return marks;
    on = addDays(on, 1 + chance.upTo(120));
    marks.push(`${phase}@${on}`);
  }
  return chance.happens(0.6) ? [...marks, `${chance.oneOf(endings)}@${addDays(on, 1 + chance.upTo(60))}`] : marks;
};

const aTrajectory = (number: number, chance: Chance, providers: number): TrajectoryContribution => {
  // Providers differ in size, as they do: the first has most.
  const provider = Math.min(chance.upTo(providers), chance.upTo(providers));
  const submittedOn = addDays(worldStart, chance.upTo(worldDays));
  const acceptedOn = addDays(submittedOn, chance.upTo(14));
  const key = TrajectoryId.parse(anId(number));
  const base = { key, providerId: providerId(provider), submittedOn, acceptedOn, hoursNorm: 5 + provider };
  if (chance.happens(0.12)) {
    const phases = chance.happens(0.5) ? [`no-way-in@${addDays(acceptedOn, 10 + chance.upTo(60))}`] : [];
    return { ...base, firstMeetingOn: null, phases };
  }
  const firstMeetingOn = addDays(acceptedOn, chance.upTo(40));
  return { ...base, firstMeetingOn, phases: [...phasesFrom(firstMeetingOn, chance)] };
};

const scoresOf = ({ firstMeetingOn }: TrajectoryContribution, chance: Chance): string[] => {
  if (firstMeetingOn === null) return [];
  const goals = chance.upTo(6);
  return Array.from({ length: goals }, (_, at) => at + 1).flatMap((goal) =>
    Array.from({ length: chance.upTo(4) }, (_, turn) => {
      const step = chance.oneOf(['-1', '0', '+1', '+1', '+2', '+3']);
      const kind = goal === 1 && chance.happens(0.3) ? 'safety' : 'own';
      return `${goal}|${kind}|${1 + chance.upTo(5)}|${step}@${addDays(firstMeetingOn, 56 * (turn + 1))}`;
    }),
  );
};

const minutesOf = ({ firstMeetingOn }: TrajectoryContribution, chance: Chance): string[] =>
  firstMeetingOn === null
    ? []
    : Array.from(
        { length: 1 + chance.upTo(8) },
        (_, month) => `${addDays(firstMeetingOn, 30 * month).slice(0, 7)}:${60 * (1 + chance.upTo(30))}`,
      );

const aBottleneck = (number: number, chance: Chance) => {
  const highest = Math.min(chance.upTo(4), chance.upTo(4));
  let on = addDays(worldStart, 30 + chance.upTo(worldDays));
  const steps = levelRows.slice(0, highest + 1).map((level) => {
    const step = `${level}@${on}`;
    on = addDays(on, 1 + chance.upTo(40));
    return step;
  });
  const answeredOn = chance.happens(0.6) ? on : null;
  return {
    key: BottleneckId.parse(anId(500_000 + number)),
    providerId: providerId(0),
    theme: chance.oneOf(themeRows),
    steps,
    state: answeredOn === null ? 'at-supervisor' : 'answered',
    answeredOn,
    closedOn: null,
  };
};

/** What a trajectory adds beside itself. */
const beside = (trajectory: TrajectoryContribution, chance: Chance) => {
  const { key, providerId: provider, firstMeetingOn } = trajectory;
  const isAgreed = firstMeetingOn !== null && chance.happens(0.8);
  return {
    plan: {
      ...{ key, providerId: provider, firstMeetingOn },
      firstAgreedOn: isAgreed ? addDays(firstMeetingOn, 10 + chance.upTo(80)) : null,
    },
    attainment: { key, providerId: provider, scores: scoresOf(trajectory, chance) },
    hours: { key, providerId: provider, minutesByMonth: minutesOf(trajectory, chance) },
  };
};

export const aWorld = ({ seed, families, providers }: World): Contributions => {
  const chance = chanceOf(seed);
  const trajectory = Array.from({ length: families }, (_, at) => aTrajectory(at + 1, chance, providers));
  const others = trajectory.map((each) => beside(each, chance));
  return {
    trajectory,
    plan: others.map(({ plan }) => plan),
    attainment: others.map(({ attainment }) => attainment),
    hours: others.map(({ hours }) => hours),
    bottleneck: Array.from({ length: Math.ceil(families * 0.4) }, (_, at) => aBottleneck(at + 1, chance)),
  };
};
