// The family file around the plan.
import { serveVerbs } from '@greep/serving';
import { addMember, changeMember, chooseWorker, inviteMember, listFamilies, listWaitingFamilies, listWorkersWithRoom, nameIntroducer, openFamilyFile, readReferralInFile, recordContact, recordFirstMeeting, setAppointment, viewAccessLog } from '@greep/care';
import { careRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = { addMember, changeMember, chooseWorker, inviteMember, listFamilies, listWaitingFamilies, listWorkersWithRoom, nameIntroducer, openFamilyFile, readReferralInFile, recordContact, recordFirstMeeting, setAppointment, viewAccessLog };

export const handler = await serveVerbs({ plane: 'care', routes: careRoutes, verbs, sentences });
