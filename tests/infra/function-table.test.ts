import { planes } from '@greep/store/planes';
import { describe, expect, it } from 'vitest';
import { adminRoutes } from '../../functions/admin/routes.ts';
import { bottleneckRoutes } from '../../functions/bottlenecks/routes.ts';
import { careRoutes } from '../../functions/care/routes.ts';
import { doorbraakRoutes } from '../../functions/doorbraak/routes.ts';
import { nationalRoutes } from '../../functions/national/routes.ts';
import { planRoutes } from '../../functions/plans/routes.ts';
import { referralRoutes } from '../../functions/referrals/routes.ts';
import { reportingRoutes } from '../../functions/reporting/routes.ts';
import { sessionRoutes } from '../../functions/session/routes.ts';
import { functionTable } from '../../infra/function-table.ts';
import { functionFor } from '../../packages/local/function-for.ts';

const declared = {
  admin: adminRoutes,
  bottlenecks: bottleneckRoutes,
  care: careRoutes,
  doorbraak: doorbraakRoutes,
  national: nationalRoutes,
  plans: planRoutes,
  referrals: referralRoutes,
  reporting: reportingRoutes,
  session: sessionRoutes,
} as const;

const pathsOf = (routes: Readonly<Record<string, { readonly path: string }>>): readonly string[] => [
  ...new Set(Object.values(routes).map(({ path }) => path)),
];

describe('every route that a function declares is led to that function', () => {
  for (const [name, routes] of Object.entries(declared)) {
    it(name, () => {
      const lost = pathsOf(routes).filter((path) => functionFor(`/v1${path.replace(/\{[^}]+\}/g, 'x')}`) !== name);
      expect(lost).toEqual([]);
    });
  }
});

describe('every path of the table is there for a route', () => {
  const all = Object.values(declared).flatMap(pathsOf);
  for (const { name, paths } of functionTable) {
    it(name, () => {
      const idle = paths
        .filter((path) => path.startsWith('/v1'))
        .filter((path) => !all.some((route) => `/v1${route}` === path || `/v1${route}`.startsWith(`${path}/`)));
      expect(idle).toEqual([]);
    });
  }
});

it('every plane is held by a function', () => {
  const held: readonly string[] = functionTable.flatMap((entry) => entry.planes);
  expect(Object.keys(planes).filter((plane) => !held.includes(plane))).toEqual([]);
});
