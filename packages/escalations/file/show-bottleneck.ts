// A bottleneck as it reads in the file, for the family, its worker and the worker's supervisor.
import type { Principal } from '@greep/access';
import { readerOf } from '@greep/care';
import type { Day } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import { type Bottleneck, levelOf } from '../bottleneck.ts';
import { rungsOf } from '../rungs.ts';
import { actsOn } from './acts-on-bottleneck.ts';
import type { BottleneckFile, BottleneckSlice } from './bottleneck-file.ts';
import { workerOf } from './bottleneck-file.ts';
import { dueOf, isLateOn, isTurnOf, ownerKind } from './owner.ts';
import { showWords } from './show-rounds.ts';
import type { BottleneckRow, BottleneckView, Owner } from './views.ts';

type People = Pick<BottleneckFile, 'supervisors'> & {
  readonly trajectory: Pick<BottleneckFile['trajectory'], 'value'>;
};

const nameOf = (kind: Owner['kind'], { supervisors, trajectory }: People): string | undefined => {
  if (kind === 'worker') return workerOf(trajectory.value)?.name;
  return kind === 'supervisor' ? supervisors[0]?.name : undefined;
};

const ownerOf = (bottleneck: Bottleneck, people: People): Owner | undefined => {
  const kind = ownerKind(bottleneck);
  const name = kind && nameOf(kind, people);
  return kind && { kind, ...(name && { name }) };
};

export const showRow = (
  bottleneck: Bottleneck,
  people: People,
  reader: BottleneckView['reader'],
  today: Day,
): BottleneckRow => {
  const owner = ownerOf(bottleneck, people);
  const due = dueOf(bottleneck);
  return {
    id: bottleneck.id,
    familyId: bottleneck.familyId,
    familyName: people.trajectory.value.familyName,
    ...(bottleneck.content.goalId && { goalId: bottleneck.content.goalId }),
    state: bottleneck.state,
    level: levelOf(bottleneck),
    theme: bottleneck.content.theme,
    question: bottleneck.content.question,
    reportedOn: bottleneck.reportedOn,
    ...(owner && { owner }),
    ...(due && { due }),
    isLate: isLateOn(bottleneck, today),
    isMine: isTurnOf(reader, bottleneck, today),
    ...(bottleneck.state === 'closed' && { helped: bottleneck.helped }),
  };
};

const endOf = (bottleneck: Bottleneck, today: Day): Day => {
  if (bottleneck.state === 'withdrawn') return bottleneck.withdrawnOn;
  return 'answeredOn' in bottleneck ? bottleneck.answeredOn : today;
};

export const showBottleneck = (slice: BottleneckSlice, principal: Principal, { today }: Moment): BottleneckView => {
  const bottleneck = slice.bottleneck.value;
  const reader = readerOf(principal);
  const { helped: _helped, ...row } = showRow(bottleneck, slice, reader, today);
  const goal = slice.goals.find(({ value }) => value.id === bottleneck.content.goalId)?.value;
  return {
    ...row,
    reader,
    content: bottleneck.content,
    ...(goal && { goal: { id: goal.id, words: goal.content.words } }),
    reportedBy: { name: bottleneck.reportedBy.name, as: bottleneck.reportedBy.as },
    ...(bottleneck.state === 'returned' && { askedBack: { level: bottleneck.from, question: bottleneck.question } }),
    questions: bottleneck.questions,
    ...showWords(slice),
    steps: bottleneck.steps,
    rungs: rungsOf({
      steps: bottleneck.steps,
      here: row.level,
      answeredAt: 'answeredAt' in bottleneck ? bottleneck.answeredAt : undefined,
      until: endOf(bottleneck, today),
    }),
    acts: actsOn(slice, principal, today),
  };
};
