// What travels by carrier is there a moment later: asked again, with longer and longer pauses.
import { setTimeout as sleep } from 'node:timers/promises';

const waits = [150, 200, 300, 400, 500, 1_000, 2_000, 4_000, 8_000, 8_000];

export const pollUntil = async <Found>(
  ask: () => Promise<Found>,
  isThere: (found: Found) => boolean,
): Promise<Found> => {
  for (const wait of waits) {
    await sleep(wait);
    const found = await ask();
    if (isThere(found)) return found;
  }
  throw new Error('what a carrier brings did not come in time');
};
