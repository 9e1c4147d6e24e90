// What the verbs of the national team load, and how their answer is rendered. Where it came from is in no view.
import type { BottleneckResource } from '@greep/access';
import { type Day, daysBetween, NationalId, nowhere } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { type Answer, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { NationalKind, nationalKey, nationalPartition, putNational } from '../storage.ts';
import type { NationalRow, NationalView } from './views.ts';

export type NationalAddress = { readonly nationalId: NationalId };

/** Of no gemeente, and nobody of the nation reads a file by which they could know the family. */
export const nationalResource = ({ id }: NationalBottleneck): BottleneckResource => ({
  kind: 'Bottleneck',
  id,
  gemeente: nowhere,
  level: 'national',
  knownBy: [],
});

const loadNational = (
  { store }: Tools,
  { nationalId }: NationalAddress,
): Promise<Stored<NationalBottleneck> | undefined> => store.find(NationalKind, nationalKey(nationalId));

export const onNation = {
  load: loadNational,
  resource: ({ value }: Stored<NationalBottleneck>): BottleneckResource => nationalResource(value),
  version: ({ version }: Stored<NationalBottleneck>): number => version,
};

const endOf = (bottleneck: NationalBottleneck, today: Day): Day => {
  if (bottleneck.state === 'open') return today;
  return bottleneck.state === 'answered' ? bottleneck.answeredOn : bottleneck.withdrawnOn;
};

export const nationalRow = (bottleneck: NationalBottleneck, today: Day): NationalRow => ({
  id: bottleneck.id,
  theme: bottleneck.theme,
  question: bottleneck.text.question,
  state: bottleneck.state,
  arrivedOn: bottleneck.arrivedOn,
  ...(bottleneck.state === 'open' && { due: bottleneck.due }),
  isLate: bottleneck.state === 'open' && bottleneck.due < today,
  weeks:
    bottleneck.weeksBefore + Math.max(0, Math.floor(daysBetween(bottleneck.arrivedOn, endOf(bottleneck, today)) / 7)),
});

const acts = { open: ['answer'], answered: ['correct'], withdrawn: [] } as const;

export const showNational = (bottleneck: NationalBottleneck, today: Day): NationalView => ({
  ...nationalRow(bottleneck, today),
  text: bottleneck.text,
  weeksBefore: bottleneck.weeksBefore,
  ...(bottleneck.state === 'answered' && {
    answer: { on: bottleneck.answeredOn, answer: bottleneck.answer, corrections: bottleneck.corrections },
  }),
  acts: [...acts[bottleneck.state]],
});

export const answerWithNational = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<NationalView>> => {
  const stored = await loadNational(tools, { nationalId: NationalId.parse(ref.nationalId) });
  if (!stored) throw new Error('a bottleneck that was just written is not there');
  return {
    view: showNational(stored.value, momentOf(tools, request).today),
    version: stored.version,
    location: `/national-bottlenecks/${stored.value.id}`,
  };
};

/** The change with word of it for the gemeente that it came from; the carrier finds out which one that is. */
export const writeNational = (action: string, next: NationalBottleneck, version: number) => ({
  ref: { nationalId: next.id },
  change: {
    aggregate: nationalPartition(next.id),
    action,
    puts: [putNational({ ...next, revision: next.revision + 1 }, version)],
    facts: [{ type: 'national-bottleneck-answered.v1', data: { nationalId: next.id } }],
  },
});
