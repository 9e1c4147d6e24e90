// Where is room? The assessor sees per provider how many families run and wait, never which.
import type { DirectoryResource } from '@greep/access';
import type { Gemeente } from '@greep/kernel';
import { isProvider, listOrganisations, type Provider } from '@greep/people';
import { query, type Tools } from '@greep/verbs';
import { AtProviderKind, providerIndex, type ReferralAtProvider } from './storage.ts';
import type { ProviderCapacities } from './views.ts';

type Load = { readonly provider: Provider; readonly referrals: readonly ReferralAtProvider[] };
type Slice = { readonly gemeente: Gemeente; readonly loads: readonly Load[] };

const referralsAt = async ({ store }: Tools, provider: Provider): Promise<Load> => {
  const page = await store.page(AtProviderKind, 'gsi2', providerIndex(provider.id), { limit: 200, newestFirst: true });
  return { provider, referrals: page.rows.map(({ value }) => value) };
};

const capacityOf = ({ provider, referrals }: Load): ProviderCapacities['providers'][number] => ({
  id: provider.id,
  name: provider.name,
  capacity: provider.capacity,
  running: referrals.filter(({ state }) => state === 'running').length,
  waiting: referrals.filter(({ state }) => !['running', 'closed', 'not-started'].includes(state)).length,
  approaches: provider.approaches.map(({ id, name, withoutIntroducer }) => ({ id, name, withoutIntroducer })),
});

export const listProviderCapacities = query({
  name: 'list-provider-capacities',
  action: 'viewCapacity',
  load: async (tools): Promise<Slice> => {
    const providers = (await listOrganisations(tools.store)).filter(isProvider);
    return {
      gemeente: tools.store.gemeente,
      loads: await Promise.all(providers.map((one) => referralsAt(tools, one))),
    };
  },
  resource: ({ gemeente }): DirectoryResource => ({ kind: 'Directory', gemeente }),
  view: ({ loads }): ProviderCapacities => ({ providers: loads.map(capacityOf) }),
});
