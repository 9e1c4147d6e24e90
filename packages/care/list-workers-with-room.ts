// Who has room for one more family: the workers whom this supervisor coaches, with how many families they have.
import type { DirectoryResource } from '@greep/access';
import type { Gemeente, PersonId } from '@greep/kernel';
import { findOrganisation, findProfile } from '@greep/people';
import { momentOf, query, type Request, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { countFamilies } from './choose-worker.ts';
import type { WorkersWithRoom } from './views.ts';

type View = z.infer<typeof WorkersWithRoom>;
type Slice = { readonly gemeente: Gemeente; readonly workers: View['workers'] };

const workerAt = async (tools: Tools, request: Request, id: PersonId): Promise<View['workers']> => {
  const [profile, families] = await Promise.all([
    findProfile(tools.store, id, momentOf(tools, request).now),
    countFamilies(tools, id),
  ]);
  const role = profile?.roles.find((assignment) => assignment.role === 'familyWorker');
  if (!profile || !role?.organisationId) return [];
  const provider = await findOrganisation(tools.store, role.organisationId);
  const most = provider?.kind === 'provider' ? provider.familiesPerWorker : 0;
  return [{ id, name: profile.person.name, families, room: Math.max(0, most - families) }];
};

export const listWorkersWithRoom = query({
  name: 'list-workers-with-room',
  action: 'viewDirectory',
  load: async (tools, _input: object, request): Promise<Slice> => {
    const { principal } = request;
    const ids = principal.kind === 'person' ? principal.supervises : [];
    const workers = (await Promise.all(ids.map((id) => workerAt(tools, request, id)))).flat();
    return { gemeente: tools.store.gemeente, workers };
  },
  resource: ({ gemeente }): DirectoryResource => ({ kind: 'Directory', gemeente }),
  view: ({ workers }): View => ({ workers: workers.toSorted((one, other) => other.room - one.room) }),
});
