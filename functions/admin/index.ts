// People, roles and organisations of every gemeente. No family is in reach of this function.
import {
  addOrganisation,
  addPerson,
  changeOrganisation,
  endRole,
  giveRole,
  invitePerson,
  listPeople,
  openPerson,
  readmitPerson,
  removePerson,
  renamePerson,
  setSupervisor,
  showOrganisations,
} from '@greep/people';
import { serveVerbs } from '@greep/serving';
import { adminRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  addOrganisation,
  addPerson,
  changeOrganisation,
  endRole,
  giveRole,
  invitePerson,
  listOrganisations: showOrganisations,
  listPeople,
  openPerson,
  readmitPerson,
  removePerson,
  renamePerson,
  setSupervisor,
};

export const handler = await serveVerbs({ plane: 'admin', routes: adminRoutes, verbs, sentences });
