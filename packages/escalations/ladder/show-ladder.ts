// A copy without names as its teams read it. What is not in the copy cannot be in here.
import type { Principal } from '@greep/access';
import { addSeconds, type Day, daysBetween, type Instant } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import type { DoorbraakBottleneck, TeamNote } from '../doorbraak-bottleneck.ts';
import { rungsOf } from '../rungs.ts';
import { ladderActsOn, levelOfReader } from './acts-on-ladder.ts';
import type { LadderRow, LadderView, Pattern } from './views.ts';

/** What was pressed in haste can be taken back for ten minutes. */
export const pullBackSeconds = 600;

export const weeksOf = (
  { weeksInFile, arrivedOn }: Pick<DoorbraakBottleneck, 'weeksInFile' | 'arrivedOn'>,
  today: Day,
): number => weeksInFile + Math.max(0, Math.floor(daysBetween(arrivedOn, today) / 7));

const endOf = (copy: DoorbraakBottleneck, today: Day): Day => {
  if (copy.state === 'withdrawn') return copy.withdrawnOn;
  return 'answeredOn' in copy ? copy.answeredOn : today;
};

/** Somebody did something in the moment in which the family took it back: of the words nothing is left to show. */
const noWords = {
  text: { kind: 'pass-up' as const, question: '–', why: '–', tried: [], organisations: [] },
  questions: [],
  notes: [],
};

type Kept = Exclude<DoorbraakBottleneck, { state: 'withdrawn' }>;

const wordsOf = (copy: DoorbraakBottleneck): Pick<Kept, 'text' | 'questions' | 'notes'> =>
  copy.state === 'withdrawn' ? noWords : copy;

export const ladderRow = (copy: DoorbraakBottleneck, today: Day): LadderRow => ({
  id: copy.id,
  theme: copy.theme,
  question: wordsOf(copy).text.question,
  state: copy.state,
  level: copy.level,
  arrivedOn: copy.arrivedOn,
  ...('due' in copy && { due: copy.due }),
  isLate: 'due' in copy && copy.due < today,
  weeks: weeksOf(copy, endOf(copy, today)),
  ...(copy.state === 'closed' && { helped: copy.helped }),
});

/** Notes are read by the team that wrote them, and by the project leader. */
const notesFor = (copy: DoorbraakBottleneck, principal: Principal): TeamNote[] => {
  const level = levelOfReader(principal);
  return wordsOf(copy).notes.filter((note) => level === undefined || note.level === level);
};

export const pullBackUntil = (copy: DoorbraakBottleneck, principal: Principal, now: Instant): Instant | undefined => {
  const undo = 'undo' in copy ? copy.undo : undefined;
  if (!undo || !('personId' in principal) || undo.by !== principal.personId) return undefined;
  const until = addSeconds(undo.at, pullBackSeconds);
  return now <= until ? until : undefined;
};

/** Weeks in the file count as the first level, though nobody here knows the day on which they began. */
const rungs = (copy: DoorbraakBottleneck, today: Day): LadderView['rungs'] => {
  const arrival = { what: 'left-file' as const, level: 'doorbraakteam' as const, on: copy.arrivedOn };
  const way = rungsOf({
    steps: [arrival, ...copy.steps],
    here: copy.level,
    answeredAt: 'answeredOn' in copy ? copy.level : undefined,
    until: endOf(copy, today),
  });
  return way.map((rung) =>
    rung.level === 'supervisor' ? { level: 'supervisor', standing: 'passed', days: copy.weeksInFile * 7 } : rung,
  );
};

export const showLadder = (
  copy: DoorbraakBottleneck,
  pattern: Pattern,
  principal: Principal,
  { today, now }: Moment,
): LadderView => {
  const until = pullBackUntil(copy, principal, now);
  return {
    ...ladderRow(copy, today),
    text: wordsOf(copy).text,
    weeksInFile: copy.weeksInFile,
    ...(copy.state === 'returned' && { askedBack: { level: copy.level, question: copy.question } }),
    questions: wordsOf(copy).questions,
    ...(copy.state !== 'withdrawn' && copy.nationalText && { nationalText: copy.nationalText }),
    ...('answer' in copy && {
      answer: { level: copy.level, on: copy.answeredOn, answer: copy.answer, corrections: copy.corrections },
    }),
    steps: copy.steps,
    rungs: rungs(copy, today),
    notes: notesFor(copy, principal),
    pattern,
    ...(until && { canPullBackUntil: until }),
    acts: ladderActsOn(copy, principal, until !== undefined),
  };
};
