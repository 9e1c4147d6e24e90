// `npm run token -- <persona>` prints a bearer token of the demo, for curl and API tools.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@greep/kernel';
import { isDemo, readSignInSettings, type SignInSettings } from '@greep/session';
import { issueToken, siteOfPersona } from './issue-token.ts';
import { loadLoginKeys } from './login-keys.ts';
import { personas } from './personas.ts';

const noDemo = 'This installation is no demo: here nobody can be somebody else, and no token is made.';
const notStarted =
  'There is no demo in this data directory: start it first with npm start, or name another one with --data DIR.';

const readWords = (): { data: string; key: string } => {
  const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
  return { data: resolve(values.data ?? '.greep/data'), key: positionals[0] ?? '' };
};

const readSettings = (data: string): Promise<SignInSettings | undefined> =>
  readSignInSettings(process.env.GREEP_SIGN_IN_FILE ?? join(data, 'sign-in.json')).catch(() => undefined);

const tokenFor = async (key: string, data: string): Promise<Result<string, string>> => {
  const persona = personas.find((one) => one.key === key);
  if (!persona)
    return fail(`Use: npm run token -- <persona>, with one of ${personas.map((one) => one.key).join(', ')}.`);
  const settings = await readSettings(data);
  if (!settings) return fail(notStarted);
  const site = siteOfPersona(settings.sites, persona);
  const issuer = site?.issuers.find(({ acceptsPersonTokens }) => acceptsPersonTokens);
  if (!site || !issuer || !isDemo(site)) return fail(noDemo);
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const token = await issueToken(persona, { origin: issuer.issuer, sites: settings.sites, keys });
  return token ? ok(token) : fail(noDemo);
};

const { key, data } = readWords();
const token = await tokenFor(key, data);
if (token.ok) console.log(token.value);
else {
  console.error(token.error);
  process.exitCode = 1;
}
