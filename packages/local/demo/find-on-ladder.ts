// The copies of bottlenecks outside the files have ids of chance: a team finds one by its question and the day it came.
import * as z from 'zod';
import { pollUntil } from './poll-until.ts';
import type { Voice } from './voice.ts';

const Rows = z.object({ rows: z.array(z.object({ id: z.string(), question: z.string(), arrivedOn: z.string() })) });
const Copy = z.object({ id: z.string() });

type Place = { readonly path: string; readonly etag: string };

const find = async (
  voice: Voice,
  at: string,
  isIt: (row: z.infer<typeof Rows>['rows'][number]) => boolean,
): Promise<Place> => {
  const ask = async () => (await voice.read(at, Rows)).view.rows.find(isIt);
  const found = (await ask()) ?? (await pollUntil(ask, (row) => row !== undefined));
  const path = `${at}/${found?.id}`;
  return { path, etag: (await voice.read(path, Copy)).etag };
};

export const findOnLadder = (
  voice: Voice,
  wanted: { readonly question: string; readonly leftOn: string },
): Promise<Place> =>
  find(
    voice,
    '/doorbraak-bottlenecks',
    ({ question, arrivedOn }) => question === wanted.question && arrivedOn === wanted.leftOn,
  );

export const findOnNation = (
  voice: Voice,
  wanted: { readonly question: string; readonly arrivedOn: string },
): Promise<Place> =>
  find(
    voice,
    '/national-bottlenecks',
    ({ question, arrivedOn }) => question === wanted.question && arrivedOn === wanted.arrivedOn,
  );
