import { fileURLToPath } from 'node:url';
import { ReferralId } from '@greep/kernel';
import { putReferral, referralPartition } from '@greep/referrals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accept, addProvider, anAcceptedReferral, byTest, factOf } from './an-accepted-referral.ts';
import { type Beside, besideGreep } from './beside-greep.ts';
import { emptyDirectory, freePort, type Run, runProgram, runStart } from './run-start.ts';

const replay = fileURLToPath(new URL('../../packages/local/carriers-replay.ts', import.meta.url));

describe('carriers beside a running Greep', () => {
  let data: string;
  let greep: Run;
  let beside: Beside;

  beforeEach(async () => {
    data = await emptyDirectory();
    greep = runStart(['--empty', '--data', data, '--port', String(await freePort())]);
    await greep.ready;
    beside = await besideGreep(data);
    await beside.store('admin').commit(addProvider, byTest);
  });
  afterEach(async () => {
    beside.client.destroy();
    greep.child.kill('SIGTERM');
    await greep.ended;
  });

  it('make a family file of an accepted referral within a moment', async () => {
    const referral = anAcceptedReferral();
    await beside.store('referral').commit(accept(referral), byTest);
    await beside.carriersCaughtUp();
    expect(await beside.hasFile(ReferralId.parse(referral.id))).toBe(true);
  });

  it('set a poison event aside with an alarm, let its neighbours go on, and carry it by command once the cause is mended', async () => {
    // Accepted, says the event, but the referral itself is not there.
    const lost = anAcceptedReferral();
    const aggregate = referralPartition(lost.id);
    await beside
      .store('referral')
      .commit({ aggregate, action: 'accept-referral', puts: [], facts: [factOf(lost)] }, byTest);
    const neighbours = Array.from({ length: 8 }, () => anAcceptedReferral());
    for (const neighbour of neighbours) await beside.store('referral').commit(accept(neighbour), byTest);
    await beside.carriersCaughtUp();

    for (const { id } of neighbours) expect(await beside.hasFile(ReferralId.parse(id))).toBe(true);
    expect(await beside.outbox.aside()).toMatchObject([{ reason: 'open-file-for-referral:Error' }]);
    expect(greep.said()).toContain('"code":"event-set-aside"');
    expect(await beside.hasFile(ReferralId.parse(lost.id))).toBe(false);

    await beside.store('referral').commit({ aggregate, action: 'mend', puts: [putReferral(lost, 0)] }, byTest);
    const command = runProgram(replay, ['--data', data]);
    expect(await command.ended).toBe(0);
    expect(command.said()).toContain('Utrecht: 1 events are back in line.');
    await beside.carriersCaughtUp();
    expect(await beside.hasFile(ReferralId.parse(lost.id))).toBe(true);
    expect(await beside.outbox.aside()).toEqual([]);
  });
});
