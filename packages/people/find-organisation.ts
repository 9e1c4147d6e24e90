import type { OrganisationId } from '@greep/kernel';
import type { Store } from '@greep/store';
import type { Organisation, Provider } from './organisation.ts';
import { organisationKey, organisationKind, organisationsIndex } from './storage.ts';

export const findOrganisation = async (store: Store, id: OrganisationId): Promise<Organisation | undefined> =>
  (await store.find(organisationKind, organisationKey(id)))?.value;

export const isProvider = (organisation: Organisation): organisation is Provider => organisation.kind === 'provider';

/** Every organisation of the gemeente: tens, not thousands. */
export const listOrganisations = async (store: Store): Promise<readonly Organisation[]> => {
  const page = await store.page(organisationKind, 'gsi1', organisationsIndex, { limit: 200 });
  return page.rows.map((row) => row.value);
};
