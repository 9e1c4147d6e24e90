// The same installation in the European Sovereign Cloud, which is another partition of AWS.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Synthesised } from './synthesised.ts';

let made: Synthesised;
beforeAll(async () => {
  vi.stubEnv('GREEP_REGION', 'eusc-de-east-1');
  vi.resetModules();
  const [{ synthesise }, { readGemeenten }] = await Promise.all([
    import('./synthesised.ts'),
    import('../../infra/read-gemeenten.ts'),
  ]);
  made = synthesise(readGemeenten());
}, 120_000);
afterAll(() => void vi.unstubAllEnvs());

describe('in the European Sovereign Cloud', () => {
  it('no template names a region or a partition of elsewhere', () => {
    const whole = JSON.stringify([made.platform, ...made.gemeenten.values()]);
    expect(whole).toContain('eusc-de-east-1');
    expect(whole).not.toMatch(/eu-central-1|arn:aws:|us-east-1/);
  });

  it('every address of a service that is called ends as the partition says', () => {
    const whole = JSON.stringify([made.platform, ...made.gemeenten.values()]);
    // principals are called `x.amazonaws.com` in every partition; all else takes its end from the partition
    const addresses = whole.match(/"[^"]*amazonaws\.com[^"]*"/g) ?? [];
    expect(
      [...new Set(addresses)].filter((text) => !/^"[a-z]+(\.eusc-de-east-1)?\.amazonaws\.com"$/.test(text)),
    ).toEqual([]);
  });

  it('an installation in a region that was not thought of is refused', async () => {
    vi.stubEnv('GREEP_REGION', 'us-east-1');
    vi.resetModules();
    await expect(import('../../infra/platform.ts')).rejects.toThrow('not for us-east-1');
  });
});
