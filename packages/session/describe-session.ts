import { type Failure, fail, notAllowed, ok, type Result } from '@greep/kernel';
import { subjectHash } from '@greep/people';
import { csrfTokenOf } from './cross-site.ts';
import { findPerson, type Vouching, vouchingOf } from './find-person.ts';
import { type Recognised, type Recognition, recognise, type SignedIn, unknownSite } from './recognise.ts';
import { endOf } from './session.ts';
import type { SessionView } from './session-view.ts';
import type { Site } from './site.ts';

type Known = Extract<SessionView, { state: 'known' }>;
type Signs = Pick<Known, 'site' | 'assurance' | 'csrf' | 'endsAt'>;

const siteView = (site: Site): SessionView['site'] => ({
  kind: site.kind,
  ...(site.kind === 'gemeente' && { gemeente: site.gemeente }),
  name: site.name,
});

const signedOut = (site: Site): SessionView => ({
  state: 'signed-out',
  site: siteView(site),
  issuers: site.issuers.map(({ id, label }) => ({ id, label })),
});

const signsOf = (site: Site, who: SignedIn, assurance: Vouching['assurance'], { limits }: Recognition): Signs => ({
  site: siteView(site),
  assurance,
  ...(who.via === 'cookie' && { csrf: csrfTokenOf(who.secret), endsAt: endOf(who.session, limits) }),
});

const platformLabels = { nationalMember: 'landelijk doorbraakteam', operator: 'platformbeheerder' } as const;

/** Undefined for somebody who left: answered as signed out. */
const atPlatform = async (
  signs: Signs,
  vouching: Vouching,
  { table }: Recognition,
): Promise<SessionView | undefined> => {
  const id = await table.findPlatformSubject(subjectHash(vouching.issuer, vouching.subject));
  const person = id && (await table.findPlatformPerson(id));
  if (!person) return { state: 'needs-invitation', ...signs };
  if (person.state === 'left') return undefined;
  const { role } = person;
  return {
    state: 'known',
    ...signs,
    person: { id: person.id, name: person.name },
    roles: [{ role, label: platformLabels[role] }],
  };
};

const atGemeente = async (
  { signs, vouching }: { signs: Signs; vouching: Vouching },
  site: Extract<Site, { kind: 'gemeente' }>,
  means: Recognition,
): Promise<SessionView | undefined> => {
  const profile = await findPerson(means.storeFor(site.gemeente), vouching, means.clock.now());
  if (!profile) return { state: 'needs-invitation', ...signs };
  const { person, roles } = profile;
  if (person.state === 'left') return undefined;
  return {
    state: 'known',
    ...signs,
    person: { id: person.id, name: person.name },
    roles: roles.map(({ id, role, label, organisationId }) => ({
      assignmentId: id,
      role,
      label,
      ...(organisationId && { organisationId }),
    })),
  };
};

const viewOf = async ({ site, who }: Recognised, means: Recognition): Promise<Result<SessionView>> => {
  if (who.via === 'client-token') return fail(notAllowed());
  const vouching = vouchingOf(who);
  const signs = signsOf(site, who, vouching.assurance, means);
  const view = await (site.kind === 'platform'
    ? atPlatform(signs, vouching, means)
    : atGemeente({ signs, vouching }, site, means));
  return ok(view ?? signedOut(site));
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
