// Instead of the schedule that AWS keeps for each gemeente: where every chain ends is written down when Greep starts and
// once an hour. Only the first of a day is kept, so a laptop that sleeps loses no more than the days that it slept.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { Anchor } from '@greep/store';

const everyHour = 3_600_000;

export const anchorsFolder = (data: string): string => join(data, 'anchors');

const anchorAll = async (gemeenten: readonly GemeenteSettings[]): Promise<void> => {
  // Loaded here and not before: the function reads the environment.
  const { handler } = await import('../../functions/anchor/index.ts');
  for (const gemeente of [...gemeenten.map(({ code }) => code), 'national']) await handler({ gemeente });
};

/** Begins once there is a story to anchor. */
export const startAnchoring = (
  gemeenten: readonly GemeenteSettings[],
  isTold: Promise<boolean>,
): { readonly stop: () => void } => {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const anchor = (): void => {
    anchorAll(gemeenten).catch((error: unknown) => {
      if (isStopped) return;
      const kind = error instanceof Error ? error.name : typeof error;
      console.error(JSON.stringify({ level: 'alarm', code: 'trail-not-anchored', kind }));
    });
  };
  void isTold.then((isWhole) => {
    if (!isWhole || isStopped) return;
    anchor();
    timer = setInterval(anchor, everyHour).unref();
  });
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
};

/** All anchors of a gemeente below this folder, or of `national`; earliest first. */
export const readAnchors = async (folder: string, place: string): Promise<readonly Anchor[]> => {
  const own = join(folder, place);
  const names = await readdir(own).catch(() => []);
  const days = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(days.map(async (name) => Anchor.parse(JSON.parse(await readFile(join(own, name), 'utf8')))));
};
