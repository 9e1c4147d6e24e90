// `npm run audit:fetch -- <gemeente> <folder>` brings every version of every anchor that ever lay in the bucket of a gemeente, or
// of `national`, into a folder as `npm run audit:verify -- <folder>` reads it. See docs/running-it.md.
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { readGemeenten } from '@greep/infra/gemeenten';
import { fail, ok, type Result } from '@greep/kernel';
import { fetchAnchors } from './recovery/fetch-anchors.ts';
import { whoAmI } from './recovery/who-am-i.ts';

const usage = 'Use: npm run audit:fetch -- <gemeente or national> <folder>';

const fetchAll = async (named = '', folder = ''): Promise<Result<string, string>> => {
  const known = readGemeenten().find(({ slug, code }) => slug === named || code === named);
  const place = named === 'national' ? named : known?.code;
  if (!place || !folder) return fail(usage);
  const identity = await whoAmI();
  if (!identity.ok) return identity;
  const own = join(folder, place);
  const bucket = `greep-${place}-anchors-${identity.value.account}`;
  const { files, touched } = await fetchAnchors({ s3: new S3Client({}), bucket }, own);
  const brought = `Files brought: ${files}, into ${own}.`;
  if (touched.length === 0) return ok(brought);
  return fail(`${brought} Something lay over or was taken from ${touched.join(', ')}: this bucket was tampered with.`);
};

const said = await fetchAll(...process.argv.slice(2));
if (said.ok) console.log(said.value);
else {
  console.error(said.error);
  process.exitCode = 1;
}
