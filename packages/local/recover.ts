// `npm run recover -- --gemeente gm0344 --at 2026-11-28T09:00:00Z` makes tables of a gemeente as they were at that moment,
// beside its own, and says what putting them back would do. Somebody else has it done with the word that it says at the
// end. `--rights` prints what both need for it, and `--open` opens a gemeente again that was not put back after all.
// See docs/running-it.md, "Putting a gemeente back".
import { parseArgs } from 'node:util';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { fail, Gemeente, ok, type Result } from '@greep/kernel';
import { type Installation, useInstallation } from './installation/use-installation.ts';
import { openGemeente } from './recovery/close-gemeente.ts';
import { momentOf } from './recovery/moment.ts';
import { dryRun, type Order, recoverGemeente } from './recovery/recover-gemeente.ts';
import { restoreBeside } from './recovery/restore-beside.ts';
import { recoveryRights } from './recovery/rights.ts';
import { whoAmI } from './recovery/who-am-i.ts';

const usage =
  'Use: npm run recover -- --gemeente <code> --at <moment> [--confirm <word>] [--wait <seconds>], or with --rights or --open instead of a moment.';

const options = {
  data: { type: 'string' },
  gemeente: { type: 'string' },
  at: { type: 'string' },
  confirm: { type: 'string' },
  wait: { type: 'string' },
  rights: { type: 'boolean' },
  open: { type: 'boolean' },
} as const;

/** Of IAM: "it can take a few seconds"; of a table's own policy: half a minute at most. */
const untilRefused = 30;

const readOptions = () => {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
};
type Given = NonNullable<ReturnType<typeof readOptions>>;

const recover = async ({ client, gemeenten }: Installation, given: Given): Promise<Result<string, string>> => {
  const known = gemeenten.find(({ code }) => code === given.gemeente);
  if (!known) return fail(`No gemeente has that code. ${usage}`);
  const gemeente = Gemeente.parse(known.code);
  const identity = await whoAmI();
  if (!identity.ok) return identity;
  const me = { ...identity.value, region: await client.config.region() };
  const lambda = new LambdaClient({});
  if (given.rights) return ok(JSON.stringify(recoveryRights({ gemeente, ...me }), null, 2));
  if (given.open) {
    await openGemeente({ client, lambda, gemeente });
    return ok(`${known.name} is open.`);
  }
  const at = momentOf(given.at);
  if (!at.ok) return fail(`${at.error} ${usage}`);
  const wait = Number(given.wait ?? untilRefused);
  if (!(wait >= 0)) return fail(`That is no number of seconds. ${usage}`);
  const bucket = `greep-${gemeente}-anchors-${me.account}`;
  const order: Order = {
    ...{ client, lambda, s3: new S3Client({}), gemeente, bucket, at: at.value, by: me.by },
    wait,
    tell: (line) => console.log(line),
  };
  const beside = await restoreBeside(order, me.by);
  if (!beside.ok) return beside;
  return given.confirm ? recoverGemeente(order, given.confirm) : ok(await dryRun(order));
};

const given = readOptions();
const work = async (installation: Installation): Promise<Result<string, string>> =>
  given ? recover(installation, given) : fail(usage);
await useInstallation(work, given?.data ? ['--data', given.data] : []);
