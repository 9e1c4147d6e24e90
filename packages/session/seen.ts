// What Greep itself already showed somebody: the tour of a role, and what is new. It keeps people from being shown the
// same thing twice, and it says nothing about a family.
import { type Role, roles } from '@greep/access';
import { addSeconds, Day, fail, notAllowed, ok, type PersonId, type Result } from '@greep/kernel';
import { subjectHash } from '@greep/people';
import * as z from 'zod';
import { findPerson, type Vouching, vouchingOf } from './find-person.ts';
import type { Recognised, Recognition } from './recognise.ts';
import type { SessionTable } from './session-table.ts';
import { type Scope, type Site, scopeOf } from './site.ts';

export const SeenView = z.object({
  /** Roles whose tour was finished or skipped: it does not come back by itself. */
  tours: z.array(z.enum(roles)),
  /** The day of the newest line that was read of what is new. */
  newsUntil: Day.optional(),
});
export type SeenView = z.infer<typeof SeenView>;

export const NoteSeenInput = z.strictObject({ tour: z.enum(roles).optional(), newsUntil: Day.optional() });

/** Whoever stays away for two years is shown everything anew, and nothing of who left for good is kept for ever. */
const keptSeconds = 2 * 365 * 24 * 60 * 60;

export type Reader = { readonly scope: Scope; readonly personId: PersonId };

/** One row per thing: two tabs that note something at the same moment lose nothing. */
const rowOf = ({ scope, personId }: Reader, what: string): string => `${scope}#${personId}#${what}`;
const tourOf = (role: Role): string => `tour-${role}`;

/** What somebody in these roles has seen. */
export const listSeen = async (table: SessionTable, reader: Reader, held: readonly Role[]): Promise<SeenView> => {
  const [newsUntil, ...tours] = await Promise.all([
    table.findSeen(rowOf(reader, 'news')),
    ...held.map(async (role) => ((await table.findSeen(rowOf(reader, tourOf(role)))) ? [role] : [])),
  ]);
  return { tours: tours.flat(), ...(newsUntil && { newsUntil }) };
};

const personHere = async (site: Site, vouching: Vouching, means: Recognition): Promise<PersonId | undefined> => {
  if (site.kind === 'platform') return means.table.findPlatformSubject(subjectHash(vouching.issuer, vouching.subject));
  const profile = await findPerson(means.storeFor(site.gemeente), vouching, means.clock.now());
  return profile?.person.state === 'left' ? undefined : profile?.person.id;
};

/** The tour of a role is over, or what is new was read: by whoever has this session, for themselves alone. */
export const noteSeen = async (
  { site, who }: Recognised,
  { tour, newsUntil }: z.infer<typeof NoteSeenInput>,
  means: Recognition,
): Promise<Result<'noted'>> => {
  const personId = who.via === 'client-token' ? undefined : await personHere(site, vouchingOf(who), means);
  if (personId === undefined) return fail(notAllowed());
  const { table, clock } = means;
  const reader = { scope: scopeOf(site), personId };
  const today = Day.parse(clock.now().slice(0, 10));
  const until = addSeconds(clock.now(), keptSeconds);
  if (tour) await table.saveSeen(rowOf(reader, tourOf(tour)), today, until);
  if (newsUntil) await table.saveSeen(rowOf(reader, 'news'), newsUntil, until);
  return ok('noted');
};
