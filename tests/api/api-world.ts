// Two gemeenten with the same cast and the same kinds of families, reached through the real handlers only.
import { AssignmentId, type Gemeente, randomIds, systemClock } from '@greep/kernel';
import { openStore, type Put } from '@greep/store';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { personas } from '../../packages/local/personas.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { type Actor, castOf, linkRowsOf, organisationRows, personRowsOf, roleRowOf, subjectFor } from './cast.ts';
import { type Ask, type Reply, viewIn } from './handlers.ts';
import { type Household, plots, type Send, tellHousehold } from './households.ts';
import { type Installation, startInstallation } from './open-installation.ts';
import { publishSomeFigures } from './published-figures.ts';

export const gemeenten = [utrecht, amersfoort] as const;

const commitRows = async (
  { client }: Installation,
  gemeente: Gemeente,
  plane: 'admin' | 'sign-in',
  puts: readonly Put[],
) => {
  const store = openStore({ client, gemeente, plane, clock: systemClock, ids: randomIds, alarm: () => {} });
  const change = { aggregate: puts[0]?.key.pk ?? '', action: 'arrange', puts };
  const done = await store.commit(change, { actor: { personId: 'system', role: 'test' }, requestId: 'arrange' });
  if (!done.ok) throw new Error(`not arranged: ${JSON.stringify(done.error)}`);
};

/** The worker has a second role: an assessor, as some are in a small gemeente. */
export const secondRole = (worker: Actor): AssignmentId =>
  AssignmentId.parse(worker.assignmentId.replace(/^0{8}/, '00000001'));

const populate = async (installation: Installation, gemeente: Gemeente): Promise<readonly Actor[]> => {
  const cast = castOf(gemeente);
  await commitRows(installation, gemeente, 'admin', organisationRows(gemeente));
  for (const actor of cast) {
    const more = actor.key === 'worker' ? [roleRowOf(actor, 'assessor', secondRole(actor))] : [];
    await commitRows(installation, gemeente, 'admin', [...personRowsOf(actor), ...more]);
    await commitRows(installation, gemeente, 'sign-in', linkRowsOf(actor, installation.issuer));
  }
  return cast;
};

export const newKey = (): string => `key-${crypto.randomUUID()}`;

export const startApiWorld = async (start: () => Promise<Installation> = startInstallation) => {
  const installation = await start();
  const tokens = new Map<string, Promise<string>>();

  const tokenOf = (actor: Pick<Actor, 'gemeente' | 'key' | 'assurance'>): Promise<string> => {
    const name = `${actor.gemeente} ${actor.key} ${actor.assurance}`;
    const { gemeente, assurance } = actor;
    const token = tokens.get(name) ?? installation.tokenFor({ subject: subjectFor(actor), gemeente, assurance });
    tokens.set(name, token);
    return token;
  };

  const send: Send = async (actor, method, path, { body, ifMatch, key = newKey() } = {}) => {
    const ask: Ask = {
      method,
      path: `/v1${path}`,
      host: installation.hostOf(actor.gemeente),
      token: await tokenOf(actor),
      role: actor.assignmentId,
      headers: {
        ...(method !== 'GET' && { 'idempotency-key': key }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
      },
      ...(body && { body }),
    };
    return installation.ask(ask);
  };

  /** As a member of the national doorbraakteam, at the address of the platform. */
  const asNation = async (method: string, path: string, more: Partial<Ask> = {}): Promise<Reply> => {
    const persona = personas.find(({ roles: [{ role }] }) => role === 'nationalMember');
    const subject = persona ? subjectOf(persona) : '';
    const token = await installation.tokenFor({ subject, gemeente: 'platform' });
    return installation.ask({ method, path: `/v1${path}`, host: installation.hostOf('landelijk'), token, ...more });
  };

  const redeem = async (gemeente: Gemeente, subject: string, code: string): Promise<void> => {
    const token = await installation.tokenFor({ subject, gemeente });
    const headers = { 'idempotency-key': newKey() };
    const host = installation.hostOf(gemeente);
    viewIn(
      await installation.ask({ method: 'POST', path: '/v1/session/invitations', host, token, headers, body: { code } }),
    );
  };

  const tellGemeente = async (gemeente: Gemeente) => {
    const cast = await populate(installation, gemeente);
    const actor = (key: string): Actor => {
      const found = cast.find((one) => one.key === key);
      if (!found) throw new Error(`nobody is called ${key}`);
      return found;
    };
    const carry = () => installation.carry(gemeente);
    const homes: Household[] = [];
    for (const plot of plots) homes.push(await tellHousehold(gemeente, plot, { send, asNation, actor, carry, redeem }));
    await publishSomeFigures(installation.client, gemeente);
    return { homes, people: [...cast, ...homes.flatMap(({ members }) => members)] };
  };

  const told = await Promise.all(gemeenten.map(tellGemeente));
  const actors: readonly Actor[] = told.flatMap(({ people }) => people);
  const households: readonly Household[] = told.flatMap(({ homes }) => homes);
  return { ...installation, actors, households, tokenOf, send, asNation, redeem };
};

export type ApiWorld = Awaited<ReturnType<typeof startApiWorld>>;
