// For every route of the API a request that it takes, aimed at whatever target a test chooses.
import type { Route } from '@greep/http';
import { dayOf, systemClock } from '@greep/kernel';
import { routeTables } from '../../packages/local/api-document.ts';
import { aReferralDraft } from '../support/a-referral.ts';
import { levels, near, reader } from './households.ts';

export type RouteName = {
  [Table in keyof typeof routeTables]: keyof (typeof routeTables)[Table];
}[keyof typeof routeTables];

export const routes: readonly (Route & { readonly name: string; readonly table: string })[] = Object.entries(
  routeTables,
).flatMap(([table, declared]) => Object.entries<Route>(declared).map(([name, route]) => ({ ...route, name, table })));

export type Target = Readonly<
  Record<
    | 'familyId'
    | 'goalId'
    | 'actionId'
    | 'contactId'
    | 'concernId'
    | 'takenId'
    | 'question'
    | 'step'
    | 'bottleneckId'
    | 'ladderId'
    | 'nationalId'
    | 'referralId'
    | 'personId'
    | 'assignmentId'
    | 'organisationId'
    | 'section'
    | 'version'
    | 'evaluation'
    | 'contradiction'
    | 'readerId'
    | 'workerId'
    | 'providerId'
    | 'period'
    | 'asOf'
    | 'table'
    | 'words',
    string
  >
>;

const goal = ({ words }: Target) => ({ kind: 'own', words, speaker: { who: 'together' }, levels });
const action = ({ words }: Target) => ({ owner: 'family', who: 'wij', what: words });
const member = ({ words }: Target) => ({ name: words, relation: 'other', hasAuthority: false });
const text = ({ words }: Target) => ({ question: words, why: words });
const outgoing = (target: Target) => ({ kind: 'pass-up', ...text(target), tried: [], organisations: [] });
const answer = ({ words }: Target) => ({ direction: 'solve-here', words, agreements: [] });
const today = (): string => dayOf(systemClock.now());

