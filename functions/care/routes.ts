// What the care function serves: the family file around the plan.
import {
  AccessLog,
  ChooseWorkerInput,
  EmptyInput,
  FamilyFileView,
  FamilyListQuery,
  FamilyParams,
  FamilyRows,
  InvitationView,
  LogQuery,
  MemberInput,
  MemberParams,
  NameIntroducerInput,
  RecordContactInput,
  RecordFirstMeetingInput,
  ReferralInFileView,
  SetAppointmentInput,
  WorkersWithRoom,
} from '@greep/care';
import { route } from '@greep/http';

const file = { params: FamilyParams, output: FamilyFileView, tag: 'Families', success: 200 } as const;

export const careRoutes = {
  listFamilies: route({ method: 'GET', path: '/families', action: 'viewFamilyFile', summary: 'My family, or the families I work with or supervise', tag: 'Families', query: FamilyListQuery, output: FamilyRows, success: 200 }),
  listWaitingFamilies: route({ method: 'GET', path: '/waiting-families', action: 'chooseWorker', summary: 'Families of my organisation that wait for a worker', tag: 'Families', query: FamilyListQuery, output: FamilyRows, success: 200 }),
  listWorkersWithRoom: route({ method: 'GET', path: '/workers-with-room', action: 'viewDirectory', summary: 'Workers whom I supervise, with their number of families', tag: 'Families', output: WorkersWithRoom, success: 200 }),
  openFamilyFile: route({ method: 'GET', path: '/families/{familyId}', action: 'viewFamilyFile', summary: 'The family file for this reader', versioned: true, ...file }),
  readReferralInFile: route({ method: 'GET', path: '/families/{familyId}/referral', action: 'viewReferralInFile', summary: 'The referral as the family reads it', tag: 'Families', params: FamilyParams, output: ReferralInFileView, success: 200 }),
  chooseWorker: route({ method: 'PUT', path: '/families/{familyId}/worker', action: 'chooseWorker', summary: 'Choose the family worker', body: ChooseWorkerInput, versioned: true, ...file }),
  nameIntroducer: route({ method: 'PUT', path: '/families/{familyId}/introducer', action: 'recordFirstMeeting', summary: 'Name who will introduce the worker', body: NameIntroducerInput, versioned: true, ...file }),
  recordFirstMeeting: route({ method: 'POST', path: '/families/{familyId}/first-meetings', action: 'recordFirstMeeting', summary: 'Record the first meeting: who introduced, or why nobody did', body: RecordFirstMeetingInput, versioned: true, ...file }),
  addMember: route({ method: 'POST', path: '/families/{familyId}/members', action: 'manageMembers', summary: 'Add somebody of the family', tag: 'Families', params: FamilyParams, body: MemberInput, output: FamilyFileView, success: 201 }),
  changeMember: route({ method: 'PUT', path: '/families/{familyId}/members/{personId}', action: 'manageMembers', summary: 'Correct what is known of somebody of the family', tag: 'Families', params: MemberParams, body: MemberInput, output: FamilyFileView, success: 200, versioned: true }),
  inviteMember: route({ method: 'POST', path: '/families/{familyId}/members/{personId}/invitations', action: 'inviteMember', summary: 'Make an invitation code on paper', tag: 'Families', params: MemberParams, body: EmptyInput, output: InvitationView, success: 201 }),
  recordContact: route({ method: 'POST', path: '/families/{familyId}/contacts', action: 'recordContact', summary: 'Note a contact, its time and the next visit', body: RecordContactInput, ...file, success: 201 }),
  setAppointment: route({ method: 'PUT', path: '/families/{familyId}/appointment', action: 'recordContact', summary: 'Next appointment and how to reach the worker', body: SetAppointmentInput, ...file }),
  viewAccessLog: route({ method: 'GET', path: '/families/{familyId}/access-log', action: 'viewAccessLog', summary: 'Who looked at and who changed this file', tag: 'Families', params: FamilyParams, query: LogQuery, output: AccessLog, success: 200 }),
} as const;
