// What was agreed in answers: who does what before which day. The newest answer stands first.
import type { BottleneckResource } from '@greep/access';
import type { Day } from '@greep/kernel';
import type { Key } from '@greep/store';
import { listQuery, type Request, type Tools } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { answeredOnLadder, LadderKind } from '../storage.ts';
import { ladderResource } from './ladder-slice.ts';
import type { LadderAgreementRow } from './views.ts';

type Input = { readonly cursor?: string };
type Row = { readonly copy: DoorbraakBottleneck; readonly resource: BottleneckResource };

const pageSize = 50;

const agreementsOf = (copy: DoorbraakBottleneck, today: Day): readonly LadderAgreementRow[] => {
  if (copy.state !== 'answered' && copy.state !== 'closed') return [];
  const { id, theme, level, answeredOn, answer } = copy;
  return answer.agreements.map((agreement) => ({
    ...{ ladderId: id, theme, level, answeredOn, ...agreement },
    question: copy.text.question,
    isPast: agreement.before < today,
    ...(copy.state === 'closed' && { helped: copy.helped }),
  }));
};

export const listAgreements = listQuery({
  name: 'list-agreements',
  action: 'viewBottleneck',
  load: async ({ store }: Tools, _input: Input, { principal }: Request, after: Key | undefined) => {
    const wanted = { limit: pageSize, newestFirst: true, ...(after && { after }) };
    const { rows, next } = await store.page(LadderKind, 'gsi1', answeredOnLadder, wanted);
    const found = rows.map(({ value: copy }) => ({ copy, resource: ladderResource(store.gemeente, copy, principal) }));
    return { rows: found, ...(next && { next }) };
  },
  resource: ({ resource }: Row) => resource,
  view: (rows, _principal, { today }, next) => ({
    rows: rows.flatMap(({ copy }) => agreementsOf(copy, today)),
    ...(next && { next }),
  }),
});
