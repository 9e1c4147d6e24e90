// Deploying what is there already.
import { join } from 'node:path';
import { readGemeenten } from '@greep/infra/gemeenten';
import { expect, test } from 'vitest';
import { place } from './place.ts';
import { deployWords, mustRunCdk } from './run-cdk.ts';

test('what is made from the same sources once more changes nothing', async () => {
  const again = join(place.folder, 'assembly-again');
  await mustRunCdk(['synth', '--quiet', '--output', again], process.env);
  const said = await mustRunCdk(deployWords(again), process.env);
  // the platform, and what stands at the edge, in another region
  expect(said.match(/\(no changes\)/g)).toHaveLength(readGemeenten().length + 2);
});
