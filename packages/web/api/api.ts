// Every call that the server knows, as types: `'GET /families/{familyId}'` → what goes in and what comes out.
// They come from the functions' own route tables; nothing of the server ends up in the browser.
// A new function is one import and one line in Api.
import type { ApiOf, Route } from '@greep/http';
import type { adminRoutes } from '../../../functions/admin/routes.ts';
import type { bottleneckRoutes } from '../../../functions/bottlenecks/routes.ts';
import type { careRoutes } from '../../../functions/care/routes.ts';
import type { doorbraakRoutes } from '../../../functions/doorbraak/routes.ts';
import type { nationalRoutes } from '../../../functions/national/routes.ts';
import type { planRoutes } from '../../../functions/plans/routes.ts';
import type { referralRoutes } from '../../../functions/referrals/routes.ts';
import type { reportingRoutes } from '../../../functions/reporting/routes.ts';
import type { sessionRoutes } from '../../../functions/session/routes.ts';

type ApiOfTable<Table extends Readonly<Record<string, Route>>> = ApiOf<readonly Table[keyof Table][]>;

export type Api = ApiOfTable<typeof sessionRoutes> &
  ApiOfTable<typeof adminRoutes> &
  ApiOfTable<typeof careRoutes> &
  ApiOfTable<typeof planRoutes> &
  ApiOfTable<typeof bottleneckRoutes> &
  ApiOfTable<typeof doorbraakRoutes> &
  ApiOfTable<typeof nationalRoutes> &
  ApiOfTable<typeof referralRoutes> &
  ApiOfTable<typeof reportingRoutes>;

export type Call = keyof Api & string;
export type Reading = Extract<Call, `GET ${string}`>;
export type Writing = Exclude<Call, Reading>;
export type View<C extends Call> = Api[C]['output'];

/** Only what the call has must be given: params, query and body that do not exist cannot be passed. */
type Given<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : object extends Value
    ? { readonly [N in Name]?: Value }
    : { readonly [N in Name]: Value };

export type Input<C extends Call> = Given<'params', Api[C]['params']> &
  Given<'query', Api[C]['query']> &
  Given<'body', Api[C]['body']>;
