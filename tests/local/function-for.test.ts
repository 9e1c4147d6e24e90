// What a function declares it serves, and where requests are sent, are two lists: they must agree.
import { describe, expect, it } from 'vitest';
import { adminRoutes } from '../../functions/admin/routes.ts';
import { careRoutes } from '../../functions/care/routes.ts';
import { planRoutes } from '../../functions/plans/routes.ts';
import { referralRoutes } from '../../functions/referrals/routes.ts';
import { sessionRoutes } from '../../functions/session/routes.ts';
import { functionFor } from '../../packages/local/function-for.ts';

const declared = {
  admin: adminRoutes,
  care: careRoutes,
  plans: planRoutes,
  referrals: referralRoutes,
  session: sessionRoutes,
};

describe('each declared route reaches the function that serves it', () => {
  it.each(
    Object.entries(declared).flatMap(([name, routes]) =>
      Object.values(routes).map(({ method, path }) => ({ name, method, path })),
    ),
  )('$method $path → $name', ({ name, path }) => {
    expect(functionFor(`/v1${path}`)).toBe(name);
  });
});
