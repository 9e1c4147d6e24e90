// Worker or family say what stands between the family and a goal. It begins at the supervisor, with a day to act before.
import { readerOf } from '@greep/care';
import { BottleneckId, type FamilyId, fail, invalid, notAllowed, ok, wrongState } from '@greep/kernel';
import type { Tools } from '@greep/verbs';
import { command } from '@greep/verbs';
import { type Bottleneck, BottleneckContent } from '../bottleneck.ts';
import { dueAt } from '../levels.ts';
import { type BottleneckFile, findBottleneckFile, workerOf } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';

type Input = BottleneckContent & { readonly familyId: FamilyId };

export const reportBottleneck = command({
  name: 'report-bottleneck',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  load: ({ store }: Tools, { familyId }: Input) => findBottleneckFile(store, familyId),
  resource: onBottleneck.resource,
  decide: (file: BottleneckFile, { familyId, ...told }: Input, { newId, today }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    if (!workerOf(file.trajectory.value)) return fail(wrongState('worker-not-chosen'));
    const content = BottleneckContent.parse(told);
    const isKnown = content.goalId === undefined || file.goals.some(({ value }) => value.id === content.goalId);
    if (!isKnown) return fail(invalid([{ pointer: '/goalId', code: 'not-a-choice' }]));
    const later = content.tried.flatMap(({ when }, at) =>
      when && when > today ? [{ pointer: `/tried/${at}/when`, code: 'day-in-future' }] : [],
    );
    if (later.length > 0) return fail(invalid(later));
    const name = nameOf(file, principal.personId);
    const as = readerOf(principal) === 'family' ? ('family' as const) : ('worker' as const);
    const bottleneck: Bottleneck = {
      state: 'at-supervisor',
      id: BottleneckId.parse(newId()),
      familyId,
      providerId: file.trajectory.value.providerId,
      content,
      reportedBy: { personId: principal.personId, name, as },
      reportedOn: today,
      steps: [{ what: 'reported', level: 'supervisor', on: today, byName: name }],
      ...{ questions: [], shown: [], rounds: [] },
      due: dueAt('supervisor', today),
    };
    return ok({ ...writeBottleneck('report-bottleneck', bottleneck, 0), status: 201 });
  },
  answer: answerWithBottleneck,
});