const bodies: Partial<Record<RouteName, (target: Target) => object>> = {
  saveReferralDraft: ({ words }) => ({ draft: aReferralDraft({ concerns: words }) }),
  withdrawReferral: ({ words }) => ({ reason: words }),
  askReferrer: ({ words }) => ({ question: words }),
  answerQuestion: ({ words }) => ({ answer: words }),
  declineReferral: ({ words }) => ({ reason: words }),
  referOn: ({ words }) => ({ to: words, reason: words }),
  acceptReferral: ({ providerId }) => ({ providerId, approachId: 'bloemaanpak' }),
  chooseWorker: ({ workerId }) => ({ workerId }),
  nameIntroducer: ({ words }) => ({ name: words }),
  recordFirstMeeting: () => ({ on: today(), introduction: { by: 'referrer' }, explained: ['own-plan'] }),
  changePhase: () => ({ phase: 'winding-down' }),
  endTrajectory: ({ words }) => ({ as: 'closed', reason: 'moved', words }),
  addMember: member,
  changeMember: member,
  recordContact: ({ words }) => ({ kind: 'visit', minutes: 30, sentence: words }),
  correctContact: () => ({ on: today(), minutes: 45 }),
  setAppointment: ({ words }) => ({ where: words }),
  recordGoal: goal,
  changeGoal: goal,
  rewordGoal: ({ words }) => ({ words }),
  dropGoal: () => ({ isDropped: true }),
  orderGoals: ({ goalId }) => ({ goalIds: [goalId] }),
  recordAction: action,
  changeAction: action,
  dropAction: () => ({ isDropped: true }),
  completeAction: () => ({ isDone: true }),
  recordEvaluation: ({ goalId, personId, words }) => ({
    on: today(),
    successes: [{ words, speaker: { who: 'together' } }],
    present: [personId],
    scores: { [goalId]: { step: '+1', words } },
  }),
  correctScore: ({ words }) => ({ step: '0', why: words }),
  contradictScore: ({ words }) => ({ words }),
  answerContradiction: ({ words }) => ({ words }),
  answerPlan: ({ words }) => ({ answer: 'not-like-this', words }),
  withdrawShare: () => ({ readerName: reader, isWithdrawn: true }),
  inviteReader: () => ({ name: near, kind: 'network' }),
  answerEnding: ({ words }) => ({ words }),
  completeOwnPart: () => ({ isDone: true }),
  endOwnPart: ({ words }) => ({ words }),
  acceptSharing: () => ({ code: 'ABCDE-FGHJK' }),
  saveDraft: ({ words }) => ({ text: { words } }),
  addPerson: ({ words }) => ({ name: words, roles: [{ role: 'policyMaker' }] }),
  renamePerson: ({ words }) => ({ name: words }),
  giveRole: () => ({ role: 'policyMaker' }),
  setSupervisor: ({ workerId }) => ({ supervisorId: workerId }),
  addOrganisation: ({ words }) => ({ name: words, kind: 'school' }),
  changeOrganisation: ({ words }) => ({ name: words, kind: 'school' }),
  reportBottleneck: ({ words }) => ({ theme: 'other', organisations: [], tried: [], question: words }),
  returnBottleneck: ({ words }) => ({ question: words }),
  answerAtSupervisor: answer,
  answerReturned: ({ words }) => ({ answer: words }),
  previewText: (target) => ({ text: outgoing(target) }),
  passUpFromFile: (target) => ({ reason: target.words, text: outgoing(target) }),
  sendAnswer: ({ words }) => ({ answer: words }),
  answerText: ({ words }) => ({ answer: 'no', words }),
  recordReadTogether: () => ({ on: today() }),
  judgeAnswer: ({ words }) => ({ helped: 'partly', words }),
  askBack: ({ words }) => ({ question: words }),
  answerOnLadder: answer,
  correctOnLadder: (target) => ({ ...answer(target), why: target.words }),
  passUpToPolicyTeam: ({ words }) => ({ reason: words }),
  previewNationalText: (target) => ({ text: text(target) }),
  passUpToNation: (target) => ({ reason: target.words, text: text(target) }),
  noteForTeam: ({ words }) => ({ words }),
  answerNational: answer,
  correctNational: (target) => ({ ...answer(target), why: target.words }),
  setQuestion: () => ({ standing: 'not-relevant' }),
  recordConcern: ({ words }) => ({ question: 'need', words, speaker: { who: 'together' } }),
  chooseConcern: () => ({ isGoal: true }),
  dropConcern: () => ({ isDropped: true }),
  setStep: ({ words }) => ({ words }),
  saveTableDraft: ({ words }) => ({ text: { words } }),
  handOverScreen: ({ familyId }) => ({ familyId }),
  noteSeen: () => ({ tour: 'familyWorker', newsUntil: today() }),
  redeemInvitation: () => ({ code: 'ABCDE-FGHJK' }),
};

const isKnown = (name: string): name is RouteName => routes.some((route) => route.name === name);

/** Path and body of a route for a target; a route with a body that is not listed takes an empty one. */
export const fitting = (route: (typeof routes)[number], target: Target): { path: string; body?: object } => {
  const parts: Readonly<Record<string, string>> = target;
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  if (route.name === 'comparePlanVersions') return { path: `${path}?with=${target.version}` };
  if (!route.body || !isKnown(route.name)) return { path };
  return { path, body: bodies[route.name]?.(target) ?? {} };
};

/** A target of which nothing exists. */
export const nowhere: Target = {
  familyId: '11111111-1111-4111-8111-111111111111',
  goalId: '11111111-1111-4111-8111-111111111112',
  actionId: '11111111-1111-4111-8111-111111111113',
  contactId: '11111111-1111-4111-8111-111111111120',
  concernId: '11111111-1111-4111-8111-111111111124',
  takenId: '11111111-1111-4111-8111-111111111125',
  question: 'change',
  step: '-1',
  bottleneckId: '11111111-1111-4111-8111-111111111121',
  ladderId: '11111111-1111-4111-8111-111111111122',
  nationalId: '11111111-1111-4111-8111-111111111123',
  referralId: '11111111-1111-4111-8111-111111111114',
  personId: '11111111-1111-4111-8111-111111111115',
  assignmentId: '11111111-1111-4111-8111-111111111116',
  organisationId: '11111111-1111-4111-8111-111111111117',
  workerId: '11111111-1111-4111-8111-111111111118',
  providerId: '11111111-1111-4111-8111-111111111119',
  readerId: '11111111-1111-4111-8111-111111111124',
  section: 'new-goal',
  version: '1',
  evaluation: '1',
  contradiction: '1',
  period: '2019-q1',
  asOf: '2019-04-08',
  table: 'caseload',
  words: 'iets',
};
