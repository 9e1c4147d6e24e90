// Instead of the schedule that AWS keeps for each gemeente: where every chain ends is written down when Greep starts and
// once an hour. Only the first of a day is kept, so a laptop that sleeps loses no more than the days that it slept.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { Anchor } from '@greep/store';
import { startHourly } from './start-hourly.ts';

export const anchorsFolder = (data: string): string => join(data, 'anchors');

const anchorAll = async (gemeenten: readonly GemeenteSettings[]): Promise<void> => {
  // Loaded here and not before: the function reads the environment.
  const { handler } = await import('../../functions/anchor/index.ts');
  for (const gemeente of [...gemeenten.map(({ code }) => code), 'national']) await handler({ gemeente });
};

/** Begins once there is a story to anchor. */
export const startAnchoring = (gemeenten: readonly GemeenteSettings[], isTold: Promise<boolean>) =>
  startHourly({ failing: 'trail-not-anchored', isTold, work: () => anchorAll(gemeenten) });

/** All anchors of a gemeente below this folder, or of `national`; earliest first. */
export const readAnchors = async (folder: string, place: string): Promise<readonly Anchor[]> => {
  const own = join(folder, place);
  const names = await readdir(own).catch(() => []);
  const days = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(days.map(async (name) => Anchor.parse(JSON.parse(await readFile(join(own, name), 'utf8')))));
};
