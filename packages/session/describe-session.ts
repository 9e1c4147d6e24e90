import { AssignmentId, type Failure, fail, notAllowed, ok, type Result } from '@greep/kernel';
import { organisationKey, organisationKind, type RoleAssignment, subjectHash } from '@greep/people';
import type { Store } from '@greep/store';
import { csrfTokenOf } from './cross-site.ts';
import { turnOf } from './family-turn.ts';
import { findPerson, type Vouching, vouchingOf } from './find-person.ts';
import { type Recognised, type Recognition, recognise, type SignedIn, unknownSite } from './recognise.ts';
import { listSeen } from './seen.ts';
import { endOf } from './session.ts';
import type { RoleHere, SessionView } from './session-view.ts';
import { codeOf, isDemo, type Site, scopeOf } from './site.ts';

const signedOut = (site: Site): SessionView => ({
  state: 'signed-out',
  gemeente: { code: codeOf(site), name: site.name },
  demo: isDemo(site),
  issuers: site.issuers.map(({ id, label }) => ({ id, label })),
  roles: [],
});

const signedIn = (
  site: Site,
  who: SignedIn,
  assurance: Vouching['assurance'],
  { limits }: Recognition,
): SessionView => ({
  ...signedOut(site),
  state: 'needs-invitation',
  assurance,
  ...(who.via === 'cookie' && { csrfToken: csrfTokenOf(who.secret), endsAt: endOf(who.session, limits) }),
});

type Known = Required<Pick<SessionView, 'person' | 'roles'>>;
/** Nobody we know, somebody who left, or a person with roles. */
type Standing = 'unknown' | 'left' | Known;

const platformLabels = { nationalMember: 'landelijk doorbraakteam', operator: 'platformbeheerder' } as const;

const atPlatform = async (vouching: Vouching, { table }: Recognition): Promise<Standing> => {
  const id = await table.findPlatformSubject(subjectHash(vouching.issuer, vouching.subject));
  const person = id && (await table.findPlatformPerson(id));
  if (!person) return 'unknown';
  if (person.state === 'left') return 'left';
  // A platform person has one role, for good: it is named by the person.
  const role = { assignmentId: AssignmentId.parse(person.id), role: person.role, label: platformLabels[person.role] };
  return { person: { id: person.id, name: person.name }, roles: [role] };
};

const roleHere = async (store: Store, { id, role, label, organisationId }: RoleAssignment): Promise<RoleHere> => {
  const organisation = organisationId && (await store.find(organisationKind, organisationKey(organisationId)));
  return { assignmentId: id, role, label, ...(organisation && { organisation: organisation.value.name }) };
};

const atGemeente = async (store: Store, vouching: Vouching, { clock }: Recognition): Promise<Standing> => {
  const profile = await findPerson(store, vouching, clock.now());
  if (!profile) return 'unknown';
  const { person, roles } = profile;
  if (person.state === 'left') return 'left';
  const named = await Promise.all(roles.map((role) => roleHere(store, role)));
  return { person: { id: person.id, name: person.name }, roles: named };
};

/** Nothing of the worker, not even the name: who holds the screen needs none of it. */
const inTurn = (
  site: Site,
  who: Exclude<SignedIn, { via: 'client-token' }>,
  means: Recognition,
): SessionView | undefined => {
  const turn = turnOf(who);
  if (!turn) return undefined;
  const { assurance: _assurance, ...view } = signedIn(site, who, vouchingOf(who).assurance, means);
  return { ...view, state: 'family-turn', familyId: turn.familyId };
};

const viewOf = async ({ site, who }: Recognised, means: Recognition): Promise<Result<SessionView>> => {
  if (who.via === 'client-token') return fail(notAllowed());
  const turn = inTurn(site, who, means);
  if (turn) return ok(turn);
  const vouching = vouchingOf(who);
  const standing = await (site.kind === 'platform'
    ? atPlatform(vouching, means)
    : atGemeente(means.storeFor(site.gemeente), vouching, means));
  if (standing === 'left') return ok(signedOut(site));
  const view = signedIn(site, who, vouching.assurance, means);
  if (standing === 'unknown') return ok(view);
  const reader = { scope: scopeOf(site), personId: standing.person.id };
  const held = [...new Set(standing.roles.map(({ role }) => role))];
  return ok({ ...view, state: 'known', ...standing, seen: await listSeen(means.table, reader, held) });
};

/** A missing or ended session is no error here: it reads as signed out. A refused token is one. */
const isJustSignedOut = ({ kind, code }: Failure): boolean => kind === 'not-authenticated' && code !== 'token-refused';

export const describeSession = async (request: Request, means: Recognition): Promise<Result<SessionView>> => {
  const site = means.findSite(request);
  if (!site) return fail(unknownSite);
  const recognised = await recognise(request, means);
  if (recognised.ok) return viewOf(recognised.value, means);
  return isJustSignedOut(recognised.error) ? ok(signedOut(site)) : recognised;
};
