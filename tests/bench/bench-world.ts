// A gemeente on an engine in memory, with a family whose worker, referrer and administrator have signed in.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { chooseWorker, familyIdOf, recordFirstMeeting } from '@greep/care';
import { addSeconds, type FamilyId, PersonId, ReferralId, systemClock } from '@greep/kernel';
import { invitationCode, invitationHash, invitationRow, linkRows, subjectHash } from '@greep/people';
import { acceptReferral, saveReferralDraft, startReferral, submitReferral } from '@greep/referrals';
import {
  csrfHeader,
  csrfTokenOf,
  digestOf,
  openSessionTable,
  randomSecrets,
  type Session,
  sessionCookie,
} from '@greep/session';
import { openPlatformRows, platformTableInput } from '@greep/store';
import { plainTheme } from '@greep/theme';
import * as z from 'zod';
import { aReferralDraft } from '../support/a-referral.ts';
import { utrecht } from '../support/engine.ts';
import { cumulus, type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

const host = 'utrecht.greep.example';
const origin = `https://${host}`;
const issuer = { id: 'staff', label: 'Medewerkers', issuer: 'https://staff.example', clientId: 'greep', acr: {} };
const place = { origin, name: 'Utrecht', audience: 'greep', issuers: [issuer], theme: plainTheme };
const nationalHost = 'landelijk.greep.example';
const sites = [
  { kind: 'gemeente', gemeente: utrecht, ...place },
  { ...place, kind: 'platform', origin: `https://${nationalHost}`, name: 'Landelijk' },
];

export type SignedIn = { readonly headers: Readonly<Record<string, string>>; readonly cookies: readonly string[] };

export type BenchWorld = {
  readonly verbs: VerbWorld;
  readonly host: string;
  /** Where the nation is at home, and who is of it. */
  readonly nation: { readonly host: string; readonly member: Pick<Somebody, 'id'> };
  readonly folder: string;
  /** What a function is told about where it runs. */
  readonly environment: Readonly<Record<string, string>>;
  readonly familyId: FamilyId;
  /** A new session of this person, as a browser shows it with a new key for each write. */
  readonly signIn: (who: Pick<Somebody, 'id'>, scope?: Session['scope']) => Promise<SignedIn>;
  /** A code on paper for somebody of a family. */
  readonly invite: () => Promise<string>;
  /** A referral is accepted, and the fact of it waits in the outbox. */
  readonly acceptOne: () => Promise<ReferralId>;
  readonly stop: () => Promise<void>;
};

const WithId = z.looseObject({ id: ReferralId });

const accept = async ({ act, people }: VerbWorld): Promise<ReferralId> => {
  const as = people.referrer;
  const started = await act('referral', startReferral, { as });
  if (!started.ok) throw new Error('no referral was started');
  const { id: referralId } = WithId.parse(started.value.view);
  const draft = aReferralDraft({ familyName: `Bouzid ${referralId.slice(-6)}` });
  await act('referral', saveReferralDraft, { as, input: { referralId, draft }, ifMatch: 1 });
  await act('referral', submitReferral, { as, input: { referralId }, ifMatch: 2 });
  const choice = { referralId, providerId: cumulus, approachId: 'bloemaanpak' };
  const accepted = await act('referral', acceptReferral, { as: people.assessor, input: choice, ifMatch: 3 });
  if (!accepted.ok) throw new Error(`no referral was accepted: ${JSON.stringify(accepted.error)}`);
  return referralId;
};

/** A family that makes its plan: the file is there, and the first meeting was held. */
const meetFamily = async (world: VerbWorld): Promise<FamilyId> => {
  const familyId = familyIdOf(await accept(world));
  await world.carry();
  const { supervisor, worker } = world.people;
  const chosen = { familyId, workerId: worker.id };
  await world.act('care', chooseWorker, { as: supervisor, input: chosen, ifMatch: 1 });
  const meeting = { familyId, on: '2026-10-15', introduction: { by: 'referrer' }, explained: ['own-plan'] };
  const met = await world.act('care', recordFirstMeeting, { as: worker, input: meeting, ifMatch: 2 });
  if (!met.ok) throw new Error(`no first meeting: ${JSON.stringify(met.error)}`);
  await world.carry();
  return familyId;
};

const link = async ({ storeFor }: VerbWorld, who: Somebody): Promise<void> => {
  const rows = linkRows(subjectHash(issuer.issuer, who.id), { personId: who.id, linkedAt: systemClock.now() });
  const change = { aggregate: `PERSON#${who.id}`, action: 'link', puts: rows };
  await storeFor('sign-in').commit(change, { actor: { personId: 'system', role: 'bench' }, requestId: 'link' });
};

const invite = async ({ storeFor }: VerbWorld): Promise<string> => {
  const code = invitationCode(crypto.randomUUID());
  const newPerson = { name: 'Yassin Bouzid', role: 'familyMember', label: 'gezinslid' } as const;
  const personId = PersonId.parse(crypto.randomUUID());
  const expiresAt = addSeconds(systemClock.now(), 3600);
  const row = invitationRow(invitationHash(code), { state: 'open', personId, expiresAt, newPerson }, 0);
  const change = { aggregate: `PERSON#${personId}`, action: 'invite', puts: [row] };
  await storeFor('admin').commit(change, { actor: { personId: 'system', role: 'bench' }, requestId: 'invite' });
  return code;
};

export const startBenchWorld = async (): Promise<BenchWorld> => {
  const verbs = await startVerbWorld(utrecht);
  const { client, endpoint } = verbs.engine;
  await client.send(new CreateTableCommand(platformTableInput));
  const sessions = openSessionTable(openPlatformRows(client));
  for (const who of Object.values(verbs.people)) await link(verbs, who);

  const folder = await mkdtemp(join(tmpdir(), 'greep-bench-'));
  const signInFile = join(folder, 'sign-in.json');
  await writeFile(signInFile, JSON.stringify({ sites }));

  const member = { id: PersonId.parse(crypto.randomUUID()) };
  await sessions.savePlatformPerson({ ...member, name: 'Annet Dijkman', role: 'nationalMember', state: 'active' });
  await sessions.linkPlatformSubject(subjectHash(issuer.issuer, member.id), member.id);

  const signIn = async ({ id }: Pick<Somebody, 'id'>, scope: Session['scope'] = utrecht): Promise<SignedIn> => {
    const now = systemClock.now();
    const secret = randomSecrets.next();
    const known = {
      scope,
      issuer: issuer.issuer,
      subject: id,
      personId: id,
      assurance: 'substantial',
    } as const;
    await sessions.saveSession(digestOf(secret), { ...known, createdAt: now, lastSeenAt: now }, addSeconds(now, 3600));
    return {
      headers: { origin, [csrfHeader.toLowerCase()]: csrfTokenOf(secret), 'idempotency-key': crypto.randomUUID() },
      cookies: [`${sessionCookie}=${secret}`],
    };
  };
  return {
    ...{ verbs, host, folder, signIn },
    nation: { host: nationalHost, member },
    environment: {
      GREEP_DYNAMODB_ENDPOINT: endpoint,
      GREEP_SIGN_IN_FILE: signInFile,
      GREEP_ANCHORS_FOLDER: join(folder, 'anchors'),
      GREEP_CURSOR_SECRET: 'c'.repeat(64),
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    },
    familyId: await meetFamily(verbs),
    acceptOne: () => accept(verbs),
    invite: () => invite(verbs),
    stop: async () => {
      await verbs.stop();
      await rm(folder, { recursive: true });
    },
  };
};
