// A family whose plan everybody agreed to eight weeks ago: an own goal and one that must, ready to look back on.
import { DomainEvent } from '@greep/events';
import { answerPlan, proposePlan, recordEvaluation } from '@greep/plans';
import { openOutbox } from '@greep/store';
import type { Verb } from '@greep/verbs';
import { utrecht } from './engine.ts';
import { aGoal, aRunningFamily, type RunningFamily, viewOf } from './story.ts';
import type { Somebody, VerbWorld } from './verb-world.ts';

export type EvaluatedFamily = RunningFamily & {
  readonly goalId: string;
  readonly safetyId: string;
  readonly ask: (verb: Verb, as: Somebody, input?: object, ifMatch?: number) => ReturnType<VerbWorld['act']>;
  /** Puts the plan to the family, and everybody says yes. */
  readonly agreeOn: (version: number) => Promise<void>;
  /** Records an evaluation of today, unless told otherwise. */
  readonly evaluate: (more?: object, as?: Somebody) => ReturnType<VerbWorld['act']>;
  /** The contributions of this kind that lie in the outbox, oldest first. */
  readonly factsOf: (type: string) => Promise<readonly DomainEvent['data'][]>;
};

const factsIn = async ({ engine, clock }: VerbWorld, type: string): Promise<readonly DomainEvent['data'][]> => {
  const outbox = openOutbox({ client: engine.client, gemeente: utrecht, clock });
  const shards = await Promise.all([0, 1, 2, 3].map((shard) => outbox.pending(shard, 100)));
  const events = shards.flat().map(({ event }) => DomainEvent.parse(event));
  return events
    .filter((event) => event.type === type)
    .toSorted((one, other) => one.number - other.number)
    .map(({ data }) => data);
};

export const aFamilyToEvaluate = async (world: VerbWorld): Promise<EvaluatedFamily> => {
  const family = await aRunningFamily(world);
  const { familyId, mother, son } = family;
  const { worker } = world.people;
  const ask: EvaluatedFamily['ask'] = (verb, as, input = {}, ifMatch) =>
    world.act('care', verb, { as, input: { familyId, ...input }, ...(ifMatch !== undefined && { ifMatch }) });
  const agreeOn = async (version: number): Promise<void> => {
    viewOf(await ask(proposePlan, worker));
    for (const member of [mother, son]) viewOf(await ask(answerPlan, member, { version, answer: 'yes' }));
  };
  const { id: goalId } = await aGoal(world, familyId, { weight: 2 });
  const { id: safetyId } = await aGoal(world, familyId, { kind: 'safety', imposedBy: 'Raad', because: 'Geweld' });
  await agreeOn(1);
  world.clock.set('2026-12-10T10:00:00.000Z');
  const evaluation = {
    on: '2026-12-10',
    successes: [{ words: 'De gordijnen zijn open.', speaker: { who: 'member', personId: mother.id } }],
    present: [mother.id, son.id],
    scores: { [goalId]: { step: '+2', words: 'Elke dag' }, [safetyId]: { step: '+1' } },
  };
  return {
    ...family,
    goalId,
    safetyId,
    ask,
    agreeOn,
    evaluate: (more = {}, as = worker) => ask(recordEvaluation, as, { ...evaluation, ...more }),
    factsOf: (type) => factsIn(world, type),
  };
};
