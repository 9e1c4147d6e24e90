// The way of a bottleneck as the rungs of its ladder: how long it lay where, what was said when it went on, and by when somebody acts.
import type { Rung } from '../../pictures/ladder.tsx';
import { daysFrom } from '../../text/day-distance.ts';
import type { Say } from '../../text/use-text.ts';
import type { Bottleneck, LadderRung, Level, Step } from './bottleneck-views.ts';

const highestFirst: readonly Level[] = ['national', 'policyTeam', 'doorbraakteam', 'supervisor'];

/** Why it went up from a level: said with the text that left the file, or when a team brought it on. */
const reasonAt = (steps: readonly Step[], level: Level): string | undefined => {
  const above = highestFirst[highestFirst.indexOf(level) - 1];
  const isWayUp = (step: Step): boolean =>
    level === 'supervisor'
      ? step.what === 'text-shown' && step.level === level
      : step.what === 'passed-up' && step.level === above;
  return steps.findLast(isWayUp)?.reason;
};

const levelRung = (rung: LadderRung, steps: readonly Step[], t: Say<'ladder'>): Rung => {
  const { level, standing, days } = rung;
  const text = standing === 'above' ? t(`above.${level}`) : standing === 'passed' ? reasonAt(steps, level) : undefined;
  return {
    key: level,
    name: t(`level.${level}`),
    standing,
    ...(days !== undefined && { days }),
    ...(text !== undefined && { text }),
  };
};

export type RungsOf = {
  readonly rungs: readonly LadderRung[];
  readonly steps: readonly Step[];
  readonly due?: string | undefined;
  /** Somebody asked it back: then it lies below the level that asked. */
  readonly isBelow: boolean;
  /** It was taken back: then it lies nowhere. */
  readonly isGone?: boolean;
  /** The rung under the levels: where it comes from. */
  readonly bottom: { readonly name: string; readonly days?: number; readonly text?: string };
  readonly today: string;
};

/** The highest level first. The promised day stands at the rung where it lies. */
export const ladderRungs = (
  { rungs, steps, due, isBelow, isGone = false, bottom, today }: RungsOf,
  t: Say<'ladder'>,
): readonly Rung[] => {
  const levels = highestFirst.flatMap((level) => rungs.find((rung) => rung.level === level) ?? []);
  const all: readonly Rung[] = [
    ...levels.map((rung) => levelRung(rung, steps, t)),
    { key: 'family', standing: 'passed', ...bottom },
  ];
  const since = steps.at(-1)?.on ?? today;
  const promised = due === undefined ? {} : { due: { on: due, inDays: daysFrom(today, due) } };
  return all.map((rung) => {
    if (isBelow && rung.key === 'family')
      return { ...rung, standing: 'here', days: daysFrom(since, today), ...promised };
    if ((isBelow || isGone) && rung.standing === 'here') return { ...rung, standing: 'passed' };
    return rung.standing === 'here' ? { ...rung, ...promised } : rung;
  });
};

/** In the file: below the supervisor are the family and its worker, who tried it themselves first. */
export const rungsInFile = (
  { rungs, steps, due, owner, state, content, reportedOn }: Bottleneck,
  today: string,
  t: Say<'ladder'>,
): readonly Rung[] => {
  const isBelow = state === 'returned' || state === 'leaving';
  const first = content.tried.flatMap(({ when }) => when ?? []).toSorted()[0];
  const begun = first?.length === 7 ? `${first}-01` : first;
  return ladderRungs(
    {
      rungs,
      steps,
      today,
      isBelow,
      isGone: state === 'withdrawn',
      due: owner === undefined ? undefined : due,
      bottom: {
        name: t('level.family'),
        ...(begun !== undefined && begun < reportedOn && { days: daysFrom(begun, reportedOn) }),
      },
    },
    t,
  );
};
