// Who sends a probe: somebody of the cast, or somebody who pretends. `acting` is who that really is, as far as anybody is.
import { nowhere } from '@greep/kernel';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { personas } from '../../packages/local/personas.ts';
import type { ApiWorld } from '../api/api-world.ts';
import { secondRole } from '../api/api-world.ts';
import { type Actor, subjectFor } from '../api/cast.ts';
import type { Acting } from '../api/relations.ts';
import { forgeries } from '../api/sign-token.ts';
import type { Chance } from './chance.ts';

export type Caller = {
  readonly token?: string;
  readonly role?: string;
  readonly host: string;
  /** Undefined when the request is from nobody who may act there. */
  readonly acting?: Acting;
  readonly what: string;
  /** Whose token it is: everybody may read the own name. */
  readonly self?: Actor;
  readonly headers?: Readonly<Record<string, string>>;
};

type Claim = Pick<Caller, 'role' | 'acting'>;

const claimOf = (actor: Actor, everybody: readonly Actor[], chance: Chance): Claim => {
  if (chance.in100(80)) return { role: actor.assignmentId, acting: actor };
  if (actor.key === 'worker' && chance.in100(50)) {
    const { organisation: _, ...rest } = actor;
    return { role: secondRole(actor), acting: { ...rest, role: 'assessor' } };
  }
  if (chance.in100(30)) return actor.key === 'worker' ? {} : { acting: actor };
  const other = chance.one(everybody);
  return other.assignmentId === actor.assignmentId
    ? { role: other.assignmentId, acting: actor }
    : { role: other.assignmentId };
};

const hostFor = ({ gemeente }: Actor, world: ApiWorld, chance: Chance): { host: string; isOwn: boolean } => {
  if (chance.in100(90)) return { host: world.hostOf(gemeente), isOwn: true };
  const place = chance.one(['gm0344', 'gm0307', 'landelijk', 'elsewhere']);
  const host = place === 'elsewhere' ? 'elsewhere.example' : world.hostOf(place);
  return { host, isOwn: place === gemeente };
};

const asSomebody = async (world: ApiWorld, chance: Chance): Promise<Caller> => {
  const found = chance.one(world.actors.filter(({ isQuiet }) => !isQuiet));
  const actor: Actor = chance.in100(5) ? { ...found, assurance: 'low' } : found;
  const { host, isOwn } = hostFor(actor, world, chance);
  const { role, acting } = claimOf(actor, world.actors, chance);
  const low = acting && { ...acting, assurance: actor.assurance };
  return {
    token: await world.tokenOf(actor),
    host,
    what: `${actor.gemeente} ${actor.key}`,
    self: found,
    ...(role && { role }),
    ...(low && isOwn && { acting: low }),
  };
};

/** A session that nobody opened: made up, too short, or with words where a secret should be. */
const forgedCookie = (chance: Chance): string =>
  `__Host-greep=${chance.one([crypto.randomUUID().repeat(2), 'x', '', "' OR 1=1 --", '../../care'])}`;

const asNobody = async (world: ApiWorld, chance: Chance): Promise<Caller> => {
  const gemeente = chance.one(['gm0344', 'gm0307']);
  const host = world.hostOf(chance.one([gemeente, 'gm0344', 'gm0307', 'landelijk']));
  const role = chance.one(world.actors).assignmentId;
  const kind = chance.one(['none', 'nonsense', 'stranger', 'program', 'platform', 'tampered', 'forged', 'cookie']);
  if (kind === 'none') return { host, role, what: kind };
  if (kind === 'nonsense') return { host, role, token: 'a.b.c', what: kind };
  if (kind === 'cookie') return { host, role, what: kind, headers: { cookie: forgedCookie(chance) } };
  if (kind === 'forged') {
    const actor = chance.one(world.actors);
    const forged = chance.one(forgeries);
    const token = await world.tokenFor({ subject: subjectFor(actor), gemeente: actor.gemeente, forged });
    return { host: world.hostOf(actor.gemeente), role: actor.assignmentId, token, what: `${kind} ${forged}` };
  }
  const subject = `stranger-${chance.below(20)}`;
  if (kind === 'program') {
    const client = { id: 'unknown-program', scope: 'viewFamilyFile viewReferral viewDirectory managePeople' };
    return { host, role, token: await world.tokenFor({ subject, gemeente, client }), what: kind };
  }
  if (kind === 'platform') {
    // National members and operators are known at the address of the platform, and belong to no gemeente.
    const persona = chance.one(personas.filter(({ place }) => place === 'platform'));
    const token = await world.tokenFor({ subject: subjectOf(persona), gemeente: kind });
    const at = chance.one(['landelijk', gemeente]);
    const { role } = persona.roles[0];
    const acting: Acting = { key: persona.key, gemeente: nowhere, role, assurance: 'substantial' };
    return { host: world.hostOf(at), token, what: role, ...(at === 'landelijk' && { acting }) };
  }
  const token = await world.tokenFor({ subject, gemeente });
  if (kind === 'stranger') return { host, role, token, what: kind };
  // The claims of somebody who may, under the signature of somebody who may not.
  const [, claims = ''] = (await world.tokenOf(chance.one(world.actors))).split('.');
  const [head = '', , signature = ''] = token.split('.');
  return { host, role, token: `${head}.${claims}.${signature}`, what: kind };
};

export const aCaller = (world: ApiWorld, chance: Chance): Promise<Caller> =>
  chance.in100(90) ? asSomebody(world, chance) : asNobody(world, chance);
