// Those with whom a family shares sign in with the code on paper, and look at what is theirs to do.
import * as z from 'zod';
import type { ReaderStory } from './family-story.ts';
import { invite, redeem } from './sign-in-once.ts';
import type { AtTable } from './tell-family.ts';
import type { Voice } from './voice.ts';

const Shared = z.object({ rows: z.array(z.object({ familyName: z.string() })) });
const Known = z.object({ state: z.string() });

/** Who is new here signs in with the code; who is known here types it on the own page. */
const useCode = async (voice: Voice, code: string): Promise<void> => {
  const { state } = (await voice.read('/session', Known)).view;
  if (state !== 'known') return redeem(voice, code);
  await voice.say({ act: `code|${code}`, path: '/shared-plans/codes', body: { code } }, z.unknown());
};

const join = async (
  { telling, worker, path, family, ids }: AtTable & { ids: ReadonlyMap<string, string> },
  reader: ReaderStory,
) => {
  const voice = telling.town.as(reader.persona, reader.kind === 'partner' ? 'partner' : undefined);
  const { name, kind } = reader;
  const body = { name, kind, ...(kind === 'partner' && { organisationId: ids.get(reader.organisation) }) };
  const isIn = async (): Promise<boolean> => {
    const reply = await voice.try({ method: 'GET', path: '/shared-plans' });
    return reply.status === 200 && Shared.parse(reply.body).rows.some(({ familyName }) => familyName === family.name);
  };
  if (await isIn()) return;
  await useCode(voice, await invite(worker, `${path}/circle/invitations`, body));
  await isIn();
};

export const tellReaders = async (table: AtTable): Promise<void> => {
  for (const reader of table.family.readers ?? []) await join({ ...table, ids: table.telling.ids }, reader);
};
