// Organisations of the gemeente, with the approaches of those that help families.
import { type FieldError, fail, type Gemeente, invalid, notFound, OrganisationId, ok } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { type Answer, command, type Ref, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { directoryOf } from './directory-entry.ts';
import type { OrganisationInput } from './inputs.ts';
import type { Organisation } from './organisation.ts';
import { organisationKey, organisationKind, organisationRow } from './storage.ts';
import type { OrganisationView } from './views.ts';

type Fields = z.infer<typeof OrganisationInput>;
type ChangeInput = Fields & { readonly organisationId: OrganisationId };
type Slice = { readonly gemeente: Gemeente; readonly before?: Stored<Organisation> };
export type ShownOrganisation = z.infer<typeof OrganisationView>;

const organisationOf = (
  id: OrganisationId,
  { name, kind, capacity, familiesPerWorker, approaches }: Fields,
): Organisation =>
  kind === 'provider'
    ? {
        id,
        name,
        kind,
        approaches: approaches ?? [],
        capacity: capacity ?? 0,
        familiesPerWorker: familiesPerWorker ?? 6,
      }
    : { id, name, kind };

export const showOrganisation = ({ value, version }: Stored<Organisation>): ShownOrganisation => ({
  id: value.id,
  name: value.name,
  kind: value.kind,
  ...(value.kind === 'provider'
    ? { capacity: value.capacity, familiesPerWorker: value.familiesPerWorker, approaches: value.approaches }
    : { capacity: 0, familiesPerWorker: 0, approaches: [] }),
  version,
});

const sameApproachTwice = ({ approaches = [] }: Fields): FieldError[] =>
  approaches.flatMap(({ id }, at) =>
    approaches.findIndex((other) => other.id === id) === at ? [] : [{ pointer: `/approaches/${at}/id`, code: 'taken' }],
  );

const answer = async ({ store }: Tools, ref: Ref): Promise<Answer<ShownOrganisation>> => {
  const stored = await store.find(organisationKind, organisationKey(OrganisationId.parse(ref.organisationId)));
  if (!stored) throw new Error('an organisation that was just written is not there');
  return { view: showOrganisation(stored), version: stored.version, location: `/organisations/${stored.value.id}` };
};

const write = (id: OrganisationId, fields: Fields, version: number) => {
  const wrong = sameApproachTwice(fields);
  if (wrong.length > 0) return fail(invalid(wrong));
  return ok({
    ref: { organisationId: id },
    change: {
      aggregate: `ORGANISATION#${id}`,
      action: version === 0 ? 'add-organisation' : 'change-organisation',
      puts: [organisationRow(organisationOf(id, fields), version)],
    },
  });
};

export const addOrganisation = command({
  name: 'add-organisation',
  action: 'manageOrganisations',
  visibleBy: 'viewDirectory',
  load: async ({ store }: Tools): Promise<Slice> => ({ gemeente: store.gemeente }),
  resource: directoryOf,
  decide: (_slice: Slice, fields: Fields, { newId }) => write(OrganisationId.parse(newId()), fields, 0),
  answer,
});

export const changeOrganisation = command({
  name: 'change-organisation',
  action: 'manageOrganisations',
  visibleBy: 'viewDirectory',
  load: async ({ store }: Tools, { organisationId }: ChangeInput): Promise<Slice | undefined> => {
    const before = await store.find(organisationKind, organisationKey(organisationId));
    return before && { gemeente: store.gemeente, before };
  },
  resource: directoryOf,
  version: ({ before }: Slice) => before?.version ?? 0,
  decide: ({ before }: Slice, { organisationId, ...fields }: ChangeInput) =>
    before ? write(organisationId, fields, before.version) : fail(notFound),
  answer,
});
