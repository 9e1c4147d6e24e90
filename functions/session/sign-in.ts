// Leaving for the issuer and coming back: plain addresses for browsers, outside the API.
import type { Result } from '@greep/kernel';
import { beginSignIn, finishSignIn, type Redirect, type SignInMeans } from '@greep/session';
import { Hono } from 'hono';
import { signInFailed } from './sign-in-failed.ts';

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
};

const answer = (outcome: Result<Redirect>): Response => {
  if (!outcome.ok) return signInFailed(outcome.error);
  const redirect = new Response(null, { status: 303, headers: { Location: outcome.value.location } });
  for (const cookie of outcome.value.cookies) redirect.headers.append('Set-Cookie', cookie);
  return redirect;
};

export const signInPages = (means: SignInMeans): Hono => {
  const app = new Hono();
  app.use('/sign-in/*', async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  app.get('/sign-in', async (context) => answer(await beginSignIn(context.req.raw, means)));
  app.get('/sign-in/callback', async (context) => answer(await finishSignIn(context.req.raw, means)));
  return app;
};
