// The family file around the plan.

import {
  addMember,
  changeMember,
  chooseWorker,
  endMember,
  inviteMember,
  listFamilies,
  listWaitingFamilies,
  listWorkersWithRoom,
  nameIntroducer,
  openAccessLog,
  openFamilyFile,
  openReferralInFile,
  readmitMember,
  recordContact,
  recordFirstMeeting,
  setAppointment,
} from '@greep/care';
import { serveVerbs } from '@greep/serving';
import { careRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  addMember,
  changeMember,
  chooseWorker,
  endMember,
  inviteMember,
  listFamilies,
  listWaitingFamilies,
  listWorkersWithRoom,
  nameIntroducer,
  openFamilyFile,
  openReferralInFile,
  recordContact,
  recordFirstMeeting,
  readmitMember,
  setAppointment,
  openAccessLog,
};

export const handler = await serveVerbs({ plane: 'care', routes: careRoutes, verbs, sentences });
