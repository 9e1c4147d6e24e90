import type { DirectoryResource } from '@greep/access';
import type { Gemeente } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { query } from '@greep/verbs';
import { showOrganisation } from './change-organisation.ts';
import type { Organisation } from './organisation.ts';
import { organisationKind, organisationsIndex } from './storage.ts';

type Slice = { readonly gemeente: Gemeente; readonly rows: readonly Stored<Organisation>[] };

/** Every organisation of the gemeente: tens, not thousands. */
export const showOrganisations = query({
  name: 'list-organisations',
  action: 'viewDirectory',
  load: async ({ store }, _input: object): Promise<Slice> => {
    const page = await store.page(organisationKind, 'gsi1', organisationsIndex, { limit: 200 });
    return { gemeente: store.gemeente, rows: page.rows };
  },
  resource: ({ gemeente }): DirectoryResource => ({ kind: 'Directory', gemeente }),
  view: ({ rows }) => ({
    rows: rows.map(showOrganisation).toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
  }),
});
