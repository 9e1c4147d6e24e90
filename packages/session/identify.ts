import type { PersonPrincipal, Principal } from '@greep/access';
import type { Identify, Identity } from '@greep/http';
import { type Failure, fail, type Gemeente, notAllowed, ok, type PersonId, type Result } from '@greep/kernel';
import { machineClientKey, machineClientKind, type Profile, subjectHash } from '@greep/people';
import type { Store } from '@greep/store';
import { chooseRole, roleHeader } from './choose-role.ts';
import { handedOver, turnOf, turnPrincipal } from './family-turn.ts';
import { findPerson, type Vouching, vouchingOf } from './find-person.ts';
import { type Recognised, type Recognition, recognise, type SignedIn, unknownSite } from './recognise.ts';
import { codeOf, type Site } from './site.ts';

/** Somebody who left is answered like somebody who never signed in. */
const gone: Failure = { kind: 'not-authenticated', code: 'session-expired' };

const callerOf = ({ issuer, subject }: Vouching): string => subjectHash(issuer, subject);

const actingPerson = (
  profile: Profile,
  { gemeente, assurance, asked }: { gemeente: Gemeente; assurance: Vouching['assurance']; asked: string | null },
): Result<PersonPrincipal> => {
  if (profile.person.state === 'left') return fail(gone);
  const role = chooseRole(profile, asked);
  if (!role.ok) return role;
  return ok({
    kind: 'person',
    gemeente,
    personId: profile.person.id,
    role: role.value.role,
    assignmentId: role.value.id,
    ...(role.value.organisationId && { organisationId: role.value.organisationId }),
    assurance,
    supervises: profile.supervises,
  });
};

const machine = async (store: Store, who: Extract<SignedIn, { via: 'client-token' }>): Promise<Result<Identity>> => {
  const refused = fail<Failure>({ kind: 'not-authenticated', code: 'token-refused' });
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(who.clientId)) return refused;
  const client = (await store.find(machineClientKind, machineClientKey(who.clientId)))?.value;
  if (!client || client.issuer !== who.issuer || client.state === 'left') return refused;
  const scopes = client.scopes.filter((scope) => who.scopes.includes(scope));
  return ok({ principal: { kind: 'machine', gemeente: store.gemeente, clientId: client.id, scopes } });
};

const platformPrincipal = async ({ table }: Recognition, vouching: Vouching): Promise<Result<Principal>> => {
  const id: PersonId | undefined = await table.findPlatformSubject(callerOf(vouching));
  const person = id && (await table.findPlatformPerson(id));
  if (!person) return fail(notAllowed('person-unknown'));
  if (person.state === 'left') return fail(gone);
  const kind = person.role === 'operator' ? 'operator' : 'national';
  return ok({ kind, personId: person.id, assurance: vouching.assurance });
};

/** From whoever was recognised to the principal that acts; `asked` is the role that the request names. */
export const principalOf = async (
  { site, who }: Recognised,
  means: Recognition,
  asked: string | null,
): Promise<Result<Identity>> => {
  if (who.via === 'client-token') {
    return site.kind === 'gemeente' ? machine(means.storeFor(site.gemeente), who) : fail(gone);
  }
  const vouching = vouchingOf(who);
  const caller = callerOf(vouching);
  if (who.via === 'cookie' && who.session.handedOver) {
    const inTurn = await turnPrincipal(site, who.session, means);
    return inTurn.ok ? ok({ principal: inTurn.value, caller }) : inTurn;
  }
  if (site.kind === 'platform') {
    const principal = await platformPrincipal(means, vouching);
    return principal.ok ? ok({ principal: principal.value, caller }) : principal;
  }
  const { gemeente } = site;
  const { assurance } = vouching;
  const profile = await findPerson(means.storeFor(gemeente), vouching, means.clock.now());
  if (!profile) return ok({ principal: { kind: 'unknown', gemeente, assurance }, caller });
  const person = actingPerson(profile, { gemeente, assurance, asked });
  return person.ok ? ok({ principal: person.value, caller }) : person;
};

/** What every function asks at every request: who is this, acting in which role? */
export const identifier =
  (means: Recognition): Identify =>
  async (request) => {
    const recognised = await recognise(request, means);
    return recognised.ok ? principalOf(recognised.value, means, request.headers.get(roleHeader)) : recognised;
  };

/**
 * For what belongs to no gemeente: only at the platform's own address. At another one there is nothing here, whoever asks,
 * since this function can read no gemeente's directory.
 */
export const nationalIdentifier =
  (means: Recognition): Identify =>
  async (request) => {
    const recognised = await recognise(request, means);
    if (!recognised.ok) return recognised;
    return recognised.value.site.kind === 'platform' ? principalOf(recognised.value, means, null) : fail(unknownSite);
  };

const nobodyAt = (site: Site): Principal => ({ kind: 'unknown', gemeente: codeOf(site), assurance: 'low' });

/** For what everybody may see: nobody yet, at the gemeente of this address. */
export const visitor =
  ({ findSite }: Pick<Recognition, 'findSite'>): Identify =>
  async (request) => {
    const site = findSite(request);
    return site ? ok({ principal: nobodyAt(site) }) : fail(unknownSite);
  };

/** What may be done with a session that lies with a family: end it. */
const endsSession = (request: Request): boolean => new URL(request.url).pathname.endsWith('/sign-out');

/** For what concerns the session alone and is done in no role: any valid session, whoever it is. */
export const holder =
  (means: Recognition): Identify =>
  async (request) => {
    const recognised = await recognise(request, means);
    if (!recognised.ok) return recognised;
    const { site, who } = recognised.value;
    if (turnOf(who) && !endsSession(request)) return handedOver;
    const caller = who.via === 'client-token' ? who.clientId : callerOf(vouchingOf(who));
    return ok({ principal: nobodyAt(site), caller });
  };
