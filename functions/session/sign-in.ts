// Leaving for the issuer and coming back: plain addresses for browsers, outside the API.
import { type ApiEnv, dress, type Fault } from '@greep/http';
import { type Result, randomIds } from '@greep/kernel';
import { beginSignIn, finishSignIn, type Redirect, type SignInMeans } from '@greep/session';
import { Hono } from 'hono';
import { signInFailed } from './sign-in-failed.ts';

const answer = (request: Request, outcome: Result<Redirect>): Response => {
  if (!outcome.ok) return signInFailed(outcome.error, request.headers.get('accept-language'));
  const redirect = new Response(null, { status: 303, headers: { Location: outcome.value.location } });
  for (const cookie of outcome.value.cookies) redirect.headers.append('Set-Cookie', cookie);
  return redirect;
};

type Around = { readonly version: string; readonly onFault: (fault: Fault) => void };

export const signInPages = (means: SignInMeans, { version, onFault }: Around): Hono<ApiEnv> => {
  const app = new Hono<ApiEnv>();
  app.use('/sign-in/*', async (context, next) => {
    const requestId = randomIds.next();
    context.set('requestId', requestId);
    await next();
    dress(context.res, version, requestId);
  });
  app.get('/sign-in', async (context) => answer(context.req.raw, await beginSignIn(context.req.raw, means)));
  app.get('/sign-in/callback', async (context) => answer(context.req.raw, await finishSignIn(context.req.raw, means)));
  app.onError((error, context) => {
    const { method, routePath } = context.req;
    onFault({ requestId: context.get('requestId'), method, route: routePath, error });
    return signInFailed({ kind: 'fault', code: 'fault' }, context.req.header('accept-language') ?? null);
  });
  return app;
};
