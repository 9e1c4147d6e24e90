// `npm run demo:load -- <url> [--data DIR] [--only <gemeente>] [--few] [--at-once N]
// [--admin-code <gemeente>=<code>]`
// Loads the demo into the installation at <url>, or goes on where an earlier load stopped. `--data` is the directory
// with the keys of its demo login; beside a Greep on this machine the first admins are made as well. `--few` tells the
// families of the personas and three others in each gemeente, for who does not need all of them. `--at-once` is how many
// families of a gemeente are told side by side: fewer where every request at once starts a function more.
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSignInSettings, type SignInSettings } from '@greep/session';
import type { DemoStep } from './demo/demo-progress.ts';
import { demoTowns, type Loading, loadDemo } from './demo/load.ts';
import { openTown, originAt } from './demo/town.ts';
import type { TownStory } from './demo/town-story.ts';
import { findRunningEngine } from './installation/data-directory.ts';
import { siteOfPersona } from './issue-token.ts';
import { loadLoginKeys } from './login-keys.ts';
import { personas } from './personas.ts';
import { lookUpLocalhostNames } from './serving/localhost-lookup.ts';

const usage =
  'Use: npm run demo:load -- <url> [--data DIR] [--only <gemeente>] [--few] [--at-once N] [--admin-code <gemeente>=<code>]';

const readWords = () => {
  const { values, positionals } = parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      few: { type: 'boolean' },
      'at-once': { type: 'string', default: '8' },
      'admin-code': { type: 'string', multiple: true },
    },
    allowPositionals: true,
  });
  const [url] = positionals;
  const atOnce = Number(values['at-once']);
  if (!url || !URL.canParse(url) || !Number.isInteger(atOnce) || atOnce < 1) throw new Error(usage);
  const file = process.env.GREEP_SIGN_IN_FILE;
  const data = resolve(values.data ?? (file ? dirname(file) : '.greep/data'));
  const codes = new Map(
    (values['admin-code'] ?? []).map((text) => [text.split('=')[0] ?? '', text.split('=')[1] ?? '']),
  );
  return { url: url.replace(/\/$/, ''), data, codes, atOnce, only: values.only, isFew: values.few === true };
};
type Words = ReturnType<typeof readWords>;

/** Families beside those of the personas, with `--few`. */
const few = 3;

/** Key of who answers for the nation. */
const nationalMember = 'annet';

const isNamed = (story: TownStory, word: string): boolean => [story.gemeente, story.name.toLowerCase()].includes(word);

const adminCode = async (story: TownStory, { data, codes }: Words): Promise<string> => {
  const given = [...codes].find(([word]) => isNamed(story, word))?.[1];
  if (given) return given;
  const endpoint = process.env.GREEP_DYNAMODB_ENDPOINT ?? (await findRunningEngine(data));
  if (!endpoint)
    throw new Error(`${story.name} has no admin yet: make one there, and give the code with --admin-code.`);
  const name = personas.find(({ key }) => key === story.admin)?.name ?? story.admin;
  const { makeAdminCode } = await import('./demo/admin-code.ts');
  return makeAdminCode(endpoint, story.gemeente, name);
};

const reachWith = async (words: Words, settings: SignInSettings): Promise<Loading['reach']> => {
  const keys = await loadLoginKeys(join(words.data, 'login-keys.json'));
  const platform = siteOfPersona(settings.sites, { place: 'platform' });
  return (story) => {
    const site = siteOfPersona(settings.sites, { place: story.gemeente });
    const issuer = site?.issuers.find(({ acceptsPersonTokens }) => acceptsPersonTokens);
    if (!site || !platform || !issuer) throw new Error(`${story.name} is no demo there: nobody can be somebody else.`);
    const tokens = { origin: issuer.issuer, sites: settings.sites, keys };
    return {
      town: openTown(story.gemeente, originAt(words.url, site), tokens),
      nation: openTown('platform', originAt(words.url, platform), tokens).as(nationalMember),
      adminCode: () => adminCode(story, words),
    };
  };
};

/** To the program that started this one, or else to whoever watches. */
const tellStep = (): Loading['tell'] => {
  let last = '';
  return (step: DemoStep) => {
    if (process.send) return void process.send(step);
    if (step.what !== last || step.done === step.total) console.log(`${step.done} van ${step.total}: ${step.what}`);
    last = step.what;
  };
};

const load = async (): Promise<string> => {
  const words = readWords();
  lookUpLocalhostNames();
  const settings = await readSignInSettings(join(words.data, 'sign-in.json'));
  const towns = demoTowns
    .filter((story) => words.only === undefined || isNamed(story, words.only))
    .map((story) => (words.isFew ? { ...story, others: story.others.slice(0, few) } : story));
  const { done, leftAsIs } = await loadDemo({
    towns,
    reach: await reachWith(words, settings),
    tell: tellStep(),
    atOnce: words.atOnce,
  });
  for (const why of leftAsIs) console.error(`Left as it is: ${why}`);
  return `The demo is loaded: ${done} steps in ${process.uptime().toFixed(1)} s.`;
};

process.once('disconnect', () => process.exit(1));
try {
  const said = await load();
  if (process.send) process.removeAllListeners('disconnect').disconnect();
  else console.log(said);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The demo could not be loaded.');
  process.exit(1);
}
