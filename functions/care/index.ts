// The family file around the plan.

import {
  addMember,
  changeMember,
  changePhase,
  chooseWorker,
  correctContact,
  endMember,
  endTrajectory,
  inviteMember,
  listFamilies,
  listWaitingFamilies,
  listWorkersWithRoom,
  nameIntroducer,
  openAccessLog,
  openFamilyFile,
  openReferralInFile,
  pullBackContact,
  readmitMember,
  recordContact,
  recordFirstMeeting,
  reopenTrajectory,
  setAppointment,
} from '@greep/care';
import { serveVerbs } from '@greep/serving';
import { careRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  addMember,
  changeMember,
  changePhase,
  chooseWorker,
  correctContact,
  endMember,
  endTrajectory,
  inviteMember,
  listFamilies,
  listWaitingFamilies,
  listWorkersWithRoom,
  nameIntroducer,
  openFamilyFile,
  openReferralInFile,
  pullBackContact,
  recordContact,
  recordFirstMeeting,
  readmitMember,
  reopenTrajectory,
  setAppointment,
  openAccessLog,
};

export const handler = await serveVerbs({ plane: 'care', routes: careRoutes, verbs, sentences });
