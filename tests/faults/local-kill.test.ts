// The power fails while people are working, twenty times. What was acknowledged is there afterwards.
import { ReferralId } from '@greep/kernel';
import { findReferral } from '@greep/referrals';
import { verifyTrail } from '@greep/store';
import { describe, expect, it } from 'vitest';
import { accept, addProvider, anAcceptedReferral, byTest } from '../local/an-accepted-referral.ts';
import { type Beside, besideGreep } from '../local/beside-greep.ts';
import { emptyDirectory, enginesOf, freePort, type Run, runStart } from '../local/run-start.ts';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';

const kills = 20;

/** All of these stand in one chain, so that each kill may strike between two of its links. */
const shared = { aggregate: `REFERRAL#${anId(950)}`, action: 'look-again', puts: [] };

/** Writes without pause until the engine is gone; remembers what was acknowledged. */
const work = async ({ store }: Beside, acknowledged: ReferralId[]): Promise<void> => {
  const referrals = store('referral');
  for (;;) {
    const referral = anAcceptedReferral();
    try {
      const written = await referrals.commit(accept(referral), byTest);
      if (written.ok) acknowledged.push(ReferralId.parse(referral.id));
      await referrals.commit(shared, byTest);
    } catch {
      return;
    }
  }
};

const killEverything = async ({ child, ended }: Run, data: string): Promise<void> => {
  const engines = enginesOf(data);
  child.kill('SIGKILL');
  for (const engine of engines) process.kill(engine, 'SIGKILL');
  await ended;
};

describe('everything is killed while people are working', () => {
  it(`keeps every acknowledged write, whole chains and carriers that catch up, ${kills} times over`, async () => {
    const data = await emptyDirectory();
    const args = ['--empty', '--data', data, '--port', String(await freePort())];
    const acknowledged: ReferralId[] = [];
    for (let round = 1; round <= kills; round += 1) {
      const greep = runStart(args);
      await greep.ready;
      const beside = await besideGreep(data);
      if (round === 1) await beside.store('admin').commit(addProvider, byTest);
      const workers = Promise.all([work(beside, acknowledged), work(beside, acknowledged)]);
      await new Promise((resolve) => setTimeout(resolve, 150 + 20 * round));
      await killEverything(greep, data);
      beside.client.destroy();
      await workers;
    }

    const greep = runStart(args);
    await greep.ready;
    const beside = await besideGreep(data);
    await beside.carriersCaughtUp();
    const referrals = beside.store('referral');
    const lost: string[] = [];
    for (const id of acknowledged) {
      if (!(await findReferral(referrals, id))) lost.push(`referral ${id}`);
      if (!(await beside.hasFile(id))) lost.push(`family file of ${id}`);
    }
    const trail = await verifyTrail({ client: beside.client, gemeente: utrecht });
    const aside = await beside.outbox.aside();
    beside.client.destroy();
    greep.child.kill('SIGTERM');
    await greep.ended;

    console.log(
      `${kills} kills: ${acknowledged.length} acknowledged writes, ${lost.length} lost, ${trail.entries} entries in ${trail.chains} chains`,
    );
    expect(acknowledged.length).toBeGreaterThan(kills);
    expect(lost).toEqual([]);
    expect(trail.broken).toEqual([]);
    expect(aside).toEqual([]);
  }, 180_000);
});
