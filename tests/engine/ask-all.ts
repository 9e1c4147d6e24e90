import { startTestEngine, utrecht } from '../support/engine.ts';
import type { Ground } from './ground.ts';
import type { Question } from './question.ts';
import { limits } from './questions/limits.ts';
import { reading } from './questions/reading.ts';
import { service } from './questions/service.ts';
import { writing } from './questions/writing.ts';

export const questions: readonly Question[] = [...writing, ...reading, ...limits, ...service];

/** All questions to one engine, in order; what it said by the name of the question. */
export const askAll = async (open: () => Promise<Ground>): Promise<ReadonlyMap<string, string>> => {
  const engine = await startTestEngine([utrecht], open);
  try {
    const asked = { client: engine.client, table: `greep-${utrecht}-care` };
    const said = new Map<string, string>();
    for (const { name, ask } of questions) said.set(name, await ask(asked));
    return said;
  } finally {
    await engine.stop();
  }
};
