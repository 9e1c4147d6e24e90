// How the help went on: phases that the worker moved by hand, and how it ended.
import * as z from 'zod';
import type { AtTable } from './tell-family.ts';

const File = z.object({ id: z.string() });

/** Each act names the version of the trajectory, so it is read first. */
export const tellPhases = async ({ family, worker, path, act, telling }: AtTable): Promise<void> => {
  const { phases = [] } = family;
  let etag = phases.length > 0 ? (await worker.read(path, File)).etag : '';
  for (const { on, phase } of phases) {
    const body = { phase, on: telling.days.day(on) };
    const said = { act: act(`phase|${on}`), method: 'PUT', path: `${path}/phase`, body, etag } as const;
    ({ etag } = await worker.say({ ...said, ...telling.days.at(on, 13) }, File));
  }
};

export const tellEnding = async ({ family, worker, path, act, telling }: AtTable): Promise<void> => {
  if (!family.ending) return;
  const { on, ...rest } = family.ending;
  const { etag } = await worker.read(path, File);
  const body = { ...rest, on: telling.days.day(on) };
  const said = { act: act('ending'), path: `${path}/endings`, body, etag, ...telling.days.at(on, 16) };
  await worker.say(said, File);
};
