// The login of the demo as one door: the page of personas, its two fonts, and the OpenID provider behind it.
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { Site } from '@greep/session';
import { errors } from 'oidc-provider';
import { siteOfPersona } from './issue-token.ts';
import type { LoginKeys } from './login-keys.ts';
import { expiredPage, personaPage } from './login-page.ts';
import { createProvider } from './login-provider.ts';
import { low, substantial } from './login-sites.ts';
import { personaOf, subjectOf } from './login-subject.ts';
import type { Persona } from './persona.ts';

export type LoginSettings = { readonly origin: string; readonly sites: readonly Site[]; readonly keys: LoginKeys };
export type LoginDoor = (request: IncomingMessage, response: ServerResponse) => void;

type Sent = {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly cache?: string;
};

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const send = (response: ServerResponse, { status = 200, type, body, cache = 'no-store' }: Sent): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': cache,
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  response.end(body);
};

const html = 'text/html; charset=utf-8';
const resolve = createRequire(import.meta.url).resolve;

/** Files beside the page, by their address. */
const files: Readonly<Record<string, { readonly type: string; readonly file: () => string | URL }>> = {
  '/login.css': { type: 'text/css; charset=utf-8', file: () => new URL('login.css', import.meta.url) },
  '/login-progress.js': {
    type: 'text/javascript; charset=utf-8',
    file: () => new URL('login-progress.js', import.meta.url),
  },
  '/fonts/commissioner.woff2': {
    type: 'font/woff2',
    file: () => resolve('@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2'),
  },
  '/fonts/literata.woff2': {
    type: 'font/woff2',
    file: () => resolve('@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2'),
  },
};

/** At the gemeente of the persona, which sends the browser back here with the persona as a hint. */
const fromTheStart = (persona: Persona, site: Site): string =>
  `${site.origin}/sign-in?${new URLSearchParams({ issuer: 'demo', hint: subjectOf(persona) })}`;

/** This login remembers nobody: whoever comes back may be somebody else, and chooses anew. */
const forgetSession = (request: IncomingMessage): void => {
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => !cookie.startsWith('_session'));
  if (cookies) request.headers.cookie = cookies.join('; ');
};

type Chosen = { readonly subject: string; readonly acr: string };

/** Who was chosen on the page, if somebody was, and how surely. */
const chosenIn = ([, , subject, isLow]: RegExpExecArray): Chosen | undefined =>
  subject === undefined ? undefined : { subject, acr: isLow ? low : substantial };

const interactionPath = /^\/interaction\/([\w-]+)(?:\/([0-9a-f]{32})(\/laag)?)?$/;

export const createLogin = (settings: LoginSettings): LoginDoor => {
  const { sites } = settings;
  const provider = createProvider(settings);
  const serveProvider = provider.callback();
  const frontPage = personaPage({ sites, addressOf: fromTheStart });

  const enter = (request: IncomingMessage, response: ServerResponse, persona: Persona, acr: string): Promise<void> =>
    provider.interactionFinished(request, response, {
      login: { accountId: subjectOf(persona), acr, remember: false },
    });

  /** Somebody who was sent here by a gemeente: who is it? A hint answers that, if it is somebody of that gemeente. */
  const interact = async (request: IncomingMessage, response: ServerResponse, chosen?: Chosen): Promise<void> => {
    const { uid, params } = await provider.interactionDetails(request, response);
    const isFromHere = (site: Site): boolean => site.issuers.some((issuer) => issuer.clientId === params.client_id);
    const hint = typeof params.login_hint === 'string' ? params.login_hint : undefined;
    const persona = personaOf(chosen?.subject ?? hint);
    const site = persona && siteOfPersona(sites, persona);
    if (persona && site && isFromHere(site)) return enter(request, response, persona, chosen?.acr ?? substantial);
    const addressOf = (other: Persona, its: Site): string =>
      isFromHere(its) ? `/interaction/${uid}/${subjectOf(other)}` : fromTheStart(other, its);
    const lowerOf = (other: Persona, its: Site): string | undefined =>
      isFromHere(its) ? `/interaction/${uid}/${subjectOf(other)}/laag` : undefined;
    send(response, { type: html, body: personaPage({ sites, addressOf, lowerOf }) });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/') return send(response, { type: html, body: frontPage });
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file) return send(response, { type: file.type, body: await readFile(file.file()), cache: 'max-age=3600' });
    const interaction = interactionPath.exec(path);
    if (interaction) return interact(request, response, chosenIn(interaction));
    forgetSession(request);
    await serveProvider(request, response);
  };

  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      const isTooLate = error instanceof errors.SessionNotFound;
      if (!isTooLate)
        console.error(
          JSON.stringify({
            level: 'error',
            code: 'login-failed',
            kind: error instanceof Error ? error.name : typeof error,
          }),
        );
      if (response.headersSent) response.destroy();
      else send(response, { status: isTooLate ? 400 : 500, type: html, body: expiredPage });
    });
  };
};
