// Of which closed periods a provider has figures of its own.
import { query } from '@greep/verbs';
import { findPeriods, reportResource } from './find-report.ts';
import { ownProvider } from './own-provider.ts';

export const listProviderPeriods = query({
  name: 'list-provider-periods',
  action: 'viewProviderReport',
  load: async (tools, _input: object, request) => ({
    ...(await findPeriods(tools, false)),
    provider: ownProvider(request),
  }),
  resource: ({ gemeente, provider }) => reportResource(gemeente, provider),
  view: ({ rows }) => ({ rows: [...rows] }),
});
