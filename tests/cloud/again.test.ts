// Deploying what is there already.
import { join } from 'node:path';
import { readGemeenten } from '@greep/infra/gemeenten';
import { expect, test } from 'vitest';
import { place } from './place.ts';
import { deployWords, mustRunCdk } from './run-cdk.ts';

/** Where templates were handed over, they are made once more from the same sources: those shall be the same. */
const templatesOnceMore = async (): Promise<string> => {
  if (!place.isHandedOver) return place.assembly;
  const again = join(place.folder, 'assembly-again');
  await mustRunCdk(['synth', '--quiet', '--output', again], process.env);
  return again;
};

test('what is there already changes nothing when it is deployed once more', async () => {
  const said = await mustRunCdk(deployWords(await templatesOnceMore()), process.env);
  // the platform, and what stands at the edge, in another region
  expect(said.match(/\(no changes\)/g)).toHaveLength(readGemeenten().length + 2);
});
