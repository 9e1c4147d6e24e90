// The main pages under everything that readers do to them, and every main task without a mouse.
import { openStage } from '../browser/open-stage.ts';
import { strainPages } from '../browser/strain-pages.ts';
import { seedSweptTown } from '../browser/sweep-town.ts';
import { openStory } from '../effort/story.ts';
import { doTasks } from '../effort/tasks/in-order.ts';
import type { Ledger } from './ledger.ts';
import { mainPages } from './main-pages.ts';
import { onlyKeys } from './only-keys.ts';

export const strainMainPages = async (ledger: Ledger): Promise<void> => {
  const stage = await openStage();
  try {
    const { ids } = await seedSweptTown(stage, 'utrecht');
    for (const pages of mainPages)
      await strainPages(stage, pages, ids, (strain, complaints) =>
        ledger.note(
          strain,
          complaints.map((says) => ({ rule: strain, says })),
        ),
      );
  } finally {
    await stage.close();
  }
};

export const doTasksByKeys = async (ledger: Ledger): Promise<void> => {
  const story = await openStory();
  try {
    await doTasks(story, onlyKeys, ({ name, who }, hands) => {
      ledger.note(
        'keyboard',
        hands.complaints().map((complaint) => ({ rule: 'keyboard', says: `${name}: ${complaint}` })),
      );
      console.log(`  by keyboard: ${name} (${who}), ${hands.stops()} stops of the Tab key`);
    });
  } catch (cause) {
    ledger.note('keyboard', [{ rule: 'keyboard', says: cause instanceof Error ? cause.message : String(cause) }]);
  } finally {
    await story.close();
  }
};
